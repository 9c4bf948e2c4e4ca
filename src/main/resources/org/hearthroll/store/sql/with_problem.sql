EXISTS (SELECT 1 FROM (SELECT 1) LEFT JOIN problem p ON p.period_id = h.period_id AND p.household_code = h.code WHERE {conditions})
