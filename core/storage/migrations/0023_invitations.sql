-- Invitations by mail (iTIP, RFC 5546): what somebody was last told of a meeting, and what they answered. The
-- times themselves are the calendar's.

CREATE TABLE invitation (
    uid           TEXT PRIMARY KEY,
    client        BLOB REFERENCES client (id),
    address       TEXT NOT NULL,
    name          TEXT NOT NULL DEFAULT '',
    -- Of what the last letter said, so that nothing is told twice, and its SEQUENCE, which only rises.
    told          BLOB NOT NULL,
    sequence      INTEGER NOT NULL,
    starts_at     INTEGER NOT NULL,
    called_off    INTEGER NOT NULL DEFAULT 0 CHECK (called_off IN (0, 1)),
    letters       INTEGER NOT NULL DEFAULT 1,
    created_at    INTEGER NOT NULL,
    updated_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX invitation_client ON invitation (client) WHERE client IS NOT NULL;

-- The last answer to a meeting (recurrence_id is empty), or to one occurrence of it.
CREATE TABLE invitation_answer (
    uid           TEXT NOT NULL REFERENCES invitation (uid) ON DELETE CASCADE,
    recurrence_id TEXT NOT NULL DEFAULT '',
    participation TEXT NOT NULL,
    sequence      INTEGER NOT NULL,
    made_at       INTEGER NOT NULL,
    remark        TEXT NOT NULL DEFAULT '',
    received_at   INTEGER NOT NULL,
    PRIMARY KEY (uid, recurrence_id)
) STRICT, WITHOUT ROWID;

-- Other times that somebody asked for.
CREATE TABLE time_proposal (
    id            BLOB PRIMARY KEY CHECK (length(id) = 16),
    uid           TEXT NOT NULL REFERENCES invitation (uid) ON DELETE CASCADE,
    recurrence_id TEXT NOT NULL DEFAULT '',
    start_at      INTEGER NOT NULL,
    end_at        INTEGER NOT NULL CHECK (end_at > start_at),
    sequence      INTEGER NOT NULL,
    made_at       INTEGER NOT NULL,
    remark        TEXT NOT NULL DEFAULT '',
    status        TEXT NOT NULL CHECK (status IN ('Open', 'Accepted', 'Declined', 'Superseded')),
    received_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX time_proposal_open ON time_proposal (received_at) WHERE status = 'Open';
CREATE INDEX time_proposal_uid ON time_proposal (uid);

-- What goes along with a mail, to the letter as it was when the mail was written.
CREATE TABLE invitation_letter (
    id            BLOB PRIMARY KEY CHECK (length(id) = 16),
    uid           TEXT NOT NULL,
    client        BLOB REFERENCES client (id),
    method        TEXT NOT NULL,
    content       BLOB NOT NULL,
    created_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX invitation_letter_client ON invitation_letter (client) WHERE client IS NOT NULL;
