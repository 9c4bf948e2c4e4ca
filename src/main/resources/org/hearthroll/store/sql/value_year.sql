SUBSTR({column}, 1, 4)
