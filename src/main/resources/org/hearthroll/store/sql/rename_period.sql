UPDATE period SET name = ? WHERE id = ?
