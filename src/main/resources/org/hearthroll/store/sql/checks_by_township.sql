SELECT h.township, COUNT(*), SUM({checked})
FROM household h
WHERE h.period_id = {period}{narrowed}
GROUP BY h.township
