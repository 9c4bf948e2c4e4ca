SELECT household.code AS household, member.code, member.name, sex, birth_date, relation, ethnicity, id_type, id_number, education, school, health, labour,
       work_months, medical_insurance, member.phone AS person_phone,
       (SELECT group_concat(key || char(31) || value, char(30)) FROM json_each(member.more) WHERE key IN (SELECT value FROM json_each(?4))) AS more
FROM household JOIN member ON member.household_id = household.id
WHERE household.period_id = ?1 AND household.code BETWEEN ?2 AND ?3
ORDER BY household.code, member.id
