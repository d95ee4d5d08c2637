-- Rules of availability that somebody set aside for a session, by their codes with spaces between, and why (F29.3.5). Nothing
-- where it keeps to all of them.
ALTER TABLE session ADD COLUMN set_aside TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN set_aside_reason TEXT NOT NULL DEFAULT '';
