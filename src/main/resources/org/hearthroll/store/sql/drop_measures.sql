DELETE FROM measure WHERE plan_id = ?1
