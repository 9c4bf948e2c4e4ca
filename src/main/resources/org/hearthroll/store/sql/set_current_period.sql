UPDATE period SET is_current = (name = ?)
