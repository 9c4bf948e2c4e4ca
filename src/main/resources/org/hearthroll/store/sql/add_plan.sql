INSERT INTO plan (household_code, year) VALUES (?1, ?2) ON CONFLICT DO NOTHING
