-- The practice itself: clients, services, calendar, sessions, notes, documents, payments.

CREATE TABLE client (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    seq         INTEGER NOT NULL UNIQUE,
    kind        TEXT NOT NULL CHECK (kind IN ('Person', 'Company')),
    status      TEXT NOT NULL CHECK (status IN ('Suggested', 'Active', 'Archived', 'Merged')),
    name        TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    given       TEXT NOT NULL DEFAULT '',
    family      TEXT NOT NULL DEFAULT '',
    company     TEXT NOT NULL DEFAULT '',
    title       TEXT NOT NULL DEFAULT '',
    zone        TEXT NOT NULL DEFAULT '',
    locale      TEXT NOT NULL DEFAULT '',
    currency    TEXT NOT NULL DEFAULT '',
    tax_id      TEXT NOT NULL DEFAULT '',
    vat_id      TEXT NOT NULL DEFAULT '',
    business    INTEGER NOT NULL DEFAULT 0,
    street      TEXT NOT NULL DEFAULT '',
    postcode    TEXT NOT NULL DEFAULT '',
    city        TEXT NOT NULL DEFAULT '',
    region      TEXT NOT NULL DEFAULT '',
    country     TEXT NOT NULL DEFAULT '',
    flags       TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(flags)),
    remark      TEXT NOT NULL DEFAULT '',
    payer       BLOB REFERENCES client (id),
    merged_into BLOB REFERENCES client (id),
    version     INTEGER NOT NULL DEFAULT 1,
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX client_name ON client (status, name COLLATE NOCASE);

CREATE TABLE client_contact (
    client     BLOB NOT NULL REFERENCES client (id),
    position   INTEGER NOT NULL,
    type       TEXT NOT NULL CHECK (type IN ('email', 'phone')),
    label      TEXT NOT NULL DEFAULT '',
    value      TEXT NOT NULL,
    normalised TEXT NOT NULL,
    PRIMARY KEY (client, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_contact_normalised ON client_contact (type, normalised);

CREATE TABLE client_tag (
    client BLOB NOT NULL REFERENCES client (id),
    tag    TEXT NOT NULL,
    PRIMARY KEY (client, tag)
) STRICT, WITHOUT ROWID;

-- Search as you type, by client.seq: accents and case folded, prefixes of two and three letters indexed.
CREATE VIRTUAL TABLE search_client USING fts5 (
    name, words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
);

-- Where a record came from, so that a second import finds it again.
CREATE TABLE import_link (
    source      TEXT NOT NULL,
    external_id TEXT NOT NULL,
    entity_type TEXT NOT NULL,
    entity      BLOB NOT NULL,
    digest      BLOB NOT NULL,
    at          INTEGER NOT NULL,
    PRIMARY KEY (source, external_id, entity_type)
) STRICT, WITHOUT ROWID;

CREATE TABLE service (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    active     INTEGER NOT NULL DEFAULT 1,
    position   INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What a service was at a time. A session keeps the version it was booked with: a new price never touches the past.
CREATE TABLE service_version (
    id              BLOB PRIMARY KEY CHECK (length(id) = 16),
    service         BLOB NOT NULL REFERENCES service (id),
    version_no      INTEGER NOT NULL,
    name            TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    duration_min    INTEGER NOT NULL CHECK (duration_min BETWEEN 1 AND 1440),
    pricing         TEXT NOT NULL CHECK (pricing IN ('PerSession', 'PerHour')),
    price_minor     INTEGER NOT NULL,
    currency        TEXT NOT NULL,
    tax_code        TEXT NOT NULL,
    buffer_before   INTEGER NOT NULL DEFAULT 0,
    buffer_after    INTEGER NOT NULL DEFAULT 0,
    colour          TEXT NOT NULL DEFAULT '',
    note_template   TEXT NOT NULL DEFAULT 'blank',
    rounding        TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(rounding)),
    created_at      INTEGER NOT NULL,
    UNIQUE (service, version_no)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER service_version_frozen_update BEFORE UPDATE ON service_version
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER service_version_frozen_delete BEFORE DELETE ON service_version
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;

-- A calendar entry or series, or one changed occurrence of a series. Times are wall-clock times with their zone;
-- start_at and until_at are derived, so that a window can be asked for without expanding everything.
CREATE TABLE calendar_event (
    id            BLOB PRIMARY KEY CHECK (length(id) = 16),
    uid           TEXT NOT NULL,
    recurrence_id TEXT NOT NULL DEFAULT '',
    kind          TEXT NOT NULL CHECK (kind IN ('Zoned', 'Utc', 'Floating', 'AllDay')),
    zone          TEXT NOT NULL DEFAULT '',
    tzdb_version  TEXT NOT NULL DEFAULT '',
    start_local   TEXT NOT NULL,
    duration_s    INTEGER NOT NULL CHECK (duration_s >= 0),
    rules         TEXT NOT NULL DEFAULT '',
    extra_dates   TEXT NOT NULL DEFAULT '',
    excluded      TEXT NOT NULL DEFAULT '',
    summary       TEXT NOT NULL DEFAULT '',
    description   TEXT NOT NULL DEFAULT '',
    location      TEXT NOT NULL DEFAULT '',
    status        TEXT NOT NULL CHECK (status IN ('Tentative', 'Confirmed', 'Canceled')),
    busy          INTEGER NOT NULL DEFAULT 1,
    sequence      INTEGER NOT NULL DEFAULT 0,
    client        BLOB REFERENCES client (id),
    service       BLOB REFERENCES service (id),
    source        TEXT NOT NULL DEFAULT 'local',
    details       TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details)),
    start_at      INTEGER NOT NULL,
    until_at      INTEGER,
    version       INTEGER NOT NULL DEFAULT 1,
    created_at    INTEGER NOT NULL,
    updated_at    INTEGER NOT NULL,
    UNIQUE (uid, recurrence_id)
) STRICT;
CREATE INDEX calendar_event_window ON calendar_event (start_at, until_at);
CREATE INDEX calendar_event_override ON calendar_event (uid, recurrence_id) WHERE recurrence_id <> '';
CREATE INDEX calendar_event_client ON calendar_event (client) WHERE client IS NOT NULL;

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
                        ('Unbilled', 'Draft Invoice', 'Billed', 'Paid', 'Waived', 'Not billable')),
    document        BLOB,
    cancel_reason   TEXT NOT NULL DEFAULT '',
    version         INTEGER NOT NULL DEFAULT 1,
    created_at      INTEGER NOT NULL,
    updated_at      INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX session_occurrence ON session (event, occurrence) WHERE event IS NOT NULL;
