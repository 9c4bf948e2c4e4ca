DELETE FROM selection WHERE name = ?
