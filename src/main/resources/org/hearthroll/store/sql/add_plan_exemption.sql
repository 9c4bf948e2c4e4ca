INSERT INTO plan_exemption (household_code, year, rule, subject, reason, operator, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
