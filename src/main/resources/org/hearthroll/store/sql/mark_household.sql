UPDATE household SET missing = ? WHERE id = ?
