INSERT INTO plan_version (plan_id, revision, name, at, operator)
SELECT id, ?3, ?4, ?5, ?6 FROM plan WHERE household_code = ?1 AND year = ?2
