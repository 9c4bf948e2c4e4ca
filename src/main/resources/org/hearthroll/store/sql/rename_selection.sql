UPDATE selection SET name = ?2 WHERE name = ?1
