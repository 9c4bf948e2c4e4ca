SELECT m.id, h.code{fields}
FROM household h JOIN member m ON m.household_id = h.id
WHERE h.period_id = {period}{narrowed}
ORDER BY {order}h.id, m.id
LIMIT {count} OFFSET {from}
