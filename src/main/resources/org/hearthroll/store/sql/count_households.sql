SELECT {group} AS grouped, {value} AS valued, COUNT(*), SUM(h.persons)
FROM household h
WHERE h.period_id = {period}{narrowed}
GROUP BY grouped, valued
