DELETE FROM member WHERE household_id IN (SELECT id FROM household WHERE period_id = ?1)
