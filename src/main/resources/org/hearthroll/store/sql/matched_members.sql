SELECT h.id, h.code, m.name, m.id_number, MIN(m.id)
FROM household h JOIN member m ON m.household_id = h.id
WHERE h.id IN (SELECT value FROM json_each({households})) AND m.name IS NOT h.head_name
 AND (m.name LIKE {part} ESCAPE '\' OR m.id_key LIKE {tail} ESCAPE '\')
 AND (h.code LIKE {begin} ESCAPE '\' OR h.head_name LIKE {part} ESCAPE '\' OR h.head_id LIKE {tail} ESCAPE '\') IS NOT TRUE
GROUP BY h.id
