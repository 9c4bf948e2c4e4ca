SELECT * FROM household WHERE period_id = ?1 AND code = ?2
