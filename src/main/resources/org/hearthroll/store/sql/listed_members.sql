SELECT COUNT(*) FROM household h JOIN member m ON m.household_id = h.id WHERE h.period_id = {period}{narrowed}
