CAST(NULLIF({column}, '') AS REAL)
