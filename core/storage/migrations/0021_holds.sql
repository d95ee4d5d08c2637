-- Who has a place, and until when. A session keeps its place while it is asked for, agreed on or running, and a hold does until
-- it ends; triggers on both refuse a second one, whichever program writes it. There is no table of taken slots beside them:
-- nothing can disagree with the rows themselves, a move is one update, and the partial index reads a day's rows at most, for
-- nothing here is longer than a day.
--
-- Also new about a session: what a tentative one waits for and until when, how one was canceled, how it got its place, the key
-- that the same booking has again, and whether its last change was a move. SQLite cannot change a CHECK, so the table is made
-- anew under its old name, its old columns first and in their order: changes of the past are still undone by it.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE session_before AS SELECT * FROM session;
DROP TABLE session;
CREATE TABLE session (
    id                BLOB PRIMARY KEY CHECK (length(id) = 16),
    event             BLOB REFERENCES calendar_event (id),
    occurrence        TEXT NOT NULL DEFAULT '',
    client            BLOB NOT NULL REFERENCES client (id),
    service_version   BLOB NOT NULL REFERENCES service_version (id),
    state             TEXT NOT NULL CHECK (state IN
                          ('Tentative', 'Confirmed', 'InProgress', 'Completed', 'NoShow', 'Canceled', 'Released', 'Expired')),
    flags             TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(flags)),
    zone              TEXT NOT NULL,
    tzdb_version      TEXT NOT NULL,
    planned_start     INTEGER NOT NULL,
    planned_end       INTEGER NOT NULL CHECK (planned_end > planned_start),
    actual_start      INTEGER,
    actual_end        INTEGER,
    billing           TEXT NOT NULL DEFAULT 'Unbilled' CHECK (billing IN
                          ('Unbilled', 'Draft Invoice', 'Billed', 'Paid', 'Credited', 'Waived', 'Not billable')),
    document          BLOB,
    cancel_reason     TEXT NOT NULL DEFAULT '',
    version           INTEGER NOT NULL DEFAULT 1,
    created_at        INTEGER NOT NULL,
    updated_at        INTEGER NOT NULL,
    tentative         TEXT NOT NULL DEFAULT '' CHECK (tentative IN
                          ('', 'AwaitingConfirm', 'PendingConsent', 'PendingPayment', 'PendingApproval', 'Draft')),
    cutoff_at         INTEGER,
    canceled_as       TEXT NOT NULL DEFAULT '' CHECK (canceled_as IN ('', 'in_policy', 'late', 'provider')),
    -- Exclusive: nobody else at that time. Shared: up to `seats` of one service. Overbooked: over others, on purpose, and why.
    -- Open: asked for without keeping anybody else away.
    place             TEXT NOT NULL DEFAULT 'Exclusive' CHECK (place IN ('Exclusive', 'Shared', 'Overbooked', 'Open')),
    seats             INTEGER NOT NULL DEFAULT 1 CHECK (seats >= 1),
    overbooked_reason TEXT NOT NULL DEFAULT '',
    booking_key       TEXT,
    rescheduled       INTEGER NOT NULL DEFAULT 0 CHECK (rescheduled IN (0, 1)),
    -- What stands on a document, or stood on the one that was credited, names it; nothing else does.
    CHECK ((document IS NOT NULL) = (billing IN ('Draft Invoice', 'Billed', 'Paid', 'Credited')))
) STRICT;
INSERT INTO session (id, event, occurrence, client, service_version, state, flags, zone, tzdb_version, planned_start,
                     planned_end, actual_start, actual_end, billing, document, cancel_reason, version, created_at, updated_at)
SELECT id, event, occurrence, client, service_version, state, flags, zone, tzdb_version, planned_start,
       planned_end, actual_start, actual_end, billing, document, cancel_reason, version, created_at, updated_at
  FROM session_before ORDER BY rowid;
DROP TABLE session_before;

CREATE UNIQUE INDEX session_occurrence ON session (event, occurrence)
 WHERE event IS NOT NULL AND state NOT IN ('Canceled', 'Released', 'Expired');
