-- The name of the file stays beside it, as for any other wording.
UPDATE household
SET wording = json_insert(ifnull(wording, '{}'), '$.township', township), township = ?
WHERE id = ?
