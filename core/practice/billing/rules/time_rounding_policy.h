// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/session_pricing.h"

namespace sp::billing {

/// The kind of policy that says how time is counted, in place of a service's own rounding.
inline constexpr auto timePolicyKind = "billing.time";

/// What is decided about.
struct TimeFacts {
    int minutes;  ///< Actual ones.
};

/// {"step_minutes", "direction", "grace_minutes", "minimum_minutes"}; every parameter, as a policy has them.
QJsonObject timeRoundingJson(const TimeRounding &time);
/// Reads all four. Fails with "pricing.rule_invalid" {field}.
Result<TimeRounding> readTimeRounding(const QJsonObject &body);
/// {"minutes"}. Fails with "pricing.minutes_invalid" {minutes}.
Result<TimeFacts> readTimeFacts(const QJsonObject &facts);
CountedTime decideTime(const TimeRounding &time, const TimeFacts &facts);
/// {"billable_minutes", "steps": [{"code", ...its numbers}]}
QJsonObject countedTimeJson(const CountedTime &counted);

}  // namespace sp::billing
