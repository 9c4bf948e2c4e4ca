-- CROSS JOIN keeps this order: the few that are missing first, not all households.
SELECT COUNT(*) FROM member m CROSS JOIN household h ON h.id = m.household_id WHERE m.missing IS NOT NULL AND h.period_id = {period}{narrowed}
