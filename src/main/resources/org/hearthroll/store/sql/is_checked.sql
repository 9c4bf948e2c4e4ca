(h.checked IS NOT NULL AND h.checked <> '0')
