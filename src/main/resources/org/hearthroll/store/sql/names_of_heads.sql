SELECT DISTINCT head_name FROM household WHERE period_id = ?1 AND head_name IS NOT NULL
