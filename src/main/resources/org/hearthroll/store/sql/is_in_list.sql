h.code IN (SELECT s.household_code FROM selection_household s JOIN selection l ON l.id = s.selection_id WHERE l.name = {name})
