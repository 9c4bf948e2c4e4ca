UPDATE import SET period = ? WHERE period_id = ?
