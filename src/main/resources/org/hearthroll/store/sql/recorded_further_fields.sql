SELECT DISTINCT key FROM household, json_each(household.more) WHERE period_id = ?1 AND value <> ''
UNION
SELECT DISTINCT key FROM household JOIN member ON member.household_id = household.id, json_each(member.more) WHERE period_id = ?1 AND value <> ''
