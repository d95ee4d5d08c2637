-- How an invoice may end besides by payment and credit note, and how it may begin.
-- early_minor: the rebate granted for paying early. written_off_minor: what nobody hopes to get any more.
ALTER TABLE document ADD COLUMN early_minor INTEGER NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN written_off_minor INTEGER NOT NULL DEFAULT 0;
-- The day on which a scheduled draft is to be issued; and why one that was to be issued could not be.
ALTER TABLE document ADD COLUMN scheduled_on TEXT;
ALTER TABLE document ADD COLUMN hold_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN hold_facts TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(hold_facts));

-- What of an invoice was granted as a rebate together with this payment of it.
ALTER TABLE payment ADD COLUMN discount_minor INTEGER NOT NULL DEFAULT 0;

-- Each write-off stays on record; taking it back says so.
CREATE TABLE write_off (
    seq          INTEGER PRIMARY KEY,
    document     BLOB NOT NULL REFERENCES document (id),
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    tax_minor    INTEGER NOT NULL,
    written_on   TEXT NOT NULL,
    reason       TEXT NOT NULL,
    reopened_on  TEXT,
    created_at   INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX write_off_standing ON write_off (document) WHERE reopened_on IS NULL;
CREATE INDEX write_off_document ON write_off (document);
CREATE TRIGGER write_off_frozen_update BEFORE UPDATE ON write_off
WHEN old.reopened_on IS NOT NULL OR new.document <> old.document OR new.amount_minor <> old.amount_minor
     OR new.tax_minor <> old.tax_minor OR new.written_on <> old.written_on OR new.reason <> old.reason
     OR new.created_at <> old.created_at
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER write_off_frozen_delete BEFORE DELETE ON write_off
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;

-- The sums of lists of documents and of money received, without reading the documents themselves.
CREATE INDEX document_sums ON document (status, currency, total_minor);
CREATE INDEX payment_received ON payment (received_on, kind, currency, amount_minor);
-- When the last document of a series was issued.
CREATE INDEX document_series ON document (series, issue_on) WHERE number IS NOT NULL;
