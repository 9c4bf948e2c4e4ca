DROP TABLE IF EXISTS temp.found_household
