// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/confined/foreign_files.h"

namespace sp {

/// One event or series, with the occurrences that differ from it.
struct RemoteSeries {
    CalendarEvent master;
    std::vector<CalendarEvent> overrides;  ///< Each of one occurrence.
};

/// Reads what is to be written elsewhere. Fails as ForeignFiles::calendar(), and with Refused
/// "remote.not_possible" for what these services cannot hold: no event, several, changes of all later
/// occurrences at once, an override of nothing.
Result<RemoteSeries> readRemoteSeries(const ForeignFiles &files, const QByteArray &text);

/// Their iCalendar text, the same for the same events: it is stamped with the last change among them.
QByteArray remoteText(const RemoteSeries &series);

/// `at` on the wall clock of `zone`; in UTC where that clock would show another moment first (the second of a
/// repeated hour), or without a zone.
CalendarTime onWallClock(Instant at, const std::optional<TimeZone> &zone);

/// Makes `time` tell an occurrence of `start`'s series, as RECURRENCE-ID and EXDATE do.
CalendarTime occurrenceAt(const CalendarTime &start, const CalendarTime &time, const TimeZone &viewer);

/// The end of an event, exclusive, in the form of its start.
CalendarTime endOf(const CalendarEvent &event, const TimeZone &viewer);

/// The occurrence that the series of `master` has at `start`, as an event of its own with its RECURRENCE-ID.
CalendarEvent occurrenceOf(const CalendarEvent &master, const CalendarTime &start, const TimeZone &viewer);
/// Leaves out overrides that are as the series has them anyway: services keep those that were changed back.
void dropPlainOverrides(RemoteSeries &series, const TimeZone &viewer);

/// Whether somebody who looks at both sees the same, whatever was noted beside it.
bool looksTheSame(const RemoteSeries &one, const RemoteSeries &other);

}  // namespace sp
