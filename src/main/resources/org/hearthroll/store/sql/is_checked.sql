CASE WHEN h.checked IS NOT NULL THEN h.checked <> '0' ELSE h.more ->> 'checked_on' IS NOT NULL END
    OR h.code IN (SELECT l.household_code FROM list_row l WHERE {listed})
    OR h.head_id IN (SELECT l.id_key FROM list_row l WHERE {listed})
    OR h.id IN (SELECT m.household_id FROM list_row l JOIN member m ON m.id_key = l.id_key WHERE {listed})
