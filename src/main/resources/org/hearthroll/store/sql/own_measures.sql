SELECT code, level, category, name, answers, responsible, unit, quantity, retired FROM own_measure ORDER BY length(code), code
