SELECT type, state, found_on, text FROM problem WHERE period_id = ? AND household_code = ?
ORDER BY state IN ('RESOLVED', 'CLOSED'), found_on DESC NULLS LAST, id
