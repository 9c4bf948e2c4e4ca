UPDATE import SET period_id = ?, period = ? WHERE id = ?
