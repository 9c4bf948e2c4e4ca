SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name IN ('household', 'member') AND sql IS NOT NULL
