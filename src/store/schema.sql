-- What Déclic remembers. Marks are only ever added; all else can be worked out again from
-- them, or is a setting. There is no column for a name, a time of day, a duration or a score.

CREATE TABLE learner (
    id INTEGER PRIMARY KEY
) STRICT;

INSERT INTO learner (id) VALUES (1);

CREATE TABLE mark (
    id        INTEGER PRIMARY KEY,
    learner   INTEGER NOT NULL REFERENCES learner ON DELETE CASCADE,
    lesson    TEXT NOT NULL,
    step      TEXT NOT NULL,
    assist    INTEGER NOT NULL CHECK (assist BETWEEN 0 AND 4),
    wrong     TEXT NOT NULL, -- ids, a space between them
    recovered INTEGER CHECK (recovered IN (0, 1)),
    safety    TEXT NOT NULL, -- ids, a space between them
    skin      TEXT,
    predicted TEXT,
    skipped   INTEGER NOT NULL CHECK (skipped IN (0, 1)),
    day       TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- The learner comes first: without it, erasing one would look at every mark of all.
CREATE INDEX mark_of_step ON mark (learner, lesson, step);

-- The steps done, and the latest mark that says so. It never shrinks.
CREATE TABLE done (
    learner INTEGER NOT NULL REFERENCES learner ON DELETE CASCADE,
    lesson  TEXT NOT NULL,
    step    TEXT NOT NULL,
    first   INTEGER NOT NULL, -- id of the first mark that was not skipped
    latest  INTEGER NOT NULL, -- id of the latest one
    PRIMARY KEY (learner, lesson, step)
) STRICT, WITHOUT ROWID;

-- One row a lesson begun: all that the home screen reads, however many marks there are.
CREATE TABLE progress (
    learner  INTEGER NOT NULL REFERENCES learner ON DELETE CASCADE,
    lesson   TEXT NOT NULL,
    done     INTEGER NOT NULL,
    last_day TEXT NOT NULL,
    PRIMARY KEY (learner, lesson)
) STRICT, WITHOUT ROWID;

-- Triggers, so that nobody who adds a mark can forget what follows from it.
CREATE TRIGGER mark_counts AFTER INSERT ON mark BEGIN
    INSERT INTO progress (learner, lesson, done, last_day)
        VALUES (new.learner, new.lesson, 0, new.day)
        ON CONFLICT DO UPDATE SET last_day = excluded.last_day;
    UPDATE progress SET done = done + 1
        WHERE learner = new.learner AND lesson = new.lesson AND NOT new.skipped AND NOT EXISTS
            (SELECT 1 FROM done WHERE learner = new.learner AND lesson = new.lesson AND step = new.step);
    INSERT INTO done (learner, lesson, step, first, latest)
        SELECT new.learner, new.lesson, new.step, new.id, new.id WHERE NOT new.skipped
        ON CONFLICT DO UPDATE SET latest = excluded.latest;
END;

CREATE TRIGGER mark_stays BEFORE UPDATE ON mark BEGIN
    SELECT RAISE(ABORT, 'a mark is never changed');
END;

-- Where the learner is in each lesson; the highest turn is the latest.
CREATE TABLE place (
    learner INTEGER NOT NULL REFERENCES learner ON DELETE CASCADE,
    lesson  TEXT NOT NULL,
    step    TEXT NOT NULL,
    turn    INTEGER NOT NULL,
    PRIMARY KEY (learner, lesson),
    UNIQUE (learner, turn)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    learner INTEGER NOT NULL REFERENCES learner ON DELETE CASCADE,
    key     TEXT NOT NULL,
    value   TEXT NOT NULL,
    PRIMARY KEY (learner, key)
) STRICT, WITHOUT ROWID;

-- Facts of the machine; they outlive an erased learner.
CREATE TABLE machine (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
