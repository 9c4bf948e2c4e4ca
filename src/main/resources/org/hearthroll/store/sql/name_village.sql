INSERT OR IGNORE INTO named_village (township, village) VALUES (ifnull(?, ''), ifnull(?, ''))
