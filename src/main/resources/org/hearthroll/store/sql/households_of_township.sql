SELECT id FROM household WHERE township = ?
