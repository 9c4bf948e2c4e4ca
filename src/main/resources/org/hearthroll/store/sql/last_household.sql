SELECT max(id) FROM household
