TRIM(COALESCE({first}, '') || ';' || COALESCE({second}, ''), ';')
