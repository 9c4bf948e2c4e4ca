SELECT plan_edit.revision, plan_edit.at, plan_edit.operator, before, after, ifnull((SELECT group_concat(name, '、') FROM plan_version
    WHERE plan_version.plan_id = plan.id AND plan_version.revision = plan_edit.revision), '')
FROM plan_edit JOIN plan ON plan.id = plan_edit.plan_id
WHERE household_code = ?1 AND year = ?2 ORDER BY plan_edit.revision DESC LIMIT ?3
