-- Which sessions an issued document bills belongs to what it says: once it has its number, nothing is added to it, taken from
-- it or put on another line.
CREATE TRIGGER document_session_frozen_insert BEFORE INSERT ON document_session
WHEN (SELECT number FROM document WHERE id = new.document) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER document_session_frozen_update BEFORE UPDATE ON document_session
WHEN (SELECT number FROM document WHERE id = old.document) IS NOT NULL
  OR (SELECT number FROM document WHERE id = new.document) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER document_session_frozen_delete BEFORE DELETE ON document_session
WHEN (SELECT number FROM document WHERE id = old.document) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