CREATE INDEX session_event ON session (event, occurrence) WHERE event IS NOT NULL;
CREATE INDEX session_planned ON session (planned_start);
CREATE INDEX session_client ON session (client, planned_start);
CREATE INDEX session_unbilled ON session (planned_start) WHERE billing = 'Unbilled' AND state = 'Completed';
CREATE INDEX session_credited ON session (planned_start) WHERE billing = 'Credited';
CREATE UNIQUE INDEX session_running ON session (state) WHERE state = 'InProgress';
CREATE UNIQUE INDEX session_booking_key ON session (booking_key)
 WHERE booking_key IS NOT NULL AND state NOT IN ('Canceled', 'Released', 'Expired');
CREATE INDEX session_cutoff ON session (cutoff_at) WHERE cutoff_at IS NOT NULL AND state = 'Tentative';
CREATE INDEX session_place ON session (planned_start, planned_end)
 WHERE state IN ('Tentative', 'Confirmed', 'InProgress') AND place <> 'Open';

-- What was booked over something else before there was this rule was booked so on purpose, and stays.
UPDATE session SET place = 'Overbooked', overbooked_reason = 'earlier'
 WHERE state IN ('Tentative', 'Confirmed', 'InProgress')
   AND EXISTS (SELECT 1 FROM session other
                WHERE other.state IN ('Tentative', 'Confirmed', 'InProgress') AND other.place <> 'Open'
                  AND other.planned_start < session.planned_end AND other.planned_start > session.planned_start - 86400000
                  AND other.planned_end > session.planned_start AND other.id <> session.id);

-- A time of a resource that is kept for somebody for a while. Shared ones (exclusive 0) stand beside each other: the first one
-- that is converted wins.
CREATE TABLE hold (
    id            BLOB PRIMARY KEY CHECK (length(id) = 16),
    resource_type TEXT NOT NULL,
    resource_id   BLOB NOT NULL CHECK (length(resource_id) = 16),
    start_at      INTEGER NOT NULL,
    end_at        INTEGER NOT NULL CHECK (end_at > start_at AND end_at - start_at <= 86400000),
    purpose       TEXT NOT NULL,
    owner_type    TEXT NOT NULL,
    owner_id      BLOB NOT NULL CHECK (length(owner_id) = 16),
    exclusive     INTEGER NOT NULL CHECK (exclusive IN (0, 1)),
    status        TEXT NOT NULL CHECK (status IN ('Active', 'Converted', 'Released', 'Expired')),
    label         TEXT NOT NULL DEFAULT '',
    client        BLOB REFERENCES client (id),
    session       BLOB,
    placed_at     INTEGER NOT NULL,
    expires_at    INTEGER NOT NULL,
    ended_at      INTEGER,
    updated_at    INTEGER NOT NULL,
    CHECK ((ended_at IS NULL) = (status = 'Active')),
    CHECK ((session IS NOT NULL) = (status = 'Converted'))
) STRICT;
CREATE INDEX hold_place ON hold (resource_type, resource_id, start_at) WHERE status = 'Active';
CREATE INDEX hold_expiry ON hold (expires_at) WHERE status = 'Active';
CREATE INDEX hold_owner ON hold (owner_type, owner_id);
CREATE INDEX hold_client ON hold (client) WHERE client IS NOT NULL;

