-- Calendars elsewhere. A password or a token is in none of these tables; the secret store keeps it by the account's id.
CREATE TABLE calendar_account (
    id            BLOB PRIMARY KEY CHECK (length(id) = 16),
    kind          TEXT NOT NULL CHECK (kind IN ('google', 'microsoft', 'caldav', 'ics')),
    name          TEXT NOT NULL,
    address       TEXT NOT NULL DEFAULT '',
    user          TEXT NOT NULL DEFAULT '',
    colour        TEXT NOT NULL DEFAULT '',
    mode          TEXT NOT NULL DEFAULT 'local_first' CHECK (mode IN ('local_first', 'strict')),
    privacy       TEXT NOT NULL DEFAULT 'title' CHECK (privacy IN ('title', 'busy')),
    paused        INTEGER NOT NULL DEFAULT 0 CHECK (paused IN (0, 1)),
    failing       TEXT NOT NULL DEFAULT '',
    failing_facts TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(failing_facts)),
    failures      INTEGER NOT NULL DEFAULT 0,
    created_at    INTEGER NOT NULL,
    removed_at    INTEGER
) STRICT;

-- When all of an account was last seen to agree. Written by the machine at every round, which is no change of the practice.
CREATE TABLE calendar_account_seen (
    account BLOB PRIMARY KEY REFERENCES calendar_account (id),
    at      INTEGER NOT NULL
) STRICT;

CREATE TABLE remote_calendar (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    account    BLOB NOT NULL REFERENCES calendar_account (id),
    remote_id  TEXT NOT NULL,
    name       TEXT NOT NULL,
    colour     TEXT NOT NULL DEFAULT '',
    writable   INTEGER NOT NULL CHECK (writable IN (0, 1)),
    reads      INTEGER NOT NULL DEFAULT 1 CHECK (reads IN (0, 1)),
    two_way    INTEGER NOT NULL DEFAULT 0 CHECK (two_way IN (0, 1)),
    target     INTEGER NOT NULL DEFAULT 0 CHECK (target IN (0, 1)),
    token      BLOB NOT NULL DEFAULT x'',
    -- How many are missing elsewhere that nobody believes yet, and what the owner said about it.
    missing    INTEGER NOT NULL DEFAULT 0,
    said       TEXT NOT NULL DEFAULT '' CHECK (said IN ('', 'gone', 'keep')),
    UNIQUE (account, remote_id)
) STRICT;
-- What is booked here goes to one calendar.
CREATE UNIQUE INDEX remote_calendar_target ON remote_calendar (target) WHERE target = 1;

-- What both sides last agreed on, for each event elsewhere. `base` is that event as a parcel, empty when both knew it as gone.
-- `seen` tells which versions of our rows were compared.
CREATE TABLE external_event (
    calendar    BLOB NOT NULL REFERENCES remote_calendar (id),
    external_id TEXT NOT NULL,
    uid         TEXT NOT NULL,
    event       BLOB,
    etag        TEXT NOT NULL DEFAULT '',
    base        BLOB NOT NULL DEFAULT x'',
    base_hash   BLOB CHECK (base_hash IS NULL OR length(base_hash) = 32),
    before_hash BLOB CHECK (before_hash IS NULL OR length(before_hash) = 32),
    sequence    INTEGER NOT NULL DEFAULT 0,
    seen        INTEGER NOT NULL DEFAULT 0,
    busy        INTEGER NOT NULL DEFAULT 1 CHECK (busy IN (0, 1)),
    origin      TEXT NOT NULL CHECK (origin IN ('here', 'elsewhere')),
    state       TEXT NOT NULL CHECK (state IN ('linked', 'again', 'second', 'unreadable', 'left')),
    PRIMARY KEY (calendar, external_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX external_event_uid ON external_event (uid);

-- Writes whose outcome is not known, and those that were refused and wait.
CREATE TABLE sync_attempt (
    calendar BLOB NOT NULL REFERENCES remote_calendar (id),
    uid      TEXT NOT NULL,
    content  BLOB NOT NULL,
    hash     BLOB CHECK (hash IS NULL OR length(hash) = 32),
    at       INTEGER NOT NULL,
    reason   TEXT NOT NULL DEFAULT '',
    failures INTEGER NOT NULL DEFAULT 0,
    again_at INTEGER NOT NULL,
    PRIMARY KEY (calendar, uid)
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_conflict (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    calendar    BLOB NOT NULL REFERENCES remote_calendar (id),
    uid         TEXT NOT NULL,
    at          INTEGER NOT NULL,
    ours        BLOB NOT NULL,
    theirs      BLOB NOT NULL,
    fields      TEXT NOT NULL CHECK (json_valid(fields)),
    rule        TEXT NOT NULL,
    resolved_at INTEGER,
    resolution  TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX sync_conflict_open ON sync_conflict (at) WHERE resolved_at IS NULL;

CREATE TABLE calendar_trash (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    calendar    BLOB NOT NULL REFERENCES remote_calendar (id),
    uid         TEXT NOT NULL,
    content     BLOB NOT NULL,
    side        TEXT NOT NULL CHECK (side IN ('here', 'elsewhere')),
    at          INTEGER NOT NULL,
    restored_at INTEGER
) STRICT;

-- What happened, by names of actions; whoever shows it looks the event's title up.
CREATE TABLE sync_log (
    seq      INTEGER PRIMARY KEY,
    at       INTEGER NOT NULL,
    account  BLOB NOT NULL REFERENCES calendar_account (id),
    calendar BLOB,
    uid      TEXT NOT NULL DEFAULT '',
    action   TEXT NOT NULL,
    facts    TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(facts))
) STRICT;
CREATE INDEX sync_log_event ON sync_log (uid) WHERE uid <> '';
