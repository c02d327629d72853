-- What the lead office keeps of a plan beside its targets and figures: settings, task forces, persons, steps, revisions.
-- The journal's digests of earlier plans cover the columns of schema 1: what is new stands in tables of its own, and a
-- table without rows adds nothing to a digest.
CREATE TABLE plan_setting (
    key TEXT PRIMARY KEY CHECK (key IN ('signed_on', 'rate_decimals', 'honour_list', 'warning_list')),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_day (
    day TEXT PRIMARY KEY CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kind TEXT NOT NULL CHECK (kind IN ('holiday', 'workday'))
) STRICT, WITHOUT ROWID;

CREATE TABLE step_template (
    position INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE step_template_step (
    template INTEGER NOT NULL REFERENCES step_template (position),
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    days_before INTEGER NOT NULL CHECK (days_before >= 0),
    PRIMARY KEY (template, position)
) STRICT, WITHOUT ROWID;

-- A third group needs another check, and a check changes with its table only; the references wait for the commit.
PRAGMA defer_foreign_keys = ON;
CREATE TEMPORARY TABLE former_unit AS SELECT * FROM org_unit;
DROP TABLE org_unit;
CREATE TABLE org_unit (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    unit_group TEXT NOT NULL CHECK (unit_group IN ('department', 'town', 'task_force')),
    position INTEGER NOT NULL,
    active_from INTEGER,
    active_to INTEGER
) STRICT;
INSERT INTO org_unit (id, name, unit_group, position, active_from, active_to)
SELECT id, name, unit_group, position, active_from, active_to FROM former_unit;
DROP TABLE former_unit;

-- A measure is a line of the programme's text, counted from 1; what is not listed is not begun.
CREATE TABLE measure_state (
    programme INTEGER NOT NULL REFERENCES programme (id),
    position INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('in_hand', 'done')),
    PRIMARY KEY (programme, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    post TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE person_unit (
    person INTEGER NOT NULL REFERENCES person (id),
    position INTEGER NOT NULL,
    unit INTEGER NOT NULL REFERENCES org_unit (id),
    PRIMARY KEY (person, position),
    UNIQUE (person, unit)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_programme (
    person INTEGER NOT NULL REFERENCES person (id),
    position INTEGER NOT NULL,
    programme INTEGER NOT NULL REFERENCES programme (id),
    PRIMARY KEY (person, position),
    UNIQUE (person, programme)
) STRICT, WITHOUT ROWID;

CREATE TABLE open_problem (
    pledge INTEGER PRIMARY KEY REFERENCES pledge (id),
    problem TEXT NOT NULL CHECK (problem <> '')
) STRICT;

CREATE TABLE pledge_step (
    pledge INTEGER NOT NULL REFERENCES pledge (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    due TEXT NOT NULL CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    done_on TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    PRIMARY KEY (pledge, position)
) STRICT, WITHOUT ROWID;

-- The table milestone holds what the revisions that count leave; what stood before each of them is here.
CREATE TABLE pledge_revision (
    pledge INTEGER NOT NULL REFERENCES pledge (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('targets', 'withdrawn', 'force_majeure', 'reinstated')),
    decided_on TEXT NOT NULL CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    authority TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    entry INTEGER NOT NULL REFERENCES journal (id) DEFERRABLE INITIALLY DEFERRED,
    undone_entry INTEGER REFERENCES journal (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (pledge, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE pledge_revision_milestone (
    pledge INTEGER NOT NULL,
    number INTEGER NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('before', 'after')),
    due TEXT NOT NULL CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    value INTEGER,
    PRIMARY KEY (pledge, number, side, due),
    FOREIGN KEY (pledge, number) REFERENCES pledge_revision (pledge, number)
) STRICT, WITHOUT ROWID;

-- An import that was taken back, so that it is not taken back twice.
CREATE TABLE undone_import (
    import INTEGER PRIMARY KEY REFERENCES journal (id),
    entry INTEGER NOT NULL REFERENCES journal (id)
) STRICT;

CREATE TRIGGER pledge_revision_is_undone_once BEFORE UPDATE ON pledge_revision
WHEN OLD.undone_entry IS NOT NULL OR NEW.undone_entry IS NULL OR NEW.pledge <> OLD.pledge OR NEW.number <> OLD.number
    OR NEW.kind <> OLD.kind OR NEW.decided_on <> OLD.decided_on OR NEW.authority <> OLD.authority
    OR NEW.reason <> OLD.reason OR NEW.entry <> OLD.entry
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;
CREATE TRIGGER pledge_revision_is_never_deleted BEFORE DELETE ON pledge_revision
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;
CREATE TRIGGER pledge_revision_milestone_is_never_changed BEFORE UPDATE ON pledge_revision_milestone
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;
CREATE TRIGGER pledge_revision_milestone_is_never_deleted BEFORE DELETE ON pledge_revision_milestone
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;
CREATE TRIGGER undone_import_is_never_changed BEFORE UPDATE ON undone_import
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER undone_import_is_never_deleted BEFORE DELETE ON undone_import
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
