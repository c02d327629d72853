-- The monthly round: which view is typed, steps of a unit's month, problems, evidence, ledgers, hand-outs, known sheets.
-- Digests of earlier plans stay as they are: a table without rows adds nothing to them.

-- Roles are the program's to say: a check changes with its table only, and the rows keep their hashes.
PRAGMA defer_foreign_keys = ON;
CREATE TEMPORARY TABLE former_journal AS SELECT * FROM journal;
DROP TRIGGER journal_is_never_changed;
DROP TRIGGER journal_is_never_deleted;
DROP TABLE journal;
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('lead_office', 'reporting_unit', 'reviewer', 'leader')),
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    digest BLOB NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
INSERT INTO journal (id, at, actor, role, action, subject, detail, digest, previous, hash)
SELECT id, at, actor, role, action, subject, detail, digest, previous, hash FROM former_journal;
DROP TABLE former_journal;
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- Pledges whose month's own figure is typed; all others take the running total.
CREATE TABLE pledge_own_figure (
    pledge INTEGER PRIMARY KEY REFERENCES pledge (id)
) STRICT;

CREATE TABLE round_step (
    unit INTEGER NOT NULL REFERENCES org_unit (id),
    month INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    act TEXT NOT NULL CHECK (act IN ('submit', 'return', 'approve', 'reopen', 'withdraw')),
    entry INTEGER NOT NULL REFERENCES journal (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL,
    PRIMARY KEY (unit, month, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE round_returned (
    unit INTEGER NOT NULL,
    month INTEGER NOT NULL,
    number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    pledge INTEGER NOT NULL REFERENCES pledge (id),
    remark TEXT NOT NULL,
    PRIMARY KEY (unit, month, number, position),
    FOREIGN KEY (unit, month, number) REFERENCES round_step (unit, month, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER round_step_is_never_changed BEFORE UPDATE ON round_step
BEGIN SELECT RAISE(ABORT, 'the steps of a round are append-only'); END;
CREATE TRIGGER round_step_is_never_deleted BEFORE DELETE ON round_step
BEGIN SELECT RAISE(ABORT, 'the steps of a round are append-only'); END;

CREATE TABLE problem (
    id INTEGER PRIMARY KEY,
    pledge INTEGER REFERENCES pledge (id),
    unit INTEGER REFERENCES org_unit (id),
    month INTEGER,
    source TEXT NOT NULL CHECK (source IN ('report', 'meeting', 'notice', 'inspection', 'carried_over')),
    source_name TEXT NOT NULL,
    raised_on TEXT NOT NULL CHECK (raised_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    problem TEXT NOT NULL CHECK (problem <> ''),
    next_step TEXT NOT NULL,
    person TEXT NOT NULL,
    deadline TEXT CHECK (deadline GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    state TEXT NOT NULL CHECK (state IN ('open', 'claimed', 'closed')),
    claimed_on TEXT CHECK (claimed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    closed_on TEXT CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    closing TEXT NOT NULL,
    sent_back TEXT NOT NULL
) STRICT;

CREATE TABLE ledger (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE ledger_column (
    ledger INTEGER NOT NULL REFERENCES ledger (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    type TEXT NOT NULL CHECK (type IN ('text', 'date', 'figure', 'town', 'choice')),
    meaning TEXT NOT NULL CHECK (meaning IN ('none', 'name', 'day', 'amount', 'town')),
    required INTEGER NOT NULL CHECK (required IN (0, 1)),
    unit_symbol TEXT NOT NULL,
    choices TEXT NOT NULL,
    PRIMARY KEY (ledger, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger_stage (
    ledger INTEGER NOT NULL REFERENCES ledger (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (ledger, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger_use (
    ledger INTEGER NOT NULL REFERENCES ledger (id),
    pledge INTEGER NOT NULL REFERENCES pledge (id),
    measure TEXT NOT NULL CHECK (measure IN ('cases', 'amount')),
    from_stage INTEGER NOT NULL CHECK (from_stage >= 0),
    PRIMARY KEY (ledger, pledge)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger_row (
    id INTEGER PRIMARY KEY,
    ledger INTEGER NOT NULL REFERENCES ledger (id),
    unit INTEGER REFERENCES org_unit (id)
) STRICT;

CREATE TABLE ledger_cell (
    row INTEGER NOT NULL REFERENCES ledger_row (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (row, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger_reached (
    row INTEGER NOT NULL REFERENCES ledger_row (id),
    stage INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    PRIMARY KEY (row, stage)
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    type TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size > 0),
    digest BLOB NOT NULL UNIQUE,
    by_name TEXT NOT NULL,
    at TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    attachment INTEGER NOT NULL REFERENCES attachment (id),
    pledge INTEGER REFERENCES pledge (id),
    month INTEGER,
    row INTEGER REFERENCES ledger_row (id),
    problem INTEGER REFERENCES problem (id),
    CHECK ((pledge IS NULL) = (month IS NULL)),
    CHECK ((pledge IS NOT NULL) + (row IS NOT NULL) + (problem IS NOT NULL) = 1)
) STRICT;

-- The secret authenticates the workbooks that were handed out; it stays in the plan.
CREATE TABLE handout_secret (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    secret BLOB NOT NULL
) STRICT;

-- A returned file that was taken, so that an older or the same one is recognised.
CREATE TABLE handout_taken (
    unit INTEGER NOT NULL,
    month INTEGER NOT NULL,
    digest BLOB NOT NULL,
    made TEXT NOT NULL,
    entry INTEGER NOT NULL REFERENCES journal (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (unit, month, digest)
) STRICT, WITHOUT ROWID;

-- How the columns of a sheet with these heads were understood, and which names a person matched to which unit or pledge.
CREATE TABLE sheet_mapping (
    signature TEXT PRIMARY KEY,
    mapping TEXT NOT NULL
) STRICT, WITHOUT ROWID;
