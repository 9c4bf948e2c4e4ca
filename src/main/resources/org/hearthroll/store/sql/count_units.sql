SELECT grouped, valued, COUNT(DISTINCT counted), SUM(persons)
FROM (
    SELECT DISTINCT {unit} AS unit, {counted} AS counted, {persons} AS persons, {group} AS grouped, {value} AS valued
    FROM {from}
    WHERE {base}.period_id = {period}{narrowed}
)
GROUP BY grouped, valued
