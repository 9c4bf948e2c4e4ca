SELECT id FROM list WHERE name = ?
