-- Own wording of mail, of the standing lines on invoices and of the forms of notes. What comes with the program stands in the
-- code and is version 0; a row here is made when something is written of one's own.
CREATE TABLE text_template (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    kind       TEXT NOT NULL CHECK (kind IN
                   ('invoice_mail', 'credit_note_mail', 'quote_mail', 'statement_mail', 'invoice_text', 'note')),
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

-- Each published wording; the last one is in force. No body: the built-in wording again.
CREATE TABLE text_template_version (
    template   BLOB NOT NULL REFERENCES text_template (id),
    version_no INTEGER NOT NULL CHECK (version_no > 0),
    body       TEXT CHECK (body IS NULL OR json_valid(body)),
    saved_by   BLOB NOT NULL,
    saved_at   INTEGER NOT NULL,
    PRIMARY KEY (template, version_no)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER text_template_version_frozen_update BEFORE UPDATE ON text_template_version
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER text_template_version_frozen_delete BEFORE DELETE ON text_template_version
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
