-- The events of the import itself are gone by now: what is left was done by hand.
DELETE FROM problem
WHERE imported = ? AND NOT EXISTS (SELECT 1 FROM problem_event WHERE problem_id = problem.id AND import_id IS NULL)
