-- A session that was canceled or released leaves its place in a series to another one.
DROP INDEX session_occurrence;
CREATE UNIQUE INDEX session_occurrence ON session (event, occurrence)
 WHERE event IS NOT NULL AND state NOT IN ('Canceled', 'Released');
CREATE INDEX session_event ON session (event, occurrence) WHERE event IS NOT NULL;

-- Further addresses of a client; the first one stays with the client itself.
ALTER TABLE client ADD COLUMN address_label TEXT NOT NULL DEFAULT '';
CREATE TABLE client_address (
    client   BLOB NOT NULL REFERENCES client (id),
    position INTEGER NOT NULL,
    label    TEXT NOT NULL DEFAULT '',
    street   TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    city     TEXT NOT NULL DEFAULT '',
    region   TEXT NOT NULL DEFAULT '',
    country  TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (client, position)
) STRICT, WITHOUT ROWID;

-- Where invoices go when that is not the client's own address; whatever is empty is the client's.
CREATE TABLE client_billing (
    client   BLOB PRIMARY KEY REFERENCES client (id),
    name     TEXT NOT NULL DEFAULT '',
    email    TEXT NOT NULL DEFAULT '',
    street   TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    city     TEXT NOT NULL DEFAULT '',
    region   TEXT NOT NULL DEFAULT '',
    country  TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
