-- Signed heads of the Merkle tree over the audit chain. `nodes` is what the tree needs to grow on: a hash for each bit of its size.
CREATE TABLE audit_checkpoint (
    size  INTEGER PRIMARY KEY CHECK (size > 0),
    at    INTEGER NOT NULL,
    root  BLOB NOT NULL CHECK (length(root) = 32),
    nodes BLOB NOT NULL CHECK (length(nodes) % 32 = 0),
    note  TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_checkpoint_frozen_update BEFORE UPDATE ON audit_checkpoint
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER audit_checkpoint_frozen_delete BEFORE DELETE ON audit_checkpoint
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;

-- What a time-stamping authority (RFC 3161) said of a checkpoint's signature, as it came.
CREATE TABLE audit_time_stamp (
    size  INTEGER PRIMARY KEY REFERENCES audit_checkpoint (size),
    at    INTEGER NOT NULL,
    reply BLOB NOT NULL
) STRICT;
CREATE TRIGGER audit_time_stamp_frozen_update BEFORE UPDATE ON audit_time_stamp
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
CREATE TRIGGER audit_time_stamp_frozen_delete BEFORE DELETE ON audit_time_stamp
BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END;
