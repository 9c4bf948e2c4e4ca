SELECT COUNT(*) FROM household WHERE period_id = ?1
