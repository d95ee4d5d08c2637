-- A session whose invoice was credited waits for a decision, which is a state of its own. SQLite cannot change a CHECK, so
-- the table is made anew under its old name; what refers to it is checked when the step commits.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE session_before AS SELECT * FROM session;
DROP TABLE session;

CREATE TABLE session (
    id              BLOB PRIMARY KEY CHECK (length(id) = 16),
    event           BLOB REFERENCES calendar_event (id),
    occurrence      TEXT NOT NULL DEFAULT '',
    client          BLOB NOT NULL REFERENCES client (id),
    service_version BLOB NOT NULL REFERENCES service_version (id),
    state           TEXT NOT NULL CHECK (state IN
                        ('Tentative', 'Confirmed', 'InProgress', 'Completed', 'NoShow', 'Canceled', 'Released')),
    flags           TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(flags)),
    zone            TEXT NOT NULL,
    tzdb_version    TEXT NOT NULL,
    planned_start   INTEGER NOT NULL,
    planned_end     INTEGER NOT NULL CHECK (planned_end > planned_start),
    actual_start    INTEGER,
    actual_end      INTEGER,
    billing         TEXT NOT NULL DEFAULT 'Unbilled' CHECK (billing IN
                        ('Unbilled', 'Draft Invoice', 'Billed', 'Paid', 'Credited', 'Waived', 'Not billable')),
    document        BLOB,
    cancel_reason   TEXT NOT NULL DEFAULT '',
    version         INTEGER NOT NULL DEFAULT 1,
    created_at      INTEGER NOT NULL,
    updated_at      INTEGER NOT NULL,
    -- What stands on a document, or stood on the one that was credited, names it; nothing else does.
    CHECK ((document IS NOT NULL) = (billing IN ('Draft Invoice', 'Billed', 'Paid', 'Credited')))
) STRICT;
INSERT INTO session
SELECT id, event, occurrence, client, service_version, state, flags, zone, tzdb_version, planned_start, planned_end,
       actual_start, actual_end,
       CASE WHEN document IS NULL AND billing IN ('Draft Invoice', 'Billed', 'Paid') THEN 'Unbilled' ELSE billing END,
       CASE WHEN billing IN ('Draft Invoice', 'Billed', 'Paid') THEN document END,
       cancel_reason, version, created_at, updated_at
  FROM session_before ORDER BY rowid;
DROP TABLE session_before;

CREATE UNIQUE INDEX session_occurrence ON session (event, occurrence) WHERE event IS NOT NULL;
CREATE INDEX session_planned ON session (planned_start);
CREATE INDEX session_client ON session (client, planned_start);
CREATE INDEX session_unbilled ON session (planned_start) WHERE billing = 'Unbilled' AND state = 'Completed';
CREATE INDEX session_credited ON session (planned_start) WHERE billing = 'Credited';
-- "No two timers at once": the database holds it, not only the program.
CREATE UNIQUE INDEX session_running ON session (state) WHERE state = 'InProgress';
