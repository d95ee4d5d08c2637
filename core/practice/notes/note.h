// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace sp {

/// What a note says: Markdown for the record, and a private part that is never exported to the client.
struct NoteContent {
    QString title;
    QString body;
    QString privateBody;
    friend bool operator==(const NoteContent &, const NoteContent &) = default;
};

/// One saved state of a note. Versions are never changed or removed.
struct NoteVersion {
    NoteVersionId id;
    int number;  ///< From 1, without gaps.
    NoteContent content;
    ProfileId author;
    Instant savedAt;
    Digest hash;  ///< SHA-256(canonical JSON of the version || hash of the one before).
};

struct Note {
    NoteId id;
    ClientId client;
    std::optional<SessionId> session;
    QByteArray noteTemplate;
    int currentNumber = 0;  ///< 0 before the first save.
    Instant createdAt;
    Instant updatedAt;
};

/// A note with a list of things to do.
struct CheckListNote {
    NoteId id;
    std::optional<SessionId> session;
    Instant at;     ///< When its session was planned; when the note was begun, without one.
    QString title;  ///< Of the note, else what the session was.
    QString body;
};

/// A note in a list or a search result.
struct NoteSummary {
    Note note;
    QString title;
    QString excerpt;  ///< About 160 characters of the body's words: around the first hit of a search, else
                      ///< its beginning.
    QString clientName;
};

/// The words of a Markdown text on one line, without its signs; a heading is followed by a colon.
QString plainWords(const QString &markdown);

/// The hash of a version that follows `previous` (zeros for the first).
Digest noteVersionHash(const NoteId &note, const NoteVersion &version, const Digest &previous);

}  // namespace sp
