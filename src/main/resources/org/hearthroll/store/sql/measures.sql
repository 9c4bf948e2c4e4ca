SELECT target, answers, measure, quantity, unit, responsible_unit, responsible_person, fund_fen, fund_source, start_on, due_on, progress, result
FROM measure WHERE plan_id = ?1 ORDER BY no
