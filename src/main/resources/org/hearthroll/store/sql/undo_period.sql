DELETE FROM period
WHERE id IN (SELECT row_id FROM undo_row WHERE import_id = ? AND table_name = 'period')
  AND NOT EXISTS (SELECT 1 FROM household WHERE period_id = period.id)
  AND NOT EXISTS (SELECT 1 FROM problem WHERE period_id = period.id)