-- updated_at is the moment of the change: a hold whose time is over keeps nobody away, whether or not it was ended yet.
CREATE TRIGGER session_place_insert BEFORE INSERT ON session
WHEN new.state IN ('Tentative', 'Confirmed', 'InProgress') AND new.place IN ('Exclusive', 'Shared')
BEGIN
    SELECT RAISE(ABORT, 'session.length') WHERE new.planned_end - new.planned_start > 86400000;
    SELECT RAISE(ABORT, 'SLOT_TAKEN') WHERE EXISTS (
        SELECT 1 FROM session other
         WHERE other.state IN ('Tentative', 'Confirmed', 'InProgress') AND other.place <> 'Open'
           AND other.planned_start < new.planned_end AND other.planned_start > new.planned_start - 86400000
           AND other.planned_end > new.planned_start AND other.id <> new.id
           AND NOT (new.place = 'Shared' AND other.place = 'Shared'
                    AND (SELECT service FROM service_version WHERE id = new.service_version)
                      = (SELECT service FROM service_version WHERE id = other.service_version)));
    SELECT RAISE(ABORT, 'SLOT_TAKEN') WHERE new.place = 'Shared' AND new.seats <= (
        SELECT count(*) FROM session other
         WHERE other.state IN ('Tentative', 'Confirmed', 'InProgress') AND other.place <> 'Open'
           AND other.planned_start < new.planned_end AND other.planned_start > new.planned_start - 86400000
           AND other.planned_end > new.planned_start AND other.id <> new.id);
    SELECT RAISE(ABORT, 'SLOT_TAKEN') WHERE EXISTS (
        SELECT 1 FROM hold
         WHERE status = 'Active' AND exclusive = 1 AND resource_type = 'practitioner' AND resource_id = zeroblob(16)
           AND start_at < new.planned_end AND start_at > new.planned_start - 86400000 AND end_at > new.planned_start
           AND expires_at > new.updated_at AND owner_id <> new.id);
END;
CREATE TRIGGER session_place_update BEFORE UPDATE OF state, place, seats, planned_start, planned_end, service_version ON session
WHEN new.state IN ('Tentative', 'Confirmed', 'InProgress') AND new.place IN ('Exclusive', 'Shared')
 AND (old.state NOT IN ('Tentative', 'Confirmed', 'InProgress') OR old.place <> new.place OR old.seats <> new.seats
      OR old.planned_start <> new.planned_start OR old.planned_end <> new.planned_end
      OR (new.place = 'Shared' AND old.service_version <> new.service_version))
BEGIN
    SELECT RAISE(ABORT, 'session.length') WHERE new.planned_end - new.planned_start > 86400000;
    SELECT RAISE(ABORT, 'SLOT_TAKEN') WHERE EXISTS (
        SELECT 1 FROM session other
         WHERE other.state IN ('Tentative', 'Confirmed', 'InProgress') AND other.place <> 'Open'
           AND other.planned_start < new.planned_end AND other.planned_start > new.planned_start - 86400000
           AND other.planned_end > new.planned_start AND other.id <> new.id
           AND NOT (new.place = 'Shared' AND other.place = 'Shared'
                    AND (SELECT service FROM service_version WHERE id = new.service_version)
                      = (SELECT service FROM service_version WHERE id = other.service_version)));
    SELECT RAISE(ABORT, 'SLOT_TAKEN') WHERE new.place = 'Shared' AND new.seats <= (
        SELECT count(*) FROM session other
         WHERE other.state IN ('Tentative', 'Confirmed', 'InProgress') AND other.place <> 'Open'
           AND other.planned_start < new.planned_end AND other.planned_start > new.planned_start - 86400000
           AND other.planned_end > new.planned_start AND other.id <> new.id);
    SELECT RAISE(ABORT, 'SLOT_TAKEN') WHERE EXISTS (
        SELECT 1 FROM hold
         WHERE status = 'Active' AND exclusive = 1 AND resource_type = 'practitioner' AND resource_id = zeroblob(16)
           AND start_at < new.planned_end AND start_at > new.planned_start - 86400000 AND end_at > new.planned_start
           AND expires_at > new.updated_at AND owner_id <> new.id);
END;

