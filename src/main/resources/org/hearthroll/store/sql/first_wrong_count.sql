-- Where there are member rows, they are the persons of the household; else its stated size is.
SELECT household.code
FROM household LEFT JOIN (SELECT household_id, count(*) AS persons FROM member GROUP BY household_id) AS counted
     ON counted.household_id = household.id
WHERE household.persons <> coalesce(counted.persons, household_size, 0)
LIMIT 1
