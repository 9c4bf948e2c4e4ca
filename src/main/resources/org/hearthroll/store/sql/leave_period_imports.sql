-- Its name stays in the history.
UPDATE import SET period_id = NULL WHERE period_id = ?1
