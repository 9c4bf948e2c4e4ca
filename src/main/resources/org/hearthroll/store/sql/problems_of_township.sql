SELECT id FROM problem WHERE township = ?
