SELECT target, answers, measure, quantity, unit, responsible_unit, responsible_person, fund_fen, fund_source, start_on, due_on, progress, result,
       household.code
FROM household CROSS JOIN plan ON plan.household_code = household.code AND plan.year = ?2 CROSS JOIN measure ON measure.plan_id = plan.id
WHERE household.period_id = ?1 ORDER BY household.code, no
