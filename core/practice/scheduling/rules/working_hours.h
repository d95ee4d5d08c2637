// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/values/time.h"

#include <QJsonObject>

#include <array>
#include <chrono>
#include <vector>

namespace sp {

/// The kind of policy that says when the owner works.
inline constexpr auto workingHoursKind = "calendar.working_hours";

/// A stretch of a day on the wall of the practice's zone, in minutes from midnight.
struct DaySpan {
    std::chrono::minutes from;
    std::chrono::minutes to;  ///< Not after 24:00.
    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};
using DaySpans = std::vector<DaySpan>;

/// When the owner works, by weekday; Monday is 0. A day without spans is free.
struct WorkingHours {
    std::array<DaySpans, 7> days;

    const DaySpans &on(LocalDate date) const;
    friend bool operator==(const WorkingHours &, const WorkingHours &) = default;
};

/// "09:00-12:00, 14:00-18:00"; empty for a free day. Hours alone ("9-12") and a dash of any length do too.
/// The spans come out in order; those that touch are joined. Fails with "hours.invalid" {text} or
/// "hours.overlap" {text}.
Result<DaySpans> parseDaySpans(const QString &text);
QString daySpansText(const DaySpans &spans);

/// {"monday": "09:00-12:00, 14:00-18:00", ...}: each of the seven, as a policy has them.
QJsonObject workingHoursJson(const WorkingHours &hours);
/// Reads all seven. Fails as parseDaySpans(), with the {day}.
Result<WorkingHours> readWorkingHours(const QJsonObject &body);
/// "monday" for 0.
QString weekdayKey(int day);

/// Every day from 8 to 20: what is taken for the day before anybody said when they work.
WorkingHours usualHours();

/// What is decided about: a stretch on the practice's wall.
struct HoursFacts {
    LocalTime start;
    LocalTime end;
};
/// {"start", "end"} as local times. Fails with "hours.invalid" {text}.
Result<HoursFacts> readHoursFacts(const QJsonObject &facts);

enum class HoursVerdict { Within, Outside };
/// Within, when every minute of it is working time; across midnight too.
HoursVerdict decideHours(const WorkingHours &hours, const HoursFacts &facts);
/// {"within": true}
QJsonObject hoursVerdictJson(const HoursVerdict &verdict);

}  // namespace sp
