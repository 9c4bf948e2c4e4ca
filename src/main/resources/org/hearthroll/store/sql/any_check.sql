SELECT EXISTS (SELECT 1 FROM household h WHERE h.period_id = ?1 AND h.checked IS NOT NULL)
