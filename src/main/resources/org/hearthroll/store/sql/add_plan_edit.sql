INSERT INTO plan_edit (plan_id, revision, at, operator, before, after) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
