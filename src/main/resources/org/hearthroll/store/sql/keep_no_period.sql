INSERT INTO undo_row (import_id, table_name, row_id, before) VALUES (?, 'period', ?, 'null')
