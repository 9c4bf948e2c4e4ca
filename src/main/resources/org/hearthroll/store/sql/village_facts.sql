SELECT township, village, NULLIF(more ->> 'village_kind', ''), CAST(NULLIF(more ->> 'village_persons', '') AS INTEGER)
FROM area
WHERE village <> '' AND more IS NOT NULL
