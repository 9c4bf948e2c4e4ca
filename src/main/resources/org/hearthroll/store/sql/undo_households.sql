DELETE FROM household WHERE imported = ?
