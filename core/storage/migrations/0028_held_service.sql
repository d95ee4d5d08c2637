-- What is to be booked where a time is held, so that one press books it; nothing where nobody said yet.
ALTER TABLE hold ADD COLUMN service BLOB REFERENCES service (id);
-- The colour that the owner gave to a calendar elsewhere, over the one that it bears there; '' where she gave none.
ALTER TABLE remote_calendar ADD COLUMN own_colour TEXT NOT NULL DEFAULT '';
