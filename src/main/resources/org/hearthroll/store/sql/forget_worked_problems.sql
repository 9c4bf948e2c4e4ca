-- Images of problems on which somebody has worked by hand since the import.
DELETE FROM undo_row
WHERE import_id = ?1 AND table_name = 'problem' AND EXISTS (
    SELECT 1 FROM problem_event
    WHERE problem_id = undo_row.row_id AND import_id IS NULL AND at > (SELECT at FROM import WHERE id = ?1))
