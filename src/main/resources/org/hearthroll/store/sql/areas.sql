SELECT COALESCE(code, ''), township, village FROM area ORDER BY code IS NULL, code, township, village
