SELECT seq, at, operator, deed, detail, previous, hash FROM audit ORDER BY seq
