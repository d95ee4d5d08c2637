-- How sessions of a service meet: canonical JSON of by (in_person, phone, video), maker, link and place; empty where the
-- practice's own way holds. What was booked keeps how it meets with its entry of the calendar.
ALTER TABLE service_version ADD COLUMN meeting TEXT NOT NULL DEFAULT '' CHECK (meeting = '' OR json_valid(meeting));

-- The letters about appointments have wordings of their own. SQLite cannot change a CHECK, so the table is made anew under its
-- old name; what refers to it is checked when the step commits.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE text_template_before AS SELECT * FROM text_template;
DROP TABLE text_template;
CREATE TABLE text_template (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    kind       TEXT NOT NULL CHECK (kind IN
                   ('invoice_mail', 'credit_note_mail', 'quote_mail', 'statement_mail', 'appointment_mail',
                    'appointment_changed_mail', 'appointment_canceled_mail', 'invoice_text', 'note')),
    language   TEXT NOT NULL DEFAULT '',
    code       TEXT NOT NULL DEFAULT '',
    name       TEXT NOT NULL DEFAULT '',
    archived   INTEGER NOT NULL DEFAULT 0,
    -- What is typed and not published yet.
    draft      TEXT CHECK (draft IS NULL OR json_valid(draft)),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (kind, language, code),
    CHECK ((kind = 'note') = (code <> '')),
    CHECK ((kind = 'note') = (language = ''))
) STRICT;
INSERT INTO text_template SELECT * FROM text_template_before;
DROP TABLE text_template_before;
