SELECT plan_edit.revision, at, operator, before, after FROM plan_edit JOIN plan ON plan.id = plan_edit.plan_id
WHERE household_code = ?1 AND year = ?2 ORDER BY plan_edit.revision DESC
