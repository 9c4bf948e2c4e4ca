SELECT id, missing IS NOT NULL, code, NULL, head_name
FROM household
WHERE period_id = ?1 AND imported <> ?2
  AND (ifnull(township, ''), ifnull(village, '')) IN (SELECT township, village FROM named_village)
ORDER BY code
