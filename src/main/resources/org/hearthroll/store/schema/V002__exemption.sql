-- Exceptions from rules of data quality that the office accepts. They speak of codes, so that they outlive re-imports; a revoked one stays.
-- person_code: NULL for the household as a whole; '#2' for the second member where the roster has no person codes.
CREATE TABLE exemption (
    id             INTEGER PRIMARY KEY,
    rule           TEXT NOT NULL,
    household_code TEXT NOT NULL,
    person_code    TEXT,
    reason         TEXT NOT NULL CHECK (trim(reason) <> ''),
    operator       TEXT NOT NULL,
    at             TEXT NOT NULL,
    revoked_by     TEXT,
    revoked_at     TEXT,
    CHECK ((revoked_by IS NULL) = (revoked_at IS NULL))
);

CREATE UNIQUE INDEX exemption_standing ON exemption (rule, household_code, ifnull(person_code, '')) WHERE revoked_at IS NULL;

-- more: {field id: text}, the indicators of a village that a table of villages states.
ALTER TABLE area ADD COLUMN more TEXT;
