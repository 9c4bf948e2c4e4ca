SELECT id, at, operator, period, file, sha256, kind, receipt, undone_at FROM import ORDER BY id DESC