CREATE INDEX session_planned ON session (planned_start);
CREATE INDEX session_client ON session (client, planned_start);
CREATE INDEX session_unbilled ON session (billing, state) WHERE billing IN ('Unbilled', 'Draft Invoice');
-- "No two timers at once": the database holds it, not only the program.
CREATE UNIQUE INDEX session_running ON session (state) WHERE state = 'InProgress';

-- The stretches a timer ran. An open end means it runs now, also after a crash.
CREATE TABLE timer_segment (
    session  BLOB NOT NULL REFERENCES session (id),
    position INTEGER NOT NULL,
    start_at INTEGER NOT NULL,
    end_at   INTEGER CHECK (end_at IS NULL OR end_at >= start_at),
    PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX timer_segment_open ON timer_segment (end_at IS NULL) WHERE end_at IS NULL;

CREATE TABLE note (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    seq        INTEGER NOT NULL UNIQUE,
    client     BLOB NOT NULL REFERENCES client (id),
    session    BLOB UNIQUE REFERENCES session (id),
    template   TEXT NOT NULL DEFAULT 'blank',
    current_no INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX note_client ON note (client, updated_at);

-- Every saved state of a note. hash = SHA-256(canonical JSON of the version || hash of the one before).
CREATE TABLE note_version (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    note         BLOB NOT NULL REFERENCES note (id),
    version_no   INTEGER NOT NULL,
    title        TEXT NOT NULL,
    body         TEXT NOT NULL,
    private_body TEXT NOT NULL DEFAULT '',
    author       BLOB NOT NULL,
    saved_at     INTEGER NOT NULL,
    hash         BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (note, version_no)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER note_version_frozen_update BEFORE UPDATE ON note_version
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER note_version_frozen_delete BEFORE DELETE ON note_version
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE VIRTUAL TABLE search_note USING fts5 (
    title, body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);

CREATE TABLE attachment (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    owner_type TEXT NOT NULL,
    owner      BLOB NOT NULL,
    filename   TEXT NOT NULL,
    mime       TEXT NOT NULL,
    size       INTEGER NOT NULL,
    sha256     BLOB NOT NULL CHECK (length(sha256) = 32),
    removed    INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_owner ON attachment (owner);

-- Invoices and credit notes. A draft has no number; issued content is frozen in `snapshot`.
CREATE TABLE document (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    type        TEXT NOT NULL CHECK (type IN ('invoice', 'credit_note')),
    status      TEXT NOT NULL CHECK (status IN ('Draft', 'Scheduled', 'Issued', 'Sent', 'PartiallyPaid', 'Paid',
                    'PartiallyRefunded', 'Refunded', 'WrittenOff', 'Void', 'Superseded')),
    client      BLOB NOT NULL REFERENCES client (id),
    payer       BLOB NOT NULL REFERENCES client (id),
    series      TEXT NOT NULL,
    number      TEXT,
    currency    TEXT NOT NULL,
    issue_on    TEXT,
    due_on      TEXT,
    net_minor   INTEGER NOT NULL DEFAULT 0,
    tax_minor   INTEGER NOT NULL DEFAULT 0,
    total_minor INTEGER NOT NULL DEFAULT 0,
    paid_minor  INTEGER NOT NULL DEFAULT 0,
    corrects    BLOB REFERENCES document (id),
    draft       TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(draft)),
    snapshot    TEXT CHECK (snapshot IS NULL OR json_valid(snapshot)),
    hash        BLOB,
    version     INTEGER NOT NULL DEFAULT 1,
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL,
    issued_at   INTEGER,
    CHECK ((number IS NULL) = (snapshot IS NULL)),
    CHECK ((status IN ('Draft', 'Scheduled', 'Void')) = (number IS NULL))
) STRICT;
CREATE UNIQUE INDEX document_number ON document (series, number) WHERE number IS NOT NULL;
CREATE INDEX document_client ON document (client, issue_on);
CREATE INDEX document_status ON document (status, due_on);
CREATE TRIGGER document_frozen BEFORE UPDATE ON document
WHEN old.number IS NOT NULL AND (new.number IS NOT old.number OR new.snapshot IS NOT old.snapshot
     OR new.hash IS NOT old.hash OR new.series <> old.series OR new.type <> old.type OR new.currency <> old.currency
     OR new.issue_on IS NOT old.issue_on OR new.due_on IS NOT old.due_on OR new.total_minor <> old.total_minor
     OR new.net_minor <> old.net_minor OR new.tax_minor <> old.tax_minor OR new.client <> old.client
     OR new.payer <> old.payer OR new.corrects IS NOT old.corrects OR new.issued_at IS NOT old.issued_at)
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER document_kept BEFORE DELETE ON document WHEN old.number IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;

-- Which sessions a document bills, line by line.
CREATE TABLE document_session (
    document BLOB NOT NULL REFERENCES document (id),
    session  BLOB NOT NULL REFERENCES session (id),
    line     INTEGER NOT NULL,
    PRIMARY KEY (document, session)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_session_session ON document_session (session);

CREATE TABLE payment (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    client       BLOB NOT NULL REFERENCES client (id),
    document     BLOB REFERENCES document (id),
    kind         TEXT NOT NULL CHECK (kind IN ('Payment', 'Refund', 'Credit applied')),
    method       TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    currency     TEXT NOT NULL,
    to_document  INTEGER NOT NULL,
    to_credit    INTEGER NOT NULL,
    received_on  TEXT NOT NULL,
    reference    TEXT NOT NULL DEFAULT '',
    created_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX payment_document ON payment (document);
CREATE INDEX payment_client ON payment (client, received_on);
CREATE TRIGGER payment_frozen_update BEFORE UPDATE ON payment
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER payment_frozen_delete BEFORE DELETE ON payment
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
