-- What the owner remarks about a client is sealed under that client's key like the words of notes (0019). The column stays
-- TEXT, with the sealed value in hexadecimal: changes that are kept for undo know the columns of a table by their place.
UPDATE client SET remark = hex(sp_seal(id, 'client.remark', id, remark)) WHERE remark <> '';
