-- Households kept under a name, so that every figure can be narrowed to them. They are named by their codes, so that they outlive re-imports
-- and can be looked up in any period; period is that in which they were chosen, told says in words what they were.
CREATE TABLE selection (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE CHECK (trim(name) <> ''),
    period   TEXT NOT NULL,
    at       TEXT NOT NULL,
    operator TEXT NOT NULL,
    told     TEXT NOT NULL
);

CREATE TABLE selection_household (
    selection_id   INTEGER NOT NULL REFERENCES selection (id) ON DELETE CASCADE,
    household_code TEXT    NOT NULL,
    PRIMARY KEY (selection_id, household_code)
) WITHOUT ROWID;

CREATE INDEX selection_by_household ON selection_household (household_code);
