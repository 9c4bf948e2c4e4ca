-- Of a row that an import changed twice only the first image is what it was before.
DELETE FROM undo_row
WHERE import_id = ?1 AND id NOT IN (SELECT min(id) FROM undo_row WHERE import_id = ?1 GROUP BY table_name, row_id)
