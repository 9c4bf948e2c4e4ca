UPDATE import SET sha256 = ?, receipt = ? WHERE id = ?
