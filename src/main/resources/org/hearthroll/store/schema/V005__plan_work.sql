-- What plan work needs beyond the plans: exceptions from the rules, named states of a plan, the office's own measures, and its own files.

-- An exception from a rule of good plans, for a household's plan of one year. subject narrows it to what the finding is about (a measure, a cause,
-- a person; empty for the plan as a whole), so that the same rule still speaks of anything else. A revoked one stays as a trace.
CREATE TABLE plan_exemption (
    id             INTEGER PRIMARY KEY,
    rule           TEXT    NOT NULL,
    household_code TEXT    NOT NULL,
    year           INTEGER NOT NULL,
    subject        TEXT    NOT NULL DEFAULT '',
    reason         TEXT    NOT NULL CHECK (trim(reason) <> ''),
    operator       TEXT    NOT NULL,
    at             TEXT    NOT NULL,
    revoked_by     TEXT,
    revoked_at     TEXT
);

CREATE UNIQUE INDEX plan_exemption_standing ON plan_exemption (rule, household_code, year, subject) WHERE revoked_at IS NULL;

-- A state of a plan that was given a name (annual plan, revised in July); the state itself stands in plan_edit.
CREATE TABLE plan_version (
    id       INTEGER PRIMARY KEY,
    plan_id  INTEGER NOT NULL REFERENCES plan (id),
    revision INTEGER NOT NULL,
    name     TEXT    NOT NULL CHECK (trim(name) <> ''),
    at       TEXT    NOT NULL,
    operator TEXT    NOT NULL,
    UNIQUE (plan_id, name)
);

-- A measure the office added to the catalogue: its code begins with X, so that it never meets a declared one. Plans keep codes, so one is retired, never deleted.
CREATE TABLE own_measure (
    code        TEXT PRIMARY KEY CHECK (code GLOB 'X[0-9][0-9]*'),
    level       TEXT NOT NULL CHECK (level IN ('PERSON', 'HOUSEHOLD')),
    category    TEXT NOT NULL,
    name        TEXT NOT NULL CHECK (trim(name) <> ''),
    answers     TEXT NOT NULL DEFAULT '',
    responsible TEXT NOT NULL DEFAULT '',
    unit        TEXT NOT NULL DEFAULT '',
    quantity    INTEGER NOT NULL DEFAULT 0 CHECK (quantity IN (0, 1)),
    retired     INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) WITHOUT ROWID;

-- A file of the office that replaces one of the program's, such as the template of the household card.
CREATE TABLE office_file (
    kind     TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    content  BLOB NOT NULL,
    at       TEXT NOT NULL,
    operator TEXT NOT NULL
) WITHOUT ROWID;
