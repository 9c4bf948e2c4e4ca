DELETE FROM setting WHERE key = ?
