INSERT INTO problem_event (problem_id, at, operator, import_id, changes) VALUES (?, ?, ?, ?, ?)
