SELECT GROUP_CONCAT({unit} || CHAR(31) || {persons} || CHAR(31) || COALESCE({group}, '') || CHAR(31) || COALESCE({value}, ''), CHAR(30))
FROM {from}
WHERE {base}.period_id = {period}{narrowed}
GROUP BY {counted}
