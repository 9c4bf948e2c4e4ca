h.more ->> {field}
