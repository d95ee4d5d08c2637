-- Accounts that their owner signs in to in a browser: the program as she registered it at the service, the organisation, and
-- whether she allowed it to write. What lets it in is in none of these; the secret store keeps it by the account's id.
ALTER TABLE calendar_account ADD COLUMN client TEXT NOT NULL DEFAULT '';
ALTER TABLE calendar_account ADD COLUMN tenant TEXT NOT NULL DEFAULT '';
ALTER TABLE calendar_account ADD COLUMN may_write INTEGER NOT NULL DEFAULT 1 CHECK (may_write IN (0, 1));
