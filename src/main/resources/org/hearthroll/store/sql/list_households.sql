SELECT h.id, h.code{fields}
FROM household h
WHERE h.period_id = {period}{narrowed}
ORDER BY {order}h.id
LIMIT {count} OFFSET {from}
