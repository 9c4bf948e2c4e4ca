SELECT DISTINCT year FROM plan WHERE EXISTS (SELECT 1 FROM measure WHERE plan_id = plan.id) ORDER BY year
