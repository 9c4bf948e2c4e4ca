CREATE TEMP TABLE named_village (township TEXT NOT NULL, village TEXT NOT NULL, PRIMARY KEY (township, village)) WITHOUT ROWID
