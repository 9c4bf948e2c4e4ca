SELECT max(id) FROM import
