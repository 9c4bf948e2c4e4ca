-- One workspace: periods with their households and members, the problem ledger, the plans, and the trail of every deed.

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE period (
    id         INTEGER PRIMARY KEY,
    name       TEXT    NOT NULL UNIQUE CHECK (name GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
    is_current INTEGER NOT NULL DEFAULT 0 CHECK (is_current IN (0, 1))
);

CREATE TABLE import (
    id        INTEGER PRIMARY KEY,
    at        TEXT NOT NULL,
    operator  TEXT NOT NULL,
    period_id INTEGER REFERENCES period (id) ON DELETE SET NULL,
    period    TEXT,
    file      TEXT NOT NULL,
    sha256    TEXT NOT NULL,
    kind      TEXT NOT NULL,
    receipt   TEXT NOT NULL,
    undone_at TEXT
);

-- persons = member rows where there are any, else the stated household_size (0 if none): kept by the loader, never by hand.
-- wording: {field: original text} where it differs from the label of the code.
-- more: {field id or "=header": text} for what has no column of its own.
CREATE TABLE household (
    id                  INTEGER PRIMARY KEY,
    period_id           INTEGER NOT NULL REFERENCES period (id),
    code                TEXT    NOT NULL,
    province            TEXT,
    city                TEXT,
    county              TEXT,
    township            TEXT,
    village             TEXT,
    village_group       TEXT,
    head_name           TEXT,
    head_id             TEXT,
    phone               TEXT,
    household_size      INTEGER,
    persons             INTEGER NOT NULL DEFAULT 0,
    attribute           TEXT,
    poverty_status      TEXT,
    monitoring_category TEXT,
    main_cause          TEXT,
    other_causes        TEXT,
    main_risk           TEXT,
    other_risks         TEXT,
    income_per_head     TEXT,
    dangerous_house     TEXT,
    safe_water          TEXT,
    identified_year     TEXT,
    exit_year           TEXT,
    helper              TEXT,
    checked             TEXT,
    note                TEXT,
    wording             TEXT,
    more                TEXT,
    imported            INTEGER NOT NULL REFERENCES import (id),
    missing             INTEGER REFERENCES import (id),
    UNIQUE (period_id, code)
);

CREATE TABLE member (
    id                INTEGER PRIMARY KEY,
    household_id      INTEGER NOT NULL REFERENCES household (id) DEFERRABLE INITIALLY DEFERRED,
    code              TEXT,
    name              TEXT,
    sex               TEXT,
    id_type           TEXT,
    id_number         TEXT,
    id_key            TEXT,
    birth_date        TEXT,
    relation          TEXT,
    ethnicity         TEXT,
    education         TEXT,
    school            TEXT,
    health            TEXT,
    labour            TEXT,
    work_months       TEXT,
    medical_insurance TEXT,
    phone             TEXT,
    note              TEXT,
    wording           TEXT,
    more              TEXT,
    imported          INTEGER NOT NULL REFERENCES import (id),
    missing           INTEGER REFERENCES import (id)
);

-- The area list proper; the townships and villages of a period's roster join it when it is read.
CREATE TABLE area (
    id       INTEGER PRIMARY KEY,
    code     TEXT,
    township TEXT NOT NULL,
    village  TEXT NOT NULL DEFAULT '',
    aliases  TEXT NOT NULL DEFAULT '',
    imported INTEGER NOT NULL REFERENCES import (id),
    UNIQUE (township, village)
);

-- key: the number of the problem where it has one, else what it is about (see Problem keys in the import rules).
CREATE TABLE problem (
    id               INTEGER PRIMARY KEY,
    period_id        INTEGER NOT NULL REFERENCES period (id),
    key              TEXT    NOT NULL,
    number           TEXT,
    township         TEXT,
    village          TEXT,
    household_code   TEXT,
    person_code      TEXT,
    person_name      TEXT,
    type             TEXT,
    text             TEXT,
    source           TEXT,
    found_on         TEXT,
    state            TEXT    NOT NULL,
    tier             TEXT,
    due_on           TEXT,
    lead_unit        TEXT,
    leader           TEXT,
    responsible      TEXT,
    measures         TEXT,
    resolved_on      TEXT,
    closed_on        TEXT,
    note             TEXT,
    wording          TEXT,
    more             TEXT,
    imported         INTEGER NOT NULL REFERENCES import (id),
    UNIQUE (period_id, key)
);

CREATE TABLE problem_event (
    id         INTEGER PRIMARY KEY,
    problem_id INTEGER NOT NULL REFERENCES problem (id) ON DELETE CASCADE,
    at         TEXT    NOT NULL,
    operator   TEXT    NOT NULL,
    import_id  INTEGER REFERENCES import (id),
    changes    TEXT    NOT NULL
);

-- Department lists to compare with; fields: {field id or "=header": text}.
CREATE TABLE list (
    id       INTEGER PRIMARY KEY,
    name     TEXT    NOT NULL UNIQUE,
    imported INTEGER NOT NULL REFERENCES import (id)
);

CREATE TABLE list_row (
    id             INTEGER PRIMARY KEY,
    list_id        INTEGER NOT NULL REFERENCES list (id),
    id_key         TEXT,
    name           TEXT,
    household_code TEXT,
    fields         TEXT    NOT NULL,
    imported       INTEGER NOT NULL REFERENCES import (id)
);

-- Before-images of rows that an import changed, restored in reverse order by its undo.
CREATE TABLE undo_row (
    id         INTEGER PRIMARY KEY,
    import_id  INTEGER NOT NULL REFERENCES import (id),
    table_name TEXT    NOT NULL,
    row_id     INTEGER NOT NULL,
    before     TEXT    NOT NULL
);

-- A plan belongs to a household code and a year, so that it outlives re-imports and undone imports.
CREATE TABLE plan (
    id             INTEGER PRIMARY KEY,
    household_code TEXT    NOT NULL,
    year           INTEGER NOT NULL,
    revision       INTEGER NOT NULL DEFAULT 0,
    UNIQUE (household_code, year)
);

CREATE TABLE measure (
    plan_id            INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    no                 INTEGER NOT NULL,
    target             TEXT    NOT NULL,
    answers            TEXT    NOT NULL DEFAULT '',
    measure            TEXT    NOT NULL,
    quantity           TEXT    NOT NULL DEFAULT '',
    unit               TEXT    NOT NULL DEFAULT '',
    responsible_unit   TEXT    NOT NULL DEFAULT '',
    responsible_person TEXT    NOT NULL DEFAULT '',
    fund_fen           INTEGER,
    fund_source        TEXT    NOT NULL DEFAULT '',
    start_on           TEXT    NOT NULL DEFAULT '',
    due_on             TEXT    NOT NULL DEFAULT '',
    progress           TEXT    NOT NULL DEFAULT 'NOT_STARTED' CHECK (progress IN ('NOT_STARTED', 'RUNNING', 'DONE')),
    result             TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (plan_id, no)
) WITHOUT ROWID;

CREATE TABLE plan_edit (
    id       INTEGER PRIMARY KEY,
    plan_id  INTEGER NOT NULL REFERENCES plan (id),
    revision INTEGER NOT NULL,
    at       TEXT    NOT NULL,
    operator TEXT    NOT NULL,
    before   TEXT    NOT NULL,
    after    TEXT    NOT NULL,
    UNIQUE (plan_id, revision)
);

CREATE TABLE audit (
    seq      INTEGER PRIMARY KEY,
    at       TEXT NOT NULL,
    operator TEXT NOT NULL,
    deed     TEXT NOT NULL,
    detail   TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash     TEXT NOT NULL
);

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit rows are never changed');
END;

CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit rows are never deleted');
END;

-- Covering: cause tables by township come out of the index alone.
CREATE INDEX household_by_cause ON household (period_id, township, main_cause, persons);
CREATE INDEX household_by_risk ON household (period_id, township, main_risk, persons) WHERE main_risk IS NOT NULL;
CREATE INDEX household_missing ON household (period_id) WHERE missing IS NOT NULL;
CREATE INDEX household_by_head ON household (head_id) WHERE head_id IS NOT NULL;
CREATE INDEX member_by_household ON member (household_id);
CREATE INDEX member_by_id_key ON member (id_key) WHERE id_key IS NOT NULL;
CREATE INDEX problem_by_place ON problem (period_id, township, type);
CREATE INDEX problem_by_household ON problem (household_code);
CREATE INDEX list_row_by_id_key ON list_row (list_id, id_key);
CREATE INDEX undo_row_by_import ON undo_row (import_id);
