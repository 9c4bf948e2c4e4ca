SELECT member.id, id_key, household.id, household.code
FROM household JOIN member ON member.household_id = household.id
WHERE period_id = ? AND id_key IS NOT NULL AND member.imported <> ?
