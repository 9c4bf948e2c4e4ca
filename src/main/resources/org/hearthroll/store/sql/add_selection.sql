INSERT INTO selection (name, period, at, operator, told) VALUES (?, ?, ?, ?, ?)
