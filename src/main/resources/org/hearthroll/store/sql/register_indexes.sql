-- Those that rows reach in no order; a member comes in the order of the households, and goes to the end of its index, and a new one is
-- never missing.
SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name IN ('household', 'member') AND sql IS NOT NULL
    AND name NOT IN ('member_by_household', 'member_missing')
