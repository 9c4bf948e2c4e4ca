problem p LEFT JOIN household h ON h.period_id = p.period_id AND h.code = p.household_code
