SELECT id, persons FROM household WHERE period_id = {period} ORDER BY id
