-- A prefix without an index of its own length makes FTS5 gather every note with any word of that beginning before it
-- answers the first; with 20,000 notes that is a quarter of a second a letter. Ten letters cover what somebody types
-- before the note is found, for two fifths more time at a save and some hundred bytes a note.
DROP TABLE search_note;
CREATE VIRTUAL TABLE search_note USING fts5 (
    title, body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2',
    prefix='1 2 3 4 5 6 7 8 9 10'
);
INSERT INTO search_note (rowid, title, body)
SELECT n.seq, v.title, v.body || char(10) || v.private_body
  FROM note n JOIN note_version v ON v.note = n.id AND v.version_no = n.current_no
 ORDER BY n.seq;
