// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/notes/note.h"
#include "core/practice/people/client.h"
#include "core/practice/scheduling/calendar_entry.h"

#include <span>

namespace sp {

/// The calendar as iCalendar; `stamp` is when it was written, which stands in every entry.
QByteArray calendarText(std::span<const StoredEvent> events, const QString &owner, Instant stamp);

/// The address book as vCard 4.0. Merged clients are left out: whoever stands for them has their addresses.
QByteArray contactsText(std::span<const Client> clients);

/// A note as Markdown under a head that says whose it is. `body` is the version's text or its private part.
QByteArray noteText(const Note &note, const NoteVersion &version, const QString &body, const QString &client,
    Instant at, const TimeZone &zone);

}  // namespace sp
