DROP TABLE IF EXISTS temp.found_member
