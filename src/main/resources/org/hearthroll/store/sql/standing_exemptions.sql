SELECT id, rule, household_code, ifnull(person_code, ''), reason, operator, at FROM exemption WHERE revoked_at IS NULL ORDER BY id
