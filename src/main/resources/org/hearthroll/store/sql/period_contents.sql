SELECT id, name, id = (SELECT id FROM period ORDER BY is_current DESC, name DESC LIMIT 1),
       (SELECT count(*) FROM household WHERE period_id = period.id),
       (SELECT count(*) FROM household JOIN member ON member.household_id = household.id WHERE period_id = period.id),
       (SELECT count(*) FROM problem WHERE period_id = period.id),
       (SELECT count(*) FROM import WHERE period_id = period.id AND undone_at IS NULL)
FROM period
ORDER BY name DESC
