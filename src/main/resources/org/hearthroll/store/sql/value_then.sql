NULLIF(IFNULL((SELECT IFNULL(earlier.{column}, '') FROM household earlier WHERE earlier.period_id = (SELECT id FROM period WHERE name = '{period}') AND earlier.code = h.code), 'ABSENT'), '')
