LEFT JOIN member m ON m.household_id = h.id
