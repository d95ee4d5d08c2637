// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/time_rounding_policy.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sp::billing {

namespace {

/// A JSON number that is a whole one of int's size.
std::optional<int> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(NAN);
    if (!(std::abs(number) <= 1e9) || number != std::floor(number))
        return std::nullopt;
    return static_cast<int>(number);
}

}  // namespace

QJsonObject timeRoundingJson(const TimeRounding &time)
{
    return {{u"step_minutes"_s, time.stepMinutes}, {u"direction"_s, timeDirectionName(time.direction)},
        {u"grace_minutes"_s, time.graceMinutes}, {u"minimum_minutes"_s, time.minimumMinutes}};
}

Result<TimeRounding> readTimeRounding(const QJsonObject &body)
{
    const auto invalid = [](const QString &field) {
        return Error{ErrorCode::InvalidInput, "pricing.rule_invalid", {{u"field"_s, field}}};
    };
    const auto step = wholeNumber(body.value(u"step_minutes"_s));
    if (!step)
        return invalid(u"step_minutes"_s);
    const auto direction = timeDirectionFromName(body.value(u"direction"_s).toString());
    if (!direction)
        return invalid(u"direction"_s);
    const auto grace = wholeNumber(body.value(u"grace_minutes"_s));
    if (!grace)
        return invalid(u"grace_minutes"_s);
    const auto minimum = wholeNumber(body.value(u"minimum_minutes"_s));
    if (!minimum)
        return invalid(u"minimum_minutes"_s);
    const TimeRounding time{*step, *direction, *grace, *minimum};
    SP_CHECK(checkRounding(time));
    return time;
}

Result<TimeFacts> readTimeFacts(const QJsonObject &facts)
{
    const QJsonValue asked = facts.value(u"minutes"_s);
    const auto minutes = wholeNumber(asked);
    if (!minutes)
        return Error{ErrorCode::InvalidInput, "pricing.minutes_invalid", {{u"minutes"_s, asked}}};
    SP_CHECK(checkMinutes(*minutes));
    return TimeFacts{*minutes};
}

CountedTime decideTime(const TimeRounding &time, const TimeFacts &facts)
{
    return countTime(time, facts.minutes);
}

QJsonObject countedTimeJson(const CountedTime &counted)
{
    QJsonArray steps;
    for (const PricingStep &step : counted.steps) {
        QJsonObject each = step.numbers;
        each.insert(u"code"_s, QString::fromLatin1(step.code));
        steps.append(each);
    }
    return {{u"billable_minutes"_s, counted.billableMinutes}, {u"steps"_s, steps}};
}

}  // namespace sp::billing
