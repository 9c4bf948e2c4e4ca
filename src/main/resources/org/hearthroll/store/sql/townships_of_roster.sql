WITH RECURSIVE named (township) AS (
    SELECT MIN(township) FROM household WHERE period_id = ?1
    UNION ALL
    SELECT (SELECT MIN(h.township) FROM household h WHERE h.period_id = ?1 AND h.township > named.township) FROM named WHERE named.township IS NOT NULL
)
SELECT '', township, '' FROM named WHERE township IS NOT NULL
