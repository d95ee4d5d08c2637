// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/syncing/conflict_fields.h"

#include <QString>

namespace sp::ui {

/// What entries of calendars elsewhere say, in words and on the practice's wall.

/// "Title", "When", "Where": what a field of a conflict is called, with its occurrence where it is of one.
QString fieldTitle(const syncing::ConflictField &field);
/// What a side says of a field; "nothing" where it is empty, "deleted" where the side has no such entry.
QString fieldText(const syncing::ConflictField &field, const syncing::Bundle &side, const TimeZone &own);
/// "Supervision, Tue 3 Nov 2026 14:00": which entry it is.
QString entryTitle(const syncing::Bundle &entry, const TimeZone &own);
/// "Tue 3 Nov 2026, 14:00–15:00, every week, 8 times"; the clock of another zone stands beside.
QString entryWhen(const CalendarEvent &event, const TimeZone &own);
/// "27 Oct 2026, 09:12" on the practice's wall.
QString momentText(Instant at, const TimeZone &own);
/// While names are hidden nothing that others wrote is shown, since it may name somebody.
QString shownWords(const QString &text);

}  // namespace sp::ui
