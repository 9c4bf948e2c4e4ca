 AND (h.code LIKE {begin} ESCAPE '\' OR h.head_name LIKE {part} ESCAPE '\' OR h.head_id LIKE {tail} ESCAPE '\'
    OR h.id IN (SELECT m.household_id FROM member m WHERE m.name LIKE {part} ESCAPE '\' OR m.id_key LIKE {tail} ESCAPE '\')
    OR h.head_name IN (SELECT value FROM json_each({names})))
