INSERT INTO exemption (rule, household_code, person_code, reason, operator, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
