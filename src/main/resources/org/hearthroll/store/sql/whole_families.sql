SELECT code, township, village, village_group, head_name, head_id, phone, household_size, attribute, poverty_status, monitoring_category, main_cause,
       other_causes, main_risk, other_risks, income_per_head, dangerous_house, safe_water, identified_year, exit_year, helper, checked,
       (SELECT group_concat(key || char(31) || value, char(30)) FROM json_each(household.more) WHERE key IN (SELECT value FROM json_each(?4))) AS more
FROM household
WHERE period_id = ?1 AND code BETWEEN ?2 AND ?3
ORDER BY code
