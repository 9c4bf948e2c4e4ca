SELECT key, value FROM json_each(?1)
