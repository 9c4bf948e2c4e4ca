SELECT target, answers, measure, quantity, unit, responsible_unit, responsible_person, fund_fen, fund_source, start_on, due_on, progress, result,
       plan.household_code
FROM plan JOIN measure ON measure.plan_id = plan.id
WHERE plan.year = ?1 ORDER BY plan.id, no
