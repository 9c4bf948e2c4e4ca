 AND (h.code LIKE {begin} ESCAPE '\' OR m.name LIKE {part} ESCAPE '\' OR m.id_key LIKE {tail} ESCAPE '\' OR m.name IN (SELECT value FROM json_each({names})))
