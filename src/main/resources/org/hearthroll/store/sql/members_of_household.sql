SELECT * FROM member WHERE household_id = ?1 ORDER BY id
