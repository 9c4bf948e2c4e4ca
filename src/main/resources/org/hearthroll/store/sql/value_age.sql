(CAST({asof} AS INTEGER) - CAST(REPLACE(SUBSTR({column} || '-01-01', 1, 10), '-', '') AS INTEGER)) / 10000
