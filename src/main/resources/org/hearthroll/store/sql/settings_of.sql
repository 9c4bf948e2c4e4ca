SELECT key, value FROM setting WHERE key GLOB ?1 || '*' ORDER BY key
