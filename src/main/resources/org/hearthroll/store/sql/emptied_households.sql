SELECT id, missing IS NOT NULL, code, NULL, head_name
FROM household
WHERE period_id = ?1 AND imported <> ?2
  AND (ifnull(township, ''), ifnull(village, '')) IN (SELECT township, village FROM named_village)
  AND EXISTS (SELECT 1 FROM member WHERE household_id = household.id)
  AND NOT EXISTS (SELECT 1 FROM member WHERE household_id = household.id AND missing IS NULL)
ORDER BY code
