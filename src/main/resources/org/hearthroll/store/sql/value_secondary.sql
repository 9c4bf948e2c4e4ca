NULLIF({row}.more ->> '{field}', '')
