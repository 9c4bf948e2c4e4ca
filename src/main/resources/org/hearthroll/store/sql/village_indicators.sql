SELECT township, village,
       (SELECT group_concat(key || char(31) || value, char(30)) FROM json_each(area.more)) AS more
FROM area
WHERE village <> '' AND more IS NOT NULL
ORDER BY id
