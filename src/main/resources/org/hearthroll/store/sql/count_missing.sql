-- The few that are missing first: by an index of the place every household there would be looked at.
SELECT COUNT(*) FROM household h WHERE h.id IN (SELECT id FROM household WHERE missing IS NOT NULL AND period_id = {period}){narrowed}
