SELECT COALESCE(code, ''), township, village, aliases FROM area ORDER BY code IS NULL, code, township, village
