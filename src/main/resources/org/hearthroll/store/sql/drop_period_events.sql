DELETE FROM problem_event WHERE problem_id IN (SELECT id FROM problem WHERE period_id = ?1)
