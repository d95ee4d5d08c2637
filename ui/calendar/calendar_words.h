// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_clash.h"

#include <functional>

namespace sp::ui {

/// "10:00 New York", with "+1 day" or "-1 day" where the date differs: a wall time of `own` as `other` reads
/// it. Empty where both clocks are the same or `other` is unknown.
QString clockThere(LocalTime start, const TimeZone &own, const QByteArray &other);
/// How far `other` is from `own` on that day, at noon: "−4 h", "+5 h 30".
QString offsetText(const TimeZone &own, const TimeZone &other, LocalDate day);
/// Whether there is room for words.
using WordsFit = std::function<bool(const QString &)>;
/// "New York −5 h", where that does not fit "NY −5 h" or "Lisb… +1 h": the offset is the news and never cut.
QString placeWithOffset(const QString &place, const QString &offset, const WordsFit &fits);
/// "Overlaps Maria Lopez by 15 min", "10 min too close to Maria Lopez"; empty for none.
QString overlapText(const Overlap &overlap);
/// "Fri 30 Oct 14:00", for a whole day without the time.
QString placeText(const CalendarItem &item, LocalTime start);
/// What a screen reader says of a block: who, when, how it stands.
QString spokenItem(const CalendarItem &item, const TimeZone &own);
/// The same with why it cannot be changed here, where it is of a calendar elsewhere.
QString tooltipOf(const CalendarItem &item, const TimeZone &own);
/// "Held for Maya Brooks", of a block whose title is a name; "Held" where nobody is named.
QString heldText(const QString &name);
/// "until 14:30", with the day before it where it is another than the block's.
QString heldUntilText(const CalendarItem &item);
/// The days as they are, with what is held named for whom; while names are hidden with initials of clients,
/// and with no word of what the calendar says of others.
ShownDays withNamesAsShown(ShownDays days);

}  // namespace sp::ui
