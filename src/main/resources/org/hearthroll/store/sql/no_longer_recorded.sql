SELECT count(DISTINCT household.id) FILTER (WHERE household.missing IS NOT NULL),
       count(member.id) FILTER (WHERE household.missing IS NOT NULL OR member.missing IS NOT NULL)
FROM household LEFT JOIN member ON member.household_id = household.id
WHERE household.period_id = ?1 AND (?2 IS NULL OR household.township = ?2) AND (?3 IS NULL OR household.village = ?3)
