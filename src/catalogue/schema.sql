-- The index of the lessons found in folders. The lessons inside the program are not in it.

CREATE TABLE root (
    number INTEGER PRIMARY KEY,
    path   BLOB NOT NULL UNIQUE,
    place  INTEGER NOT NULL, -- a later root wins
    stamp  TEXT              -- null: to be looked at again
);

CREATE TABLE lesson (
    number   INTEGER PRIMARY KEY,
    root     INTEGER NOT NULL,
    id       TEXT NOT NULL,
    stamp    INTEGER NOT NULL,
    is_shown INTEGER NOT NULL DEFAULT 0, -- good, and in the latest root of those that have it
    trouble  TEXT,                       -- why it cannot be used
    level    INTEGER NOT NULL,
    minutes  INTEGER NOT NULL,
    parts    INTEGER NOT NULL,
    steps    INTEGER NOT NULL,
    outline  TEXT NOT NULL,
    UNIQUE (id, root)
);

CREATE TABLE words (
    lesson      INTEGER NOT NULL,
    language    TEXT NOT NULL,
    percent     INTEGER NOT NULL, -- of the messages that the lesson needs; 100 is complete
    title       TEXT NOT NULL,
    about       TEXT NOT NULL,
    steps       TEXT NOT NULL, -- last, because a shelf never reads it
    PRIMARY KEY (lesson, language)
) WITHOUT ROWID;

CREATE TABLE shelf (
    language TEXT NOT NULL,
    position INTEGER NOT NULL,
    lesson   INTEGER NOT NULL,
    PRIMARY KEY (language, position)
) WITHOUT ROWID;
