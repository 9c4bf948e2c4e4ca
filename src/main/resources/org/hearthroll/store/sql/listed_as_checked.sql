(l.fields ->> 'checked' <> '0' OR (l.fields ->> 'checked' IS NULL AND l.fields ->> 'checked_on' IS NOT NULL))
