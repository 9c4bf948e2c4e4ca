-- The ids of deleted rows are given again to others, whom an undo must not take for them.
DELETE FROM undo_row
WHERE table_name = 'household' AND row_id IN (SELECT id FROM household WHERE period_id = ?1)
   OR table_name = 'member' AND row_id IN (SELECT member.id FROM household JOIN member ON member.household_id = household.id WHERE period_id = ?1)
   OR table_name = 'problem' AND row_id IN (SELECT id FROM problem WHERE period_id = ?1)
   OR table_name = 'period' AND row_id = ?1
