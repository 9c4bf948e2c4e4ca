INSERT INTO office_file (kind, name, content, at, operator) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (kind) DO UPDATE SET name = excluded.name, content = excluded.content, at = excluded.at, operator = excluded.operator
