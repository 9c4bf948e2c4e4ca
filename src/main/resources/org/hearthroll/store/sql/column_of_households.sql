-- In the order of the file: by an index of the period every row would be sought for itself.
SELECT h.id, {recorded} FROM household h WHERE h.id BETWEEN {first} AND {last} AND +h.period_id = {period}
