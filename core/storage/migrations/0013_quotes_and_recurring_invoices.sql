-- What something would cost: frozen with its number when it is sent, and never in the books.
CREATE TABLE quote (
    id             BLOB PRIMARY KEY CHECK (length(id) = 16),
    status         TEXT NOT NULL CHECK (status IN
                       ('Draft', 'Sent', 'Accepted', 'Declined', 'Expired', 'Invoiced', 'Discarded')),
    client         BLOB NOT NULL REFERENCES client (id),
    payer          BLOB NOT NULL REFERENCES client (id),
    number         TEXT UNIQUE,
    currency       TEXT NOT NULL,
    total_minor    INTEGER NOT NULL,
    valid_until    TEXT NOT NULL,
    sent_on        TEXT,
    content        TEXT NOT NULL CHECK (json_valid(content)),
    answered_on    TEXT,
    decline_reason TEXT NOT NULL DEFAULT '',
    invoice        BLOB REFERENCES document (id),
    copied_from    BLOB REFERENCES quote (id),
    version        INTEGER NOT NULL DEFAULT 1,
    created_at     INTEGER NOT NULL,
    updated_at     INTEGER NOT NULL,
    CHECK (status IN ('Draft', 'Discarded') OR (number IS NOT NULL AND sent_on IS NOT NULL)),
    CHECK (status <> 'Invoiced' OR invoice IS NOT NULL)
) STRICT;
CREATE INDEX quote_status ON quote (status, valid_until);
CREATE INDEX quote_client ON quote (client);
CREATE INDEX quote_payer ON quote (payer);
CREATE INDEX quote_invoice ON quote (invoice) WHERE invoice IS NOT NULL;
CREATE INDEX quote_copied ON quote (copied_from) WHERE copied_from IS NOT NULL;
CREATE TRIGGER quote_frozen BEFORE UPDATE ON quote
WHEN (old.number IS NOT NULL AND new.number IS NOT old.number)
  OR (old.status <> 'Draft' AND (new.content <> old.content OR new.payer <> old.payer OR new.client <> old.client
      OR new.currency <> old.currency OR new.total_minor <> old.total_minor OR new.valid_until <> old.valid_until))
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER quote_kept BEFORE DELETE ON quote WHEN old.number IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;

-- Invoices that come back: what they say, when, and which run is next.
CREATE TABLE recurring_invoice (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    status      TEXT NOT NULL CHECK (status IN ('Active', 'Paused', 'Ended')),
    client      BLOB NOT NULL REFERENCES client (id),
    payer       BLOB NOT NULL REFERENCES client (id),
    currency    TEXT NOT NULL,
    total_minor INTEGER NOT NULL,
    content     TEXT NOT NULL CHECK (json_valid(content)),
    plan        TEXT NOT NULL CHECK (json_valid(plan)),
    mode        TEXT NOT NULL CHECK (mode IN ('Draft', 'Send')),
    next_run    INTEGER NOT NULL CHECK (next_run >= 0),
    next_on     TEXT,
    version     INTEGER NOT NULL DEFAULT 1,
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL,
    CHECK ((status = 'Ended') = (next_on IS NULL))
) STRICT;
CREATE INDEX recurring_invoice_next ON recurring_invoice (status, next_on);
CREATE INDEX recurring_invoice_client ON recurring_invoice (client);
CREATE INDEX recurring_invoice_payer ON recurring_invoice (payer);

-- Each period is billed once, whatever happens: the key says so.
CREATE TABLE recurring_run (
    recurring  BLOB NOT NULL REFERENCES recurring_invoice (id),
    period     TEXT NOT NULL,
    run_on     TEXT NOT NULL,
    document   BLOB NOT NULL REFERENCES document (id),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (recurring, period)
) STRICT, WITHOUT ROWID;
CREATE INDEX recurring_run_document ON recurring_run (document);
CREATE TRIGGER recurring_run_frozen_update BEFORE UPDATE ON recurring_run
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER recurring_run_frozen_delete BEFORE DELETE ON recurring_run
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
