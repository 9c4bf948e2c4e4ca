COALESCE(m.more ->> {field}, h.more ->> {field})
