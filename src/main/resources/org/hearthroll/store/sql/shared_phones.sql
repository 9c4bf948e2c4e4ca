SELECT phone FROM household WHERE period_id = ?1 AND phone IS NOT NULL GROUP BY phone HAVING count(*) > 1
