SELECT id FROM selection WHERE name = ?
