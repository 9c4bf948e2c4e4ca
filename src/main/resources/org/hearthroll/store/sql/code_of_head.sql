SELECT household.code
FROM household JOIN period ON period.id = household.period_id
WHERE head_id = ?
ORDER BY period.name DESC
LIMIT 1
