EXISTS (SELECT 1 FROM member m WHERE m.household_id = h.id AND {conditions})
