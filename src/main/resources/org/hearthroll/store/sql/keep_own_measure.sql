INSERT INTO own_measure (code, level, category, name, answers, responsible, unit, quantity, retired) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (code) DO UPDATE SET level = ?2, category = ?3, name = ?4, answers = ?5, responsible = ?6, unit = ?7, quantity = ?8, retired = ?9
