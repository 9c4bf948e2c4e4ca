SELECT h.persons, {amounts}, GROUP_CONCAT(COALESCE({group}, '') || CHAR(31) || COALESCE({value}, ''), CHAR(30))
FROM {from}
WHERE h.period_id = {period}{narrowed}
GROUP BY h.id
