CASE WHEN {value} IN ({folded}) THEN 'FOLD' ELSE {value} END
