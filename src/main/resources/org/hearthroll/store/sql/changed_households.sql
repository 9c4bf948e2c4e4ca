SELECT code FROM (
    SELECT code, attribute, poverty_status, monitoring_category, main_cause, other_causes, main_risk, other_risks, dangerous_house, safe_water, persons FROM household WHERE period_id = ?1
    EXCEPT
    SELECT code, attribute, poverty_status, monitoring_category, main_cause, other_causes, main_risk, other_risks, dangerous_house, safe_water, persons FROM household WHERE period_id = ?2)
UNION
SELECT code FROM (
    SELECT household.code AS code, member.code AS person, member.name, relation, school, health, labour, medical_insurance FROM member JOIN household ON household.id = household_id WHERE period_id = ?1
    EXCEPT
    SELECT household.code AS code, member.code AS person, member.name, relation, school, health, labour, medical_insurance FROM member JOIN household ON household.id = household_id WHERE period_id = ?2)
