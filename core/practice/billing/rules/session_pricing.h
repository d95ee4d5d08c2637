// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"

namespace sp::billing {

enum class PriceBy { Session, Hour };
enum class TimeDirection { Up, Nearest, Down };

/// How actual minutes become billable ones: first `graceMinutes` past a full step are given away, then what
/// is left of a step is settled by `direction` (Nearest: half a step goes up), then `minimumMinutes` is the
/// least.
struct TimeRounding {
    int stepMinutes = 1;
    TimeDirection direction = TimeDirection::Up;
    int graceMinutes = 0;    ///< Below stepMinutes.
    int minimumMinutes = 0;  ///< Not rounded to a step itself.
    friend bool operator==(const TimeRounding &, const TimeRounding &) = default;
};

struct PriceRule {
    PriceBy by = PriceBy::Session;
    Money price;  ///< Per session or per hour, in the service's price mode.
    TimeRounding time = {};
    friend bool operator==(const PriceRule &, const PriceRule &) = default;
};

/// One step of how a price came about: a code and its numbers, for the sheet that explains it and for the
/// audit. "time.actual" {minutes}; "time.grace" {minutes, given}; "time.step" {minutes, step, direction};
/// "time.minimum" {minutes}; "price.session" {price, currency}; "price.hours" {minutes, price, currency}.
/// `minutes` is the count after the step; a step that changed nothing is left out. Prices are plain decimals.
struct PricingStep {
    QByteArray code;
    QJsonObject numbers;
    friend bool operator==(const PricingStep &, const PricingStep &) = default;
};

/// What counts of a time: the minutes, and how they came about.
struct CountedTime {
    int billableMinutes;
    std::vector<PricingStep> steps;
    friend bool operator==(const CountedTime &, const CountedTime &) = default;
};

/// Fails with "pricing.rule_invalid" {field}.
Result<Done> checkRounding(const TimeRounding &time);
/// Fails with "pricing.minutes_invalid" {minutes}: negative or above a week.
Result<Done> checkMinutes(int actualMinutes);
/// What counts of `actualMinutes`; both were checked. Prices and the policy of time rounding share it, so
/// they cannot differ.
CountedTime countTime(const TimeRounding &time, int actualMinutes);

/// "up", "nearest", "down", as steps and policies name them.
QString timeDirectionName(TimeDirection direction);
std::optional<TimeDirection> timeDirectionFromName(QStringView name);

struct PricedSession {
    int billableMinutes;  ///< For a price by session too: reports count them.
    InvoiceLine
        line;  ///< Quantity, unit, unit price, price base; kind Session or Time. The caller adds the words.
    std::vector<PricingStep> steps;
};

/// Prices a session that took `actualMinutes`. By session it is one piece whatever the time. By hour the line
/// counts hours where these have an exact decimal form, and else minutes at the price for 60. Fails with
/// "pricing.rule_invalid" {field} or "pricing.minutes_invalid" {minutes}: negative or above a week.
Result<PricedSession> priceSession(const PriceRule &rule, int actualMinutes);

}  // namespace sp::billing
