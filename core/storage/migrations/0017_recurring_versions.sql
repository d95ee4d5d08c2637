-- What a recurring invoice was before each change: the invoices it made were made by one of these.
CREATE TABLE recurring_version (
    recurring   BLOB NOT NULL REFERENCES recurring_invoice (id),
    version_no  INTEGER NOT NULL,
    content     TEXT NOT NULL CHECK (json_valid(content)),
    plan        TEXT NOT NULL CHECK (json_valid(plan)),
    mode        TEXT NOT NULL,
    replaced_at INTEGER NOT NULL,
    PRIMARY KEY (recurring, version_no)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER recurring_version_frozen_update BEFORE UPDATE ON recurring_version
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER recurring_version_frozen_delete BEFORE DELETE ON recurring_version
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;

-- A client's time line holds the mail to them.
CREATE INDEX outbox_message_client ON outbox_message (client, created_at) WHERE client IS NOT NULL;
