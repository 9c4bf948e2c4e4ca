INSERT INTO measure (plan_id, no, target, answers, measure, quantity, unit, responsible_unit, responsible_person, fund_fen, fund_source, start_on, due_on, progress, result)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
