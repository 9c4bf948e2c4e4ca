SELECT EXISTS (SELECT 1 FROM household h WHERE h.period_id = ?1 AND (h.checked IS NOT NULL OR h.more ->> 'checked_on' IS NOT NULL))
    OR EXISTS (SELECT 1 FROM list_row l WHERE l.fields ->> 'checked' IS NOT NULL OR l.fields ->> 'checked_on' IS NOT NULL)
