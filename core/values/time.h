// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QByteArray>

#include <chrono>

namespace sp {

/// A date and time on a wall, without a zone; it needs a TimeZone to become an Instant.
using LocalTime = std::chrono::local_time<std::chrono::milliseconds>;
/// A date on a wall calendar.
using LocalDate = std::chrono::local_days;
using std::chrono::minutes;

LocalDate dateOf(LocalTime time);
std::chrono::year_month_day civil(LocalDate date);
/// The weekday as in ISO 8601: 1 is Monday, 7 is Sunday.
int isoWeekday(LocalDate date);

/// "2026-10-27". Fails with "date.invalid" {text}. Years 1900 to 2200.
Result<LocalDate> parseDate(QByteArrayView text);
QByteArray dateText(LocalDate date);

/// "2026-10-27T09:30" or with seconds. Fails with "time.invalid" {text}.
Result<LocalTime> parseLocalTime(QByteArrayView text);
/// "2026-10-27T09:30:00"
QByteArray localTimeText(LocalTime time);

/// "2026-10-27T09:30:00.000Z": RFC 3339 in UTC, always with milliseconds.
QByteArray instantText(Instant instant);
/// RFC 3339 with "Z" or an offset. Fails with "time.invalid" {text}.
Result<Instant> parseInstant(QByteArrayView text);

/// A half-open stretch of time: `start` is in, `end` is not.
struct Interval {
    Instant start;
    Instant end;

    bool overlaps(const Interval &other) const { return start < other.end && other.start < end; }
    bool contains(Instant at) const { return start <= at && at < end; }
    std::chrono::milliseconds length() const { return end - start; }
    friend bool operator==(const Interval &, const Interval &) = default;
};

}  // namespace sp
