SELECT id, at, operator, period, file, sha256, kind, receipt, undone_at, period IS NOT NULL AND period_id IS NULL FROM import ORDER BY id DESC
