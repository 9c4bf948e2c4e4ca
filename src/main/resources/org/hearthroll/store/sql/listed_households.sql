SELECT COUNT(*) FROM household h WHERE h.period_id = {period}{narrowed}
