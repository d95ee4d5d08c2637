-- A payment recorded by mistake is reversed, never deleted. part_of: the first row of the record that a row belongs to, since
-- money for several invoices is one record with a row for each; NULL on the first row itself.
ALTER TABLE payment ADD COLUMN part_of BLOB REFERENCES payment (id);
DROP TRIGGER payment_frozen_update;
-- The journal knows the first rows; the others were written in the same moment, with ids that rise.
UPDATE payment
   SET part_of = (SELECT max(first.id) FROM payment first JOIN journal_entry e ON e.source = first.id
                   WHERE e.source_type = 'payment' AND first.client = payment.client AND first.kind = payment.kind
                     AND first.created_at = payment.created_at AND first.id < payment.id)
 WHERE NOT EXISTS (SELECT 1 FROM journal_entry e WHERE e.source = payment.id AND e.source_type = 'payment');
CREATE TRIGGER payment_frozen_update BEFORE UPDATE ON payment
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE INDEX payment_part ON payment (part_of) WHERE part_of IS NOT NULL;

-- Every row of a reversed record.
CREATE TABLE payment_reversal (
    payment     BLOB PRIMARY KEY REFERENCES payment (id),
    reversed_on TEXT NOT NULL,
    reason      TEXT NOT NULL DEFAULT '',
    created_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER payment_reversal_frozen_update BEFORE UPDATE ON payment_reversal
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER payment_reversal_frozen_delete BEFORE DELETE ON payment_reversal
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;

-- Whether an invoice ever went out: its state says so only until money comes.
ALTER TABLE document ADD COLUMN sent INTEGER NOT NULL DEFAULT 0;
UPDATE document SET sent = 1
 WHERE number IS NOT NULL
   AND (status = 'Sent' OR id IN (SELECT subject_id FROM outbox_message
                                   WHERE subject_type = 'document' AND subject_id IS NOT NULL AND status = 'Sent'));
