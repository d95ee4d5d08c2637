-- What running the practice costs, mileage with the own car among it. The money of a row is in the journal; `entry` is the
-- journal entry that stands for it now: a correction reverses that one and posts anew.
CREATE TABLE expense (
    id              BLOB PRIMARY KEY CHECK (length(id) = 16),
    spent_on        TEXT NOT NULL,
    payee           TEXT NOT NULL,
    purpose         TEXT NOT NULL DEFAULT '',
    category        TEXT NOT NULL CHECK (length(category) BETWEEN 1 AND 60),
    amount_minor    INTEGER NOT NULL CHECK (amount_minor > 0),
    currency        TEXT NOT NULL,
    tax_minor       INTEGER NOT NULL DEFAULT 0 CHECK (tax_minor BETWEEN 0 AND amount_minor),
    tax_rate        TEXT,
    paid_by         TEXT NOT NULL CHECK (paid_by IN ('bank', 'cash', 'card', 'own')),
    note            TEXT NOT NULL DEFAULT '',
    client          BLOB REFERENCES client (id),
    billing         TEXT NOT NULL DEFAULT 'Not billable' CHECK (billing IN
                        ('Not billable', 'Unbilled', 'Draft Invoice', 'Billed', 'Credited')),
    document        BLOB,
    -- Of a drive: the way, the rate and where it comes from; and what the year's total is reckoned from.
    mileage         TEXT CHECK (mileage IS NULL OR json_valid(mileage)),
    distance_tenths INTEGER NOT NULL DEFAULT 0 CHECK (distance_tenths >= 0),
    distance_unit   TEXT NOT NULL DEFAULT '' CHECK (distance_unit IN ('', 'km', 'mi')),
    removed         INTEGER NOT NULL DEFAULT 0,
    version         INTEGER NOT NULL DEFAULT 1,
    entry           BLOB,
    created_at      INTEGER NOT NULL,
    updated_at      INTEGER NOT NULL,
    CHECK ((document IS NOT NULL) = (billing IN ('Draft Invoice', 'Billed', 'Credited'))),
    CHECK ((mileage IS NULL) = (distance_unit = '')),
    CHECK (billing = 'Not billable' OR client IS NOT NULL)
) STRICT;
CREATE INDEX expense_spent ON expense (spent_on, id) WHERE removed = 0;
CREATE INDEX expense_waiting ON expense (client) WHERE billing = 'Unbilled' AND removed = 0;
CREATE INDEX expense_document ON expense (document) WHERE document IS NOT NULL;

-- Every state an expense ever had, so that a change can be taken back by going back to the one before.
CREATE TABLE expense_version (
    expense    BLOB NOT NULL REFERENCES expense (id),
    version_no INTEGER NOT NULL,
    body       TEXT NOT NULL CHECK (json_valid(body)),
    removed    INTEGER NOT NULL,
    saved_at   INTEGER NOT NULL,
    PRIMARY KEY (expense, version_no)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER expense_version_frozen_update BEFORE UPDATE ON expense_version
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER expense_version_frozen_delete BEFORE DELETE ON expense_version
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;

-- Which expenses a document passes on to its client, line by line; frozen like the document itself.
CREATE TABLE document_expense (
    document BLOB NOT NULL REFERENCES document (id),
    expense  BLOB NOT NULL REFERENCES expense (id),
    line     INTEGER NOT NULL,
    PRIMARY KEY (document, expense)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_expense_expense ON document_expense (expense);
CREATE TRIGGER document_expense_frozen_insert BEFORE INSERT ON document_expense
WHEN (SELECT number FROM document WHERE id = new.document) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER document_expense_frozen_update BEFORE UPDATE ON document_expense
WHEN (SELECT number FROM document WHERE id = old.document) IS NOT NULL
  OR (SELECT number FROM document WHERE id = new.document) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER document_expense_frozen_delete BEFORE DELETE ON document_expense
WHEN (SELECT number FROM document WHERE id = old.document) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;

-- A statement of account that was sent: whose, over which days, and up to which entry of the journal it knew. The journal is
-- append-only, so that says what was on it.
CREATE TABLE account_statement (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    client     BLOB NOT NULL REFERENCES client (id),
    from_on    TEXT NOT NULL,
    to_on      TEXT NOT NULL,
    last_entry INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX account_statement_client ON account_statement (client);
CREATE TRIGGER account_statement_frozen_update BEFORE UPDATE ON account_statement
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER account_statement_frozen_delete BEFORE DELETE ON account_statement
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
