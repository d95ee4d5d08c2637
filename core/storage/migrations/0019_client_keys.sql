-- A key for each client. What is written about a client is sealed under it in its column, so destroying the key erases the
-- words in every copy. sp_seal and its like are functions of the connection (core/storage/database/client_keys.h).
CREATE TABLE client_key (
    client       BLOB PRIMARY KEY CHECK (length(client) = 16),
    sealed       BLOB,
    commitment   BLOB NOT NULL CHECK (length(commitment) = 32),
    destroyed_at INTEGER,
    CHECK ((sealed IS NULL) = (destroyed_at IS NOT NULL))
) STRICT, WITHOUT ROWID;
WITH made AS MATERIALIZED (SELECT id, sp_new_client_key(id) AS sealed FROM client)
INSERT INTO client_key (client, sealed, commitment) SELECT id, sealed, sp_key_commitment(id, sealed) FROM made;
CREATE TRIGGER client_key_frozen_update BEFORE UPDATE ON client_key
WHEN old.destroyed_at IS NOT NULL OR new.client <> old.client OR new.commitment <> old.commitment
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER client_key_frozen_delete BEFORE DELETE ON client_key
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;

-- Notes. A version whose client is erased may lose its words, and nothing else of it ever changes.
CREATE TABLE note_version_sealed (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    note         BLOB NOT NULL REFERENCES note (id),
    version_no   INTEGER NOT NULL,
    title        BLOB NOT NULL,
    body         BLOB NOT NULL,
    private_body BLOB NOT NULL,
    author       BLOB NOT NULL,
    saved_at     INTEGER NOT NULL,
    hash         BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (note, version_no)
) STRICT, WITHOUT ROWID;
INSERT INTO note_version_sealed
SELECT v.id, v.note, v.version_no, sp_seal(n.client, 'note.title', v.id, v.title),
       sp_seal(n.client, 'note.body', v.id, v.body), sp_seal(n.client, 'note.private', v.id, v.private_body),
       v.author, v.saved_at, v.hash
  FROM note_version v JOIN note n ON n.id = v.note;
