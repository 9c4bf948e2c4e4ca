DELETE FROM problem WHERE period_id = ?1
