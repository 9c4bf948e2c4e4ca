CASE WHEN h.code IN (SELECT h.code FROM household h WHERE h.period_id = (SELECT id FROM period WHERE name = '{period}'){narrowed}) THEN '1' ELSE '0' END
