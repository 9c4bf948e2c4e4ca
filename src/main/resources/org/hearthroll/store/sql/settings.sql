SELECT key, value FROM setting WHERE key BETWEEN ?1 AND ?1 || char(65535) ORDER BY key
