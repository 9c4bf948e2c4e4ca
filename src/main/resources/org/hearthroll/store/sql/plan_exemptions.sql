SELECT id, household_code, year, rule, subject, reason, operator, at FROM plan_exemption WHERE revoked_at IS NULL AND year = ?1 AND (?2 = '' OR household_code = ?2) ORDER BY id
