SELECT household_code FROM plan
WHERE year = ?2 AND EXISTS (SELECT 1 FROM measure WHERE plan_id = plan.id) AND NOT EXISTS (SELECT 1 FROM household WHERE period_id = ?1 AND code = household_code)
