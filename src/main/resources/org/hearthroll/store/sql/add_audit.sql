INSERT INTO audit (seq, at, operator, deed, detail, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?)
