-- The mechanisms every feature stands on: settings, profiles, units, audit, events, jobs, policies, ledger, outbox.
-- Instants are UTC milliseconds (*_at), dates ISO text (*_on), ids 16-byte UUIDv7, quantities and money integers.

CREATE TABLE workspace_setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE profile (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    name       TEXT NOT NULL,
    role       TEXT NOT NULL CHECK (role IN ('Owner', 'Assistant', 'Accountant', 'Facilitator', 'Auditor')),
    active     INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One row per committed Unit: who did what, why, and what it undid.
CREATE TABLE unit_log (
    seq     INTEGER PRIMARY KEY,
    id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    command TEXT NOT NULL,
    actor   BLOB NOT NULL,
    role    TEXT NOT NULL,
    reason  TEXT NOT NULL DEFAULT '',
    at      INTEGER NOT NULL,
    undoes  INTEGER REFERENCES unit_log (seq)
) STRICT;
CREATE UNIQUE INDEX unit_log_undoes ON unit_log (undoes) WHERE undoes IS NOT NULL;

-- The changes of a Unit as a SQLite changeset, kept while undo or sync may need them.
CREATE TABLE unit_changeset (
    seq  INTEGER PRIMARY KEY,
    body BLOB NOT NULL
) STRICT;

CREATE TABLE idempotency (
    key          TEXT PRIMARY KEY,
    command      TEXT NOT NULL,
    request_hash BLOB NOT NULL,
    response     TEXT NOT NULL,
    at           INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The audit chain. hash = SHA-256(canonical JSON of the row || hash of the row before).
CREATE TABLE audit_event (
    seq         INTEGER PRIMARY KEY,
    at          INTEGER NOT NULL,
    unit        BLOB NOT NULL,
    actor       BLOB NOT NULL,
    role        TEXT NOT NULL,
    action      TEXT NOT NULL,
    entity_type TEXT NOT NULL,
    entity      BLOB,
    data        TEXT NOT NULL,
    hash        BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX audit_event_entity ON audit_event (entity) WHERE entity IS NOT NULL;
CREATE TRIGGER audit_event_frozen_update BEFORE UPDATE ON audit_event
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER audit_event_frozen_delete BEFORE DELETE ON audit_event
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;

-- Domain events under their published names, in commit order; webhooks and other devices read from here.
CREATE TABLE event_log (
    seq         INTEGER PRIMARY KEY,
    unit        BLOB NOT NULL,
    type        TEXT NOT NULL,
    at          INTEGER NOT NULL,
    entity_type TEXT NOT NULL,
    entity      BLOB,
    data        TEXT NOT NULL
) STRICT;
CREATE TRIGGER event_log_frozen_update BEFORE UPDATE ON event_log
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER event_log_frozen_delete BEFORE DELETE ON event_log
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;

-- Durable work. due_at is when it was wanted, run_at moves with each retry; again_at is set when it is asked for once
-- more while it runs. Jobs with the same `serial` run one at a time, in the order they were due.
CREATE TABLE job (
    id             BLOB PRIMARY KEY CHECK (length(id) = 16),
    type           TEXT NOT NULL,
    key            TEXT NOT NULL,
    serial         TEXT NOT NULL DEFAULT '',
    payload        TEXT NOT NULL CHECK (json_valid(payload)),
    status         TEXT NOT NULL CHECK (status IN
                       ('Queued', 'Running', 'Succeeded', 'Failed', 'DeadLetter', 'Canceled', 'Paused')),
    due_at         INTEGER NOT NULL,
    run_at         INTEGER NOT NULL,
    again_at       INTEGER,
    attempts       INTEGER NOT NULL DEFAULT 0,
    lease_until    INTEGER,
    lease_owner    TEXT,
    last_reason    TEXT NOT NULL DEFAULT '',
    last_facts     TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(last_facts)),
    progress       TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(progress)),
    late_by_ms     INTEGER NOT NULL DEFAULT 0,
    missed         INTEGER NOT NULL DEFAULT 0,
    created_at     INTEGER NOT NULL,
    finished_at    INTEGER
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX job_key ON job (type, key) WHERE status IN ('Queued', 'Running', 'Failed', 'Paused');
CREATE INDEX job_due ON job (run_at) WHERE status IN ('Queued', 'Running', 'Failed');
CREATE INDEX job_serial ON job (serial) WHERE serial <> '' AND status IN ('Queued', 'Running', 'Failed', 'Paused');
CREATE INDEX job_finished ON job (finished_at) WHERE finished_at IS NOT NULL;

-- Work that comes back: its rule counts in local time of `zone`, next_at is the next occurrence.
CREATE TABLE job_schedule (
    type       TEXT NOT NULL,
    key        TEXT NOT NULL,
    payload    TEXT NOT NULL CHECK (json_valid(payload)),
    rule       TEXT NOT NULL CHECK (json_valid(rule)),
    zone       TEXT NOT NULL,
    next_at    INTEGER NOT NULL,
    last_at    INTEGER,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (type, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE policy_version (
    id             BLOB PRIMARY KEY CHECK (length(id) = 16),
    kind           TEXT NOT NULL,
    scope          TEXT NOT NULL,
    version_no     INTEGER NOT NULL,
    status         TEXT NOT NULL CHECK (status IN ('Draft', 'Active', 'Scheduled', 'Superseded', 'Retired')),
    effective_from INTEGER,
    effective_to   INTEGER,
    body           TEXT NOT NULL CHECK (json_valid(body)),
    body_hash      BLOB NOT NULL,
    note           TEXT NOT NULL DEFAULT '',
    restores       INTEGER,
    author         BLOB NOT NULL,
    created_at     INTEGER NOT NULL,
    published_at   INTEGER,
    UNIQUE (kind, scope, version_no)
) STRICT;
CREATE INDEX policy_version_in_force ON policy_version (kind, scope, effective_from);
CREATE TRIGGER policy_version_frozen_update BEFORE UPDATE ON policy_version
WHEN old.status <> 'Draft' AND (new.body <> old.body OR new.kind <> old.kind OR new.scope <> old.scope
     OR new.version_no <> old.version_no OR new.effective_from IS NOT old.effective_from OR new.status = 'Draft'
     OR new.body_hash <> old.body_hash OR (old.effective_to IS NOT NULL AND new.effective_to IS NOT old.effective_to))
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER policy_version_frozen_delete BEFORE DELETE ON policy_version WHEN old.status <> 'Draft'
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;

-- What decided about a record, and what it said then: the content in force with its hash, which version each parameter
-- came from, and the narrowest version (none when only built-in values applied).
CREATE TABLE policy_pin (
    owner_type TEXT NOT NULL,
    owner      BLOB NOT NULL,
    kind       TEXT NOT NULL,
    version    BLOB,
    body       TEXT NOT NULL CHECK (json_valid(body)),
    body_hash  BLOB NOT NULL,
    trace      TEXT NOT NULL CHECK (json_valid(trace)),
    verdict    TEXT NOT NULL CHECK (json_valid(verdict)),
    pinned_at  INTEGER NOT NULL,
    PRIMARY KEY (owner_type, owner, kind)
) STRICT, WITHOUT ROWID;

-- The ledger: balanced postings in money ("EUR"), "credit" or "minute". A correction is a reversal.
CREATE TABLE account (
    seq     INTEGER PRIMARY KEY,
    id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind    TEXT NOT NULL,
    owner   BLOB,
    name    TEXT NOT NULL,
    unit    TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX account_key ON account (kind, coalesce(owner, x''), lower(name), unit);
CREATE TABLE journal_entry (
    seq             INTEGER PRIMARY KEY,
    id              BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    unit            BLOB NOT NULL,
    type            TEXT NOT NULL,
    source_type     TEXT NOT NULL,
    source          BLOB,
    idempotency_key TEXT NOT NULL UNIQUE,
    effective_on    TEXT NOT NULL,
    posted_at       INTEGER NOT NULL,
    reverses        INTEGER UNIQUE REFERENCES journal_entry (seq),
    note            TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX journal_entry_source ON journal_entry (source) WHERE source IS NOT NULL;
CREATE TABLE journal_line (
    seq      INTEGER PRIMARY KEY,
    entry    INTEGER NOT NULL REFERENCES journal_entry (seq),
    account  INTEGER NOT NULL REFERENCES account (seq),
    quantity INTEGER NOT NULL
) STRICT;
CREATE INDEX journal_line_entry ON journal_line (entry);
CREATE INDEX journal_line_account ON journal_line (account);
CREATE TABLE balance_cache (
    account  INTEGER PRIMARY KEY REFERENCES account (seq),
    quantity INTEGER NOT NULL
) STRICT;
CREATE TRIGGER journal_entry_frozen_update BEFORE UPDATE ON journal_entry
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER journal_entry_frozen_delete BEFORE DELETE ON journal_entry
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER journal_line_frozen_update BEFORE UPDATE ON journal_line
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER journal_line_frozen_delete BEFORE DELETE ON journal_line
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;

-- What is to be told to whom. tried_at is the last hand-over to a channel, dated_at the first: a mail keeps its date.
CREATE TABLE outbox_message (
    id               BLOB PRIMARY KEY CHECK (length(id) = 16),
    class            TEXT NOT NULL,
    channel          TEXT NOT NULL CHECK (channel IN ('smtp', 'eml', 'mailto')),
    original_channel TEXT NOT NULL,
    client           BLOB,
    address          TEXT NOT NULL,
    name             TEXT NOT NULL DEFAULT '',
    subject          TEXT NOT NULL,
    body             TEXT NOT NULL,
    attachments      TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(attachments)),
    subject_type     TEXT NOT NULL DEFAULT '',
    subject_id       BLOB,
    idempotency_key  TEXT NOT NULL UNIQUE,
    content_hash     BLOB NOT NULL CHECK (length(content_hash) = 32),
    status           TEXT NOT NULL CHECK (status IN
                         ('Scheduled', 'Queued', 'Deferred', 'Sending', 'Sent', 'Failed', 'Blocked', 'Canceled')),
    not_before       INTEGER NOT NULL,
    undo_until       INTEGER NOT NULL,
    attempts         INTEGER NOT NULL DEFAULT 0,
    last_reason      TEXT NOT NULL DEFAULT '',
    last_facts       TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(last_facts)),
    gates            TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(gates)),
    forced           INTEGER NOT NULL DEFAULT 0,
    provider_id      TEXT NOT NULL DEFAULT '',
    created_at       INTEGER NOT NULL,
    dated_at         INTEGER,
    tried_at         INTEGER,
    sent_at          INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_message_open ON outbox_message (not_before) WHERE status IN ('Scheduled', 'Queued', 'Deferred', 'Sending');
CREATE INDEX outbox_message_subject ON outbox_message (subject_id) WHERE subject_id IS NOT NULL;
CREATE INDEX outbox_message_tried ON outbox_message (tried_at) WHERE tried_at IS NOT NULL;
CREATE INDEX outbox_message_created ON outbox_message (created_at);

-- Where each series of numbers stands; written in the transaction that issues a document.
CREATE TABLE number_series (
    series         TEXT PRIMARY KEY,
    last           INTEGER NOT NULL,
    last_issued_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
