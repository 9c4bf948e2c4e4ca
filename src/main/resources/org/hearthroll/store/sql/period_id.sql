SELECT id FROM period WHERE name = ?
