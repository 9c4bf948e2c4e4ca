CASE WHEN {column} = 'UNMATCHED' THEN {column} ELSE SUBSTR({column}, 1, 3) END
