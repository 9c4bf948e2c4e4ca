SELECT max(CAST(substr(code, 2) AS INTEGER)) FROM household WHERE code GLOB 'L[0-9][0-9][0-9][0-9][0-9][0-9]*'
