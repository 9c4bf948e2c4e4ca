SELECT name FROM plan_version JOIN plan ON plan.id = plan_version.plan_id WHERE household_code = ?1 AND year = ?2
