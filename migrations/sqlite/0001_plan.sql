-- Figures are whole numbers of millionths, months are months since the year 0, dates are ISO 8601.
CREATE TABLE plan (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL CHECK (name <> ''),
    first_month INTEGER NOT NULL,
    last_month INTEGER NOT NULL CHECK (last_month >= first_month),
    is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
    note TEXT NOT NULL,
    reporting_day INTEGER NOT NULL CHECK (reporting_day BETWEEN 1 AND 31),
    yellow_up_to INTEGER NOT NULL,
    trend_band INTEGER NOT NULL
) STRICT;

CREATE TABLE counted_unit (
    position INTEGER PRIMARY KEY,
    symbol TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE org_unit (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    unit_group TEXT NOT NULL CHECK (unit_group IN ('department', 'town')),
    position INTEGER NOT NULL,
    active_from INTEGER,
    active_to INTEGER
) STRICT;

CREATE TABLE org_unit_alias (
    unit INTEGER NOT NULL REFERENCES org_unit (id),
    position INTEGER NOT NULL,
    alias TEXT NOT NULL,
    PRIMARY KEY (unit, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE programme (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    position INTEGER NOT NULL,
    goal TEXT NOT NULL,
    measures TEXT NOT NULL,
    policy TEXT NOT NULL
) STRICT;

CREATE TABLE pledge (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    programme INTEGER REFERENCES programme (id),
    nature TEXT NOT NULL CHECK (nature IN ('flow', 'state', 'task')),
    bound TEXT NOT NULL CHECK (bound IN ('at_least', 'at_most')),
    judged TEXT NOT NULL CHECK (judged IN ('along_line', 'at_steps', 'throughout')),
    yearly_restart INTEGER NOT NULL CHECK (yearly_restart IN (0, 1)),
    unit_symbol TEXT NOT NULL,
    whole_cases INTEGER NOT NULL CHECK (whole_cases IN (0, 1)),
    base_value INTEGER,
    base_date TEXT,
    frequency INTEGER NOT NULL CHECK (frequency IN (1, 3, 6, 12)),
    lag_months INTEGER NOT NULL CHECK (lag_months >= 0),
    to_be_assigned INTEGER NOT NULL CHECK (to_be_assigned IN (0, 1)),
    stretch INTEGER NOT NULL CHECK (stretch IN (0, 1)),
    may_fall INTEGER NOT NULL CHECK (may_fall IN (0, 1)),
    weight INTEGER NOT NULL CHECK (weight >= 0),
    condition_text TEXT NOT NULL,
    condition_met INTEGER CHECK (condition_met IN (0, 1)),
    numerator_name TEXT,
    denominator_name TEXT,
    ratio_scale INTEGER,
    part_of INTEGER REFERENCES pledge (id) DEFERRABLE INITIALLY DEFERRED,
    allocated_from INTEGER REFERENCES pledge (id) DEFERRABLE INITIALLY DEFERRED,
    share INTEGER,
    leader TEXT NOT NULL,
    contact TEXT NOT NULL,
    definition TEXT NOT NULL,
    source TEXT NOT NULL,
    verifier TEXT NOT NULL,
    outside_rank TEXT NOT NULL,
    source_text TEXT NOT NULL,
    CHECK ((base_value IS NULL) = (base_date IS NULL)),
    CHECK ((numerator_name IS NULL) = (denominator_name IS NULL) AND (numerator_name IS NULL) = (ratio_scale IS NULL)),
    CHECK ((allocated_from IS NULL) = (share IS NULL))
) STRICT;

CREATE TABLE pledge_alias (
    pledge INTEGER NOT NULL REFERENCES pledge (id),
    position INTEGER NOT NULL,
    alias TEXT NOT NULL,
    PRIMARY KEY (pledge, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE pledge_unit (
    pledge INTEGER NOT NULL REFERENCES pledge (id),
    part TEXT NOT NULL CHECK (part IN ('owner', 'supporting')),
    position INTEGER NOT NULL,
    unit INTEGER NOT NULL REFERENCES org_unit (id),
    PRIMARY KEY (pledge, part, position),
    UNIQUE (pledge, part, unit)
) STRICT, WITHOUT ROWID;

CREATE TABLE milestone (
    pledge INTEGER NOT NULL REFERENCES pledge (id),
    due TEXT NOT NULL CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    value INTEGER,
    PRIMARY KEY (pledge, due)
) STRICT, WITHOUT ROWID;

CREATE TABLE last_year (
    pledge INTEGER NOT NULL REFERENCES pledge (id),
    month INTEGER NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (pledge, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('lead_office', 'reporting_unit')),
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    digest BLOB NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;

-- What the chain alone cannot show is that its end was cut off: its length and last hash are kept apart from it.
CREATE TABLE journal_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entries INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE actual (
    pledge INTEGER NOT NULL REFERENCES pledge (id),
    month INTEGER NOT NULL,
    value INTEGER,
    state INTEGER CHECK (state BETWEEN 1 AND 4),
    percent INTEGER,
    numerator INTEGER,
    denominator INTEGER,
    note TEXT NOT NULL,
    entry INTEGER NOT NULL REFERENCES journal (id),
    PRIMARY KEY (pledge, month)
) STRICT, WITHOUT ROWID;

-- old_entry wrote the old report; it is empty where there was none.
CREATE TABLE actual_revision (
    pledge INTEGER NOT NULL REFERENCES pledge (id),
    month INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    old_value INTEGER,
    old_state INTEGER,
    old_percent INTEGER,
    old_numerator INTEGER,
    old_denominator INTEGER,
    old_note TEXT NOT NULL,
    old_entry INTEGER REFERENCES journal (id),
    new_value INTEGER,
    new_state INTEGER,
    new_percent INTEGER,
    new_numerator INTEGER,
    new_denominator INTEGER,
    new_note TEXT NOT NULL,
    entry INTEGER NOT NULL REFERENCES journal (id),
    reason TEXT NOT NULL,
    PRIMARY KEY (pledge, month, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER actual_revision_is_never_changed BEFORE UPDATE ON actual_revision
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;
CREATE TRIGGER actual_revision_is_never_deleted BEFORE DELETE ON actual_revision
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;
