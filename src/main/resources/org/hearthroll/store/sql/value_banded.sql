(SELECT CASE {bands} END FROM (SELECT {number} AS n))
