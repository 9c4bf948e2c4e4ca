SELECT EXISTS (SELECT 1 FROM household h WHERE h.period_id = {period} AND {value} IS NOT NULL)
