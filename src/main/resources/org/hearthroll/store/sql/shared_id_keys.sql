SELECT id_key
FROM member JOIN household ON household.id = member.household_id
WHERE period_id = ?1 AND id_key IS NOT NULL
GROUP BY id_key
HAVING count(DISTINCT household_id) > 1
