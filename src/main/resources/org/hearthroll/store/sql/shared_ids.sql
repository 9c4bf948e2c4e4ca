SELECT id_key, group_concat(DISTINCT household.code)
FROM member JOIN household ON household.id = member.household_id
WHERE period_id = ? AND id_key IS NOT NULL
GROUP BY id_key
HAVING count(DISTINCT household_id) > 1
