-- What is said of nobody comes first, for the units without a row.
SELECT -1, {recorded} FROM (SELECT 1) LEFT JOIN member m ON FALSE
UNION ALL
SELECT m.id, {recorded} FROM member m WHERE m.id BETWEEN {first} AND {last}