-- Nobody has two holds of one time either, shared or not.
CREATE TRIGGER hold_place_insert BEFORE INSERT ON hold WHEN new.status = 'Active'
BEGIN
    SELECT RAISE(ABORT, 'SLOT_TAKEN') WHERE EXISTS (
        SELECT 1 FROM hold other
         WHERE other.status = 'Active' AND other.resource_type = new.resource_type AND other.resource_id = new.resource_id
           AND other.start_at < new.end_at AND other.start_at > new.start_at - 86400000 AND other.end_at > new.start_at
           AND other.expires_at > new.updated_at AND other.id <> new.id
           AND (other.exclusive = 1 OR new.exclusive = 1
                OR (other.owner_type = new.owner_type AND other.owner_id = new.owner_id)));
    SELECT RAISE(ABORT, 'SLOT_TAKEN')
     WHERE new.resource_type = 'practitioner' AND new.resource_id = zeroblob(16) AND EXISTS (
        SELECT 1 FROM session other
         WHERE other.state IN ('Tentative', 'Confirmed', 'InProgress') AND other.place <> 'Open'
           AND other.planned_start < new.end_at AND other.planned_start > new.start_at - 86400000
           AND other.planned_end > new.start_at AND other.id <> new.owner_id);
END;
CREATE TRIGGER hold_place_update BEFORE UPDATE OF status, exclusive, start_at, end_at, resource_type, resource_id ON hold
WHEN new.status = 'Active'
BEGIN
    SELECT RAISE(ABORT, 'hold.over') WHERE old.status <> 'Active';
    SELECT RAISE(ABORT, 'SLOT_TAKEN') WHERE EXISTS (
        SELECT 1 FROM hold other
         WHERE other.status = 'Active' AND other.resource_type = new.resource_type AND other.resource_id = new.resource_id
           AND other.start_at < new.end_at AND other.start_at > new.start_at - 86400000 AND other.end_at > new.start_at
           AND other.expires_at > new.updated_at AND other.id <> new.id
           AND (other.exclusive = 1 OR new.exclusive = 1
                OR (other.owner_type = new.owner_type AND other.owner_id = new.owner_id)));
    SELECT RAISE(ABORT, 'SLOT_TAKEN')
     WHERE new.resource_type = 'practitioner' AND new.resource_id = zeroblob(16) AND EXISTS (
        SELECT 1 FROM session other
         WHERE other.state IN ('Tentative', 'Confirmed', 'InProgress') AND other.place <> 'Open'
           AND other.planned_start < new.end_at AND other.planned_start > new.start_at - 86400000
           AND other.planned_end > new.start_at AND other.id <> new.owner_id);
END;
CREATE TRIGGER client_erased_hold BEFORE INSERT ON hold
WHEN EXISTS (SELECT 1 FROM client_key WHERE client = new.client AND destroyed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'client.erased'); END;
CREATE TRIGGER client_erased_session BEFORE INSERT ON session
WHEN EXISTS (SELECT 1 FROM client_key WHERE client = new.client AND destroyed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'client.erased'); END;
CREATE TRIGGER client_erased_session_moved BEFORE UPDATE OF client ON session
WHEN new.client <> old.client AND EXISTS (SELECT 1 FROM client_key WHERE client = new.client AND destroyed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'client.erased'); END;

-- Where a session stood before each time it was moved, and by whose wish. Kept when the session is taken back.
CREATE TABLE session_move (
    session      BLOB NOT NULL,
    position     INTEGER NOT NULL,
    from_start   INTEGER NOT NULL,
    from_end     INTEGER NOT NULL,
    to_start     INTEGER NOT NULL,
    to_end       INTEGER NOT NULL,
    moved_by     TEXT NOT NULL CHECK (moved_by IN ('client', 'provider')),
    standing     TEXT NOT NULL CHECK (standing IN ('in_policy', 'late', 'provider')),
    at           INTEGER NOT NULL,
    PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;

-- What a change of a session sets off happens once for each version of it.
CREATE TABLE session_effect (
    session BLOB NOT NULL,
    version INTEGER NOT NULL,
    effect  TEXT NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (session, version, effect)
) STRICT, WITHOUT ROWID;

-- On whose wall a series keeps its hour, and what both walls were to show.
CREATE TABLE series_pin (
    event       BLOB PRIMARY KEY,
    pin         TEXT NOT NULL CHECK (pin IN ('host', 'client', 'dual_host', 'dual_client', 'fixed_utc')),
    host_zone   TEXT NOT NULL,
    client_zone TEXT NOT NULL,
    host_time   INTEGER NOT NULL,
    client_time INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
