-- An invoice may be credited line by line. credited_minor: what its credit notes took back. released_minor: what of the money
-- paid for it they turned into the payer's credit.
ALTER TABLE document ADD COLUMN credited_minor INTEGER NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN released_minor INTEGER NOT NULL DEFAULT 0;
UPDATE document
   SET credited_minor = total_minor,
       released_minor = paid_minor - (SELECT coalesce(sum(amount_minor), 0) FROM payment
                                       WHERE payment.document = document.id AND kind = 'Refund')
 WHERE type = 'invoice' AND status = 'Superseded';

-- Which lines of an invoice were taken back by which credit note: each once.
CREATE TABLE credited_line (
    document BLOB NOT NULL REFERENCES document (id),
    line     INTEGER NOT NULL CHECK (line >= 0),
    note     BLOB NOT NULL REFERENCES document (id),
    PRIMARY KEY (document, line)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER credited_line_frozen_update BEFORE UPDATE ON credited_line
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER credited_line_frozen_delete BEFORE DELETE ON credited_line
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
