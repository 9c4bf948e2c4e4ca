SELECT COUNT(*) FROM household h JOIN member m ON m.household_id = h.id WHERE m.missing IS NOT NULL AND h.period_id = {period}{narrowed}
