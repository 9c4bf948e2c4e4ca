DELETE FROM problem_event WHERE import_id = ?
