INSERT INTO list (name, imported) VALUES (?, ?) ON CONFLICT (name) DO NOTHING