DROP TABLE note_version;
ALTER TABLE note_version_sealed RENAME TO note_version;
CREATE TRIGGER note_version_frozen_update BEFORE UPDATE ON note_version
WHEN new.id <> old.id OR new.note <> old.note OR new.version_no <> old.version_no OR new.author <> old.author
  OR new.saved_at <> old.saved_at OR new.hash <> old.hash
  OR length(new.title) + length(new.body) + length(new.private_body) > 0
  OR NOT EXISTS (SELECT 1 FROM note n JOIN client_key k ON k.client = n.client
                  WHERE n.id = old.note AND k.destroyed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER note_version_frozen_delete BEFORE DELETE ON note_version
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;

-- Attachments. client: whose key seals the name, if anybody's. own_key: whether it seals the content too; content from
-- before lies under the vault's key until it is moved.
CREATE TABLE attachment_sealed (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    owner_type TEXT NOT NULL,
    owner      BLOB NOT NULL,
    client     BLOB,
    own_key    INTEGER NOT NULL DEFAULT 0,
    filename   BLOB NOT NULL,
    mime       TEXT NOT NULL,
    size       INTEGER NOT NULL,
    sha256     BLOB NOT NULL CHECK (length(sha256) = 32),
    removed    INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    CHECK (own_key = 0 OR client IS NOT NULL)
) STRICT, WITHOUT ROWID;
INSERT INTO attachment_sealed (id, owner_type, owner, client, filename, mime, size, sha256, removed, created_at)
SELECT id, owner_type, owner, client,
       CASE WHEN client IS NULL THEN CAST(filename AS BLOB) ELSE sp_seal(client, 'attachment.filename', id, filename) END,
       mime, size, sha256, removed, created_at
  FROM (SELECT a.*, coalesce(n.client, s.client) AS client
          FROM attachment a LEFT JOIN note n ON a.owner_type = 'note' AND n.id = a.owner
          LEFT JOIN session s ON a.owner_type = 'session' AND s.id = a.owner);
DROP TABLE attachment;
ALTER TABLE attachment_sealed RENAME TO attachment;
CREATE INDEX attachment_owner ON attachment (owner);
CREATE INDEX attachment_client ON attachment (client) WHERE client IS NOT NULL;
CREATE INDEX attachment_unmoved ON attachment (id) WHERE client IS NOT NULL AND own_key = 0 AND removed = 0;

-- What an erased client leaves behind may lose its words as well; what is asked by law stays as it is.
DROP TRIGGER quote_frozen;
CREATE TRIGGER quote_frozen BEFORE UPDATE ON quote
WHEN (old.number IS NOT NULL AND new.number IS NOT old.number)
  OR (old.status <> 'Draft' AND (new.payer <> old.payer OR new.client <> old.client OR new.currency <> old.currency
      OR new.total_minor <> old.total_minor OR new.valid_until <> old.valid_until))
  OR (old.status <> 'Draft' AND new.content <> old.content
      AND NOT EXISTS (SELECT 1 FROM client_key WHERE client IN (old.client, old.payer) AND destroyed_at IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
DROP TRIGGER recurring_version_frozen_update;
CREATE TRIGGER recurring_version_frozen_update BEFORE UPDATE ON recurring_version
WHEN new.recurring <> old.recurring OR new.version_no <> old.version_no OR new.plan <> old.plan OR new.mode <> old.mode
  OR new.replaced_at <> old.replaced_at
  OR NOT EXISTS (SELECT 1 FROM recurring_invoice r JOIN client_key k ON k.client IN (r.client, r.payer)
                  WHERE r.id = old.recurring AND k.destroyed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;

-- Nothing new is written about a client who was erased, whoever asks. A credit note is: the law may want a kept invoice
-- corrected.
CREATE TRIGGER client_erased_update BEFORE UPDATE ON client
WHEN EXISTS (SELECT 1 FROM client_key WHERE client = old.id AND destroyed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'client.erased'); END;
CREATE TRIGGER client_erased_session BEFORE INSERT ON session
WHEN EXISTS (SELECT 1 FROM client_key WHERE client = new.client AND destroyed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'client.erased'); END;
CREATE TRIGGER client_erased_session_moved BEFORE UPDATE OF client ON session
WHEN new.client <> old.client AND EXISTS (SELECT 1 FROM client_key WHERE client = new.client AND destroyed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'client.erased'); END;
CREATE TRIGGER client_erased_event BEFORE INSERT ON calendar_event
WHEN EXISTS (SELECT 1 FROM client_key WHERE client = new.client AND destroyed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'client.erased'); END;
CREATE TRIGGER client_erased_event_moved BEFORE UPDATE OF client ON calendar_event
WHEN new.client IS NOT old.client AND EXISTS (SELECT 1 FROM client_key WHERE client = new.client AND destroyed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'client.erased'); END;
CREATE TRIGGER client_erased_note BEFORE INSERT ON note
WHEN EXISTS (SELECT 1 FROM client_key WHERE client = new.client AND destroyed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'client.erased'); END;
CREATE TRIGGER client_erased_document BEFORE INSERT ON document
WHEN new.type <> 'credit_note'
 AND EXISTS (SELECT 1 FROM client_key WHERE client IN (new.client, new.payer) AND destroyed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'client.erased'); END;
CREATE TRIGGER client_erased_quote BEFORE INSERT ON quote
WHEN EXISTS (SELECT 1 FROM client_key WHERE client IN (new.client, new.payer) AND destroyed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'client.erased'); END;
CREATE TRIGGER client_erased_recurring BEFORE INSERT ON recurring_invoice
WHEN EXISTS (SELECT 1 FROM client_key WHERE client IN (new.client, new.payer) AND destroyed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'client.erased'); END;
CREATE TRIGGER client_erased_message BEFORE INSERT ON outbox_message
WHEN EXISTS (SELECT 1 FROM client_key WHERE client = new.client AND destroyed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'client.erased'); END;
