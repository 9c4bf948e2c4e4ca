COALESCE(m.id, -h.id)
