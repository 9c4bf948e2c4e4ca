SELECT COUNT(*) FROM household h WHERE h.missing IS NOT NULL AND h.period_id = {period}{narrowed}
