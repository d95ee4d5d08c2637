// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/time_zone.h"

#include <QByteArray>

#include <optional>

namespace sp {

/// How a time of a calendar is meant. AllDay: a date. Floating: the wall clock of whoever looks. Zoned: the
/// wall clock of a zone. Utc: written with "Z".
enum class TimeKind { AllDay, Floating, Zoned, Utc };

/// A date or date-time of RFC 5545 (sections 3.3.4 and 3.3.5).
struct CalendarTime {
    LocalTime local{};  ///< Midnight for AllDay; UTC for Utc. Whole seconds.
    TimeKind kind = TimeKind::Floating;
    std::optional<TimeZone> zone;  ///< Only for Zoned.

    /// The zone that gives it an Instant: its own, UTC, or the viewer's.
    TimeZone zoneFor(const TimeZone &viewer) const;
    /// A gap takes the offset before it, a repeated time is the first one (RFC 5545 section 3.3.5).
    Instant instant(const TimeZone &viewer) const { return zoneFor(viewer).toInstant(local); }
    friend bool operator==(const CalendarTime &, const CalendarTime &) = default;
};

/// The date or date-time of a value ("20260226", "20260226T093000", "20260226T083000Z"), without a zone: Utc,
/// Floating or AllDay. Nothing when it is malformed or its year is not from 1 to 9999. A leap second counts
/// as second 59.
std::optional<CalendarTime> readCalendarTime(QByteArrayView text);
/// The value as RFC 5545 writes it; the TZID of a Zoned time stands in a parameter, not here.
QByteArray calendarTimeText(const CalendarTime &time);

}  // namespace sp
