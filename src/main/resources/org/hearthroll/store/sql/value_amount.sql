COALESCE(NULLIF({column}, ''), '?' || (h.wording ->> '{field}'), '')
