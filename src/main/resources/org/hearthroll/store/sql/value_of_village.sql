(SELECT {value} FROM area a WHERE a.township = {township} AND a.village = {village})
