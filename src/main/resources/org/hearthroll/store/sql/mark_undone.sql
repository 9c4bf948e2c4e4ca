UPDATE import SET undone_at = ? WHERE id = ?
