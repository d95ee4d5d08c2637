// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/session_pricing.h"

using namespace Qt::StringLiterals;

namespace sp::billing {

namespace {

constexpr int hour = 60;
constexpr int week = 7 * 24 * hour;

Error invalid(const QString &field)
{
    return {ErrorCode::InvalidInput, "pricing.rule_invalid", {{u"field"_s, field}}};
}

}  // namespace

QString timeDirectionName(TimeDirection direction)
{
    switch (direction) {
    case TimeDirection::Up:
        return u"up"_s;
    case TimeDirection::Nearest:
        return u"nearest"_s;
    case TimeDirection::Down:
        return u"down"_s;
    }
    Q_UNREACHABLE();
}

std::optional<TimeDirection> timeDirectionFromName(QStringView name)
{
    for (const TimeDirection each : {TimeDirection::Up, TimeDirection::Nearest, TimeDirection::Down})
        if (name == timeDirectionName(each))
            return each;
    return std::nullopt;
}

Result<Done> checkRounding(const TimeRounding &time)
{
    if (time.stepMinutes < 1 || time.stepMinutes > week)
        return invalid(u"stepMinutes"_s);
    if (time.graceMinutes < 0 || time.graceMinutes >= time.stepMinutes)
        return invalid(u"graceMinutes"_s);
    if (time.minimumMinutes < 0 || time.minimumMinutes > week)
        return invalid(u"minimumMinutes"_s);
    return Done{};
}

Result<Done> checkMinutes(int actualMinutes)
{
    if (actualMinutes < 0 || actualMinutes > week)
        return Error{ErrorCode::InvalidInput, "pricing.minutes_invalid", {{u"minutes"_s, actualMinutes}}};
    return Done{};
}

CountedTime countTime(const TimeRounding &time, int actualMinutes)
{
    CountedTime counted{actualMinutes, {{"time.actual", {{u"minutes"_s, actualMinutes}}}}};
    int &minutes = counted.billableMinutes;
    int rest = minutes % time.stepMinutes;
    if (rest > 0 && rest <= time.graceMinutes) {
        minutes -= rest;
        counted.steps.push_back({"time.grace", {{u"minutes"_s, minutes}, {u"given"_s, rest}}});
        rest = 0;
    }
    if (rest > 0) {
        const bool up = time.direction == TimeDirection::Up ||
                        (time.direction == TimeDirection::Nearest && 2 * rest >= time.stepMinutes);
        minutes += up ? time.stepMinutes - rest : -rest;
        counted.steps.push_back({"time.step", {{u"minutes"_s, minutes}, {u"step"_s, time.stepMinutes},
                                                  {u"direction"_s, timeDirectionName(time.direction)}}});
    }
    if (minutes < time.minimumMinutes) {
        minutes = time.minimumMinutes;
        counted.steps.push_back({"time.minimum", {{u"minutes"_s, minutes}}});
    }
    return counted;
}

Result<PricedSession> priceSession(const PriceRule &rule, int actualMinutes)
{
    SP_CHECK(checkRounding(rule.time));
    if (rule.price.isNegative())
        return invalid(u"price"_s);
    SP_CHECK(checkMinutes(actualMinutes));
    CountedTime counted = countTime(rule.time, actualMinutes);
    PricedSession priced{counted.billableMinutes, {.unitPrice = rule.price}, std::move(counted.steps)};
    QJsonObject numbers{{u"price"_s, QString::fromLatin1(rule.price.plain())},
        {u"currency"_s, QString::fromLatin1(rule.price.currency().code())}};
    if (rule.by == PriceBy::Session) {
        priced.steps.push_back({"price.session", numbers});
        return priced;
    }
    numbers.insert(u"minutes"_s, priced.billableMinutes);
    priced.steps.push_back({"price.hours", numbers});
    priced.line.kind = LineKind::Time;
    if (priced.billableMinutes % 3 ==
        0) {  // Three minutes are 0.05 hours; a single one has no end of digits.
        priced.line.unit = UnitWord::Hour;
        priced.line.quantity = {priced.billableMinutes / 3 * (Quantity::one / 20)};
    } else {
        priced.line.unit = UnitWord::Minute;
        priced.line.quantity = Quantity::whole(priced.billableMinutes);
        priced.line.priceBase = Quantity::whole(hour);
    }
    return priced;
}

}  // namespace sp::billing
