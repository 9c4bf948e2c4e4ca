DELETE FROM list_row WHERE imported = ?
