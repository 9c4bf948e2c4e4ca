SELECT id, name, id = (SELECT id FROM period ORDER BY is_current DESC, name DESC LIMIT 1)
FROM period
ORDER BY name DESC
