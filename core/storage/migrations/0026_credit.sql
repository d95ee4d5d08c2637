-- What clients have prepaid. Every lot is an account of the one ledger (kind 'units'), so balances are its postings and nothing
-- else; the rows here say what a posting meant. Quantities are integers of the unit's smallest step: minutes, ten-thousandths
-- of a session, minor units of a currency.
CREATE TABLE package_template (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    retired    INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX package_template_name ON package_template (lower(name));

-- Published rules never change; what is sold keeps a copy of its own besides.
CREATE TABLE package_template_version (
    template     BLOB NOT NULL REFERENCES package_template (id),
    number       INTEGER NOT NULL CHECK (number >= 1),
    terms        TEXT NOT NULL CHECK (json_valid(terms)),
    created_at   INTEGER NOT NULL,
    published_at INTEGER,
    PRIMARY KEY (template, number)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER package_template_version_frozen_update BEFORE UPDATE ON package_template_version
WHEN old.published_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'package.published'); END;
CREATE TRIGGER package_template_version_frozen_delete BEFORE DELETE ON package_template_version
WHEN old.published_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'package.published'); END;

-- A package that somebody bought, or (without a template) a bucket of its own. Of one client no two active ones bear one name.
CREATE TABLE package (
    id               BLOB PRIMARY KEY CHECK (length(id) = 16),
    client           BLOB NOT NULL REFERENCES client (id),
    name             TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    template         BLOB REFERENCES package_template (id),
    template_version INTEGER,
    terms            TEXT NOT NULL CHECK (json_valid(terms)),
    allow_negative   INTEGER NOT NULL DEFAULT 0 CHECK (allow_negative IN (0, 1)),
    document         BLOB,
    bought_on        TEXT NOT NULL,
    activated_on     TEXT,
    period_on        TEXT,
    state            TEXT NOT NULL CHECK (state IN ('Active', 'Expired', 'Archived')),
    created_at       INTEGER NOT NULL,
    updated_at       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX package_name ON package (client, lower(name)) WHERE state = 'Active';

CREATE TABLE package_freeze (
    package BLOB NOT NULL REFERENCES package (id),
    from_on TEXT NOT NULL,
    to_on   TEXT CHECK (to_on IS NULL OR to_on >= from_on),
    reason  TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (package, from_on)
) STRICT, WITHOUT ROWID;

-- Credits of one origin: a period's grant, or what was carried into it.
CREATE TABLE credit_lot (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    package    BLOB NOT NULL REFERENCES package (id),
    carried    INTEGER NOT NULL DEFAULT 0 CHECK (carried IN (0, 1)),
    from_on    TEXT,
    until_on   TEXT,
    closed     INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)),
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX credit_lot_package ON credit_lot (package);

-- What each posting to a lot meant. One event does one thing to one lot, however often it is told.
CREATE TABLE credit_entry (
    seq             INTEGER PRIMARY KEY,
    id              BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    lot             BLOB NOT NULL REFERENCES credit_lot (id),
    journal         BLOB NOT NULL REFERENCES journal_entry (id),
    type            TEXT NOT NULL,
    quantity        INTEGER NOT NULL CHECK (quantity <> 0),
    pre_balance     INTEGER NOT NULL,
    post_balance    INTEGER NOT NULL CHECK (post_balance = pre_balance + quantity),
    effective_on    TEXT NOT NULL,
    source          TEXT NOT NULL,
    session         BLOB REFERENCES session (id),
    document        BLOB,
    actor           BLOB NOT NULL,
    reason          TEXT NOT NULL DEFAULT '',
    note            BLOB,  -- Sealed under the client's key.
    event_key       TEXT NOT NULL,
    mapping_version INTEGER NOT NULL DEFAULT 0,
    actual_minutes  INTEGER,
    reverses        BLOB REFERENCES credit_entry (id),
    unit            BLOB NOT NULL,
    posted_at       INTEGER NOT NULL,
    UNIQUE (event_key, lot)
) STRICT;
CREATE INDEX credit_entry_lot ON credit_entry (lot, effective_on);
CREATE INDEX credit_entry_session ON credit_entry (session) WHERE session IS NOT NULL;
-- All of it but the words, which go with an erased client.
CREATE TRIGGER credit_entry_frozen_update BEFORE UPDATE OF seq, id, lot, journal, type, quantity, pre_balance, post_balance,
    effective_on, source, session, document, actor, reason, event_key, mapping_version, actual_minutes, reverses, unit, posted_at
    ON credit_entry
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER credit_entry_frozen_note BEFORE UPDATE OF note ON credit_entry WHEN new.note IS NOT x''
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER credit_entry_frozen_delete BEFORE DELETE ON credit_entry
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;

-- What a booking holds of a lot until it takes place or does not.
CREATE TABLE credit_reservation (
    session    BLOB NOT NULL REFERENCES session (id),
    lot        BLOB NOT NULL REFERENCES credit_lot (id),
    quantity   INTEGER NOT NULL CHECK (quantity > 0),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (session, lot)
) STRICT, WITHOUT ROWID;
CREATE INDEX credit_reservation_lot ON credit_reservation (lot);

-- How a session was covered, with what is charged beyond it. Each change of the session makes a new one; the ones before stay.
CREATE TABLE credit_use (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    session      BLOB NOT NULL REFERENCES session (id),
    revision     INTEGER NOT NULL CHECK (revision >= 1),
    standing     TEXT NOT NULL CHECK (standing IN ('Current', 'Superseded', 'Reversed')),
    client       BLOB NOT NULL REFERENCES client (id),
    trace        TEXT NOT NULL CHECK (json_valid(trace)),
    content_hash BLOB NOT NULL CHECK (length(content_hash) = 32),
    minutes      INTEGER NOT NULL,
    included     INTEGER NOT NULL,
    overage      INTEGER NOT NULL DEFAULT 0,
    amount_minor INTEGER NOT NULL DEFAULT 0,
    currency     TEXT NOT NULL DEFAULT '',
    created_at   INTEGER NOT NULL,
    UNIQUE (session, revision)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX credit_use_current ON credit_use (session) WHERE standing = 'Current';
CREATE INDEX credit_use_client ON credit_use (client, created_at);
