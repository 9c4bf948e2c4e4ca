CASE WHEN {column} IS NULL OR {column} = 'UNMATCHED' THEN {column} WHEN {column} = '01' THEN '0' ELSE '1' END
