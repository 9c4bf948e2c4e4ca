DELETE FROM undo_row WHERE import_id = ?
