SELECT id, revision FROM plan WHERE household_code = ?1 AND year = ?2
