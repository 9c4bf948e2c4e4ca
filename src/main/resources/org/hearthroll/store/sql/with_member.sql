EXISTS (SELECT 1 FROM (SELECT 1) LEFT JOIN member m ON m.household_id = h.id WHERE {conditions})
