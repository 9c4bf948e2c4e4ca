SELECT household_id, id FROM member WHERE household_id BETWEEN {first} AND {last} ORDER BY household_id, id
