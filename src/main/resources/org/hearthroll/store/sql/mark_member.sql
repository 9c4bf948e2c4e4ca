UPDATE member SET missing = ? WHERE id = ?
