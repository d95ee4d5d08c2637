// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/time_zone.h"

#include <QJsonObject>

namespace sp {

/// When a job comes back. Daily, weekly and monthly rules name a time on the wall: it happens once on each
/// date, also when the clocks change (a skipped time is read with the offset before the gap, a repeated one
/// is its first).
class JobRecurrence {
public:
    /// Every `count` minutes, counted from midnight UTC; 1 to 1440. Fails with "jobs.recurrence_invalid".
    static Result<JobRecurrence> everyMinutes(int count);
    /// `at` is the time of day, 0 to 23:59.
    static Result<JobRecurrence> daily(minutes at);
    /// `weekday` as in ISO 8601: 1 is Monday.
    static Result<JobRecurrence> weekly(int weekday, minutes at);
    /// `day` 1 to 31; in a shorter month its last day.
    static Result<JobRecurrence> monthly(int day, minutes at);

    /// {"every": "day", "at": 180}. Fails with "jobs.recurrence_invalid".
    static Result<JobRecurrence> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    /// The first occurrence after `after` (not at it).
    Instant next(Instant after, const TimeZone &zone) const;

    friend bool operator==(const JobRecurrence &, const JobRecurrence &) = default;

private:
    enum class Every { Minutes, Day, Week, Month };
    JobRecurrence(Every every, int number, minutes at) : m_every(every), m_number(number), m_at(at) {}
    static Result<JobRecurrence> create(Every every, int number, minutes at);
    bool falls(LocalDate date) const;

    Every m_every;
    int m_number;  ///< Minutes between, weekday or day of the month.
    minutes m_at;
};

}  // namespace sp
