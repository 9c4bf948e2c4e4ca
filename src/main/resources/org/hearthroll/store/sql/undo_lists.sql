DELETE FROM list WHERE imported = ?
