SELECT name FROM list ORDER BY name
