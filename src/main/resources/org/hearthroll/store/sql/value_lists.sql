IFNULL((SELECT GROUP_CONCAT(l.name, ';') FROM selection_household s JOIN selection l ON l.id = s.selection_id WHERE s.household_code = h.code), '')
