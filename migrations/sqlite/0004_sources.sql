-- The texts that pledges were read from, kept whole, and where they state a pledge. Spans count the text's characters.
CREATE TABLE source_document (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    digest BLOB NOT NULL,
    body TEXT NOT NULL,
    plan_year INTEGER NOT NULL
) STRICT;

CREATE TABLE pledge_source (
    pledge INTEGER NOT NULL REFERENCES pledge (id),
    position INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES source_document (id),
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end INTEGER NOT NULL CHECK (span_end > span_begin),
    part TEXT NOT NULL CHECK (part IN ('statement', 'owner', 'indicator', 'value', 'due')),
    due TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    PRIMARY KEY (pledge, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX pledge_source_of_document ON pledge_source (document);

-- A text goes only with the accepting that brought it, while no pledge points at it: the reference sees to that.
CREATE TRIGGER source_document_is_never_changed BEFORE UPDATE ON source_document
BEGIN SELECT RAISE(ABORT, 'kept texts never change'); END;
