SELECT DISTINCT m.name FROM household h JOIN member m ON m.household_id = h.id WHERE h.period_id = ?1 AND m.name IS NOT NULL
