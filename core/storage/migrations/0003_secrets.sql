-- Passwords of accounts, such as a mail server's. Inside the encrypted file and never in changesets, exports or the audit.
CREATE TABLE account_secret (
    name       TEXT PRIMARY KEY,
    value      BLOB NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
