-- What the full verdict needs: every setting of light and score, chains of pledges, places in outside rankings.
-- Digests of earlier plans stay as they are: a table without rows and a column without a value add nothing to them.

-- Which keys a plan has is the program's to say: a check changes with its table only.
CREATE TEMPORARY TABLE former_setting AS SELECT * FROM plan_setting;
DROP TABLE plan_setting;
CREATE TABLE plan_setting (
    key TEXT PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO plan_setting (key, value) SELECT key, value FROM former_setting;
DROP TABLE former_setting;

CREATE TABLE pledge_wait (
    pledge INTEGER NOT NULL REFERENCES pledge (id),
    position INTEGER NOT NULL,
    waits_for INTEGER NOT NULL REFERENCES pledge (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (pledge, position),
    UNIQUE (pledge, waits_for),
    CHECK (waits_for <> pledge)
) STRICT, WITHOUT ROWID;

-- The place belongs to the report: it is replaced, withdrawn and kept with it.
ALTER TABLE actual ADD COLUMN place INTEGER CHECK (place >= 1);
ALTER TABLE actual_revision ADD COLUMN old_place INTEGER;
ALTER TABLE actual_revision ADD COLUMN new_place INTEGER;
