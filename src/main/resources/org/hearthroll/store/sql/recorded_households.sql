SELECT * FROM household
WHERE household.period_id = ?1 AND household.missing IS NULL AND (?2 IS NULL OR household.township = ?2) AND (?3 IS NULL OR household.village = ?3)
ORDER BY ifnull(township, ''), ifnull(village, ''), id
