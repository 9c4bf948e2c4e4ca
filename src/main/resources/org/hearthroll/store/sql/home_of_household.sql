SELECT township, village FROM household WHERE period_id = ? AND code = ?
