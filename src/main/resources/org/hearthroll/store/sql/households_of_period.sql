SELECT count(*) FROM (SELECT 1 FROM household WHERE period_id = ? LIMIT 1)
