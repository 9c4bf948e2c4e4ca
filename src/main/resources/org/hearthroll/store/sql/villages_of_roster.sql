SELECT DISTINCT '', COALESCE(township, ''), village FROM household WHERE period_id = ?1 AND village IS NOT NULL
