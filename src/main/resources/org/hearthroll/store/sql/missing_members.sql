SELECT member.id, member.missing IS NOT NULL, household.code, member.code, member.name
FROM household JOIN member ON member.household_id = household.id
WHERE period_id = ?1 AND member.imported <> ?2
  AND (ifnull(township, ''), ifnull(village, '')) IN (SELECT township, village FROM named_village)
ORDER BY household.code, member.id
