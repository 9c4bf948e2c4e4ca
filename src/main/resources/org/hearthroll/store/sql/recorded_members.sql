SELECT member.*
FROM household JOIN member ON member.household_id = household.id
WHERE household.period_id = ?1 AND household.missing IS NULL AND (?2 IS NULL OR household.township = ?2) AND (?3 IS NULL OR household.village = ?3) AND member.missing IS NULL
ORDER BY ifnull(household.township, ''), ifnull(household.village, ''), household.id, member.id
