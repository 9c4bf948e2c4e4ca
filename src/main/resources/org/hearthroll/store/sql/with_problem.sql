EXISTS (SELECT 1 FROM problem p WHERE p.period_id = h.period_id AND p.household_code = h.code AND {conditions})
