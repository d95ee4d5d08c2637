-- What lists of a practice of ten years need, so that no page reads every document or session it ever had: documents are
-- kilobytes each, and a page that is not in the cache has to be decrypted.

CREATE INDEX document_listed ON document (issue_on IS NOT NULL, issue_on DESC, id DESC);
CREATE INDEX document_open ON document (due_on)
    WHERE type = 'invoice' AND status IN ('Issued', 'Sent', 'PartiallyPaid');
CREATE INDEX document_payer ON document (payer, issue_on DESC, id DESC);

-- Equality does not tell SQLite that an IN holds, so the index of before was never used.
DROP INDEX session_unbilled;
CREATE INDEX session_unbilled ON session (planned_start) WHERE billing = 'Unbilled' AND state = 'Completed';

CREATE INDEX client_merged ON client (merged_into) WHERE merged_into IS NOT NULL;
