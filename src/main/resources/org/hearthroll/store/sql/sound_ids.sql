-- CROSS JOIN keeps this order: household by household of that code, never all households.
SELECT m.id_number, m.id_key, p.name
FROM period p
CROSS JOIN household h ON h.period_id = p.id AND h.code = ?1
CROSS JOIN member m ON m.household_id = h.id
WHERE m.name = ?2 AND m.birth_date = ?3 AND m.id_key IS NOT NULL
ORDER BY p.name DESC
