SELECT s.name, s.period, s.at, s.operator, s.told, (SELECT COUNT(*) FROM selection_household h WHERE h.selection_id = s.id)
FROM selection s
ORDER BY s.id DESC
