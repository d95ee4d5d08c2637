// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/rules/package_terms.h"

#include <algorithm>

namespace sp::credit {

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

Error refused(const char *reason, const QJsonObject &facts = {})
{
    return {ErrorCode::InvalidInput, reason, facts};
}

LocalDate plusMonths(LocalDate began, int count)
{
    const year_month_day from = civil(began);
    const year_month month = year_month(from.year(), from.month()) + months(count);
    const year_month_day_last last(month.year(), month_day_last(month.month()));
    return local_days(year_month_day(month.year(), month.month(), std::min(from.day(), last.day())));
}

bool sameSteps(const PackageTerms &terms, const Consumption &rule)
{
    return terms.denomination.unit == CreditUnit::Minutes ? rule.sessionStep == 0 : rule.minuteStep == 1;
}

Result<Done> checkMap(const PackageTerms &terms)
{
    const ConsumptionMap &map = terms.map;
    const auto outside = [&](const QString &service) {
        return terms.excluded.contains(service) ||
               (!terms.services.empty() && !terms.services.contains(service));
    };
    std::vector<std::pair<QString, const Consumption *>> rules;
    if (map.global)
        rules.emplace_back(QString(), &*map.global);
    for (const auto &[name, rule] : map.categories)
        rules.emplace_back(QString(), &rule);
    for (const auto &[name, rule] : map.services)
        rules.emplace_back(name, &rule);
    for (const auto &[key, rule] : map.durations)
        rules.emplace_back(key.first, &rule);
    for (const auto &[service, rule] : rules) {
        if (!service.isEmpty() && outside(service))
            return refused("package.service_outside", {{u"service"_s, service}});
        if (terms.denomination.unit != CreditUnit::Money && !sameSteps(terms, *rule))
            return refused("package.unit_rounding");
    }
    return Done{};
}

RestSplit leftoverOf(const PackageTerms &terms, std::int64_t rest, RestSplit split)
{
    if (terms.leftover == Leftover::ConvertToDiscountedOverage && terms.leftoverRate) {
        split.converted = rest;
        split.charge = Money(divideRounded(Wide(terms.leftoverRate->minor()) * rest, terms.denomination.one(),
                                 Rounding::HalfUp),
            terms.leftoverRate->currency());
    } else {
        split.forfeited = rest;
    }
    return split;
}

}  // namespace

Result<Done> checkPackageTerms(const PackageTerms &terms)
{
    if (terms.allocation <= 0)
        return refused("package.allocation");
    if (terms.overage == Shortfall::Bill && (!terms.overageRate || terms.overageRate->minor() <= 0))
        return refused("package.overage_rate");
    if (terms.leftover == Leftover::ConvertToDiscountedOverage &&
        (!terms.leftoverRate || terms.leftoverRate->minor() <= 0))
        return refused("package.leftover_rate");
    if (terms.activation == Activation::OnDate && !terms.activationDate)
        return refused("package.activation_date");
    if ((terms.endsAfterDays && *terms.endsAfterDays <= 0) ||
        (terms.endsOn && terms.activationDate && *terms.endsOn < *terms.activationDate))
        return refused("package.expiry");
    if (terms.carryLimit > terms.allocation || terms.carryCap > terms.allocation)
        return refused("package.carry_limit");
    return checkMap(terms);
}

std::optional<LocalDate> activatedOn(
    const PackageTerms &terms, LocalDate bought, std::optional<LocalDate> firstUse)
{
    switch (terms.activation) {
    case Activation::OnPurchase:
        return bought;
    case Activation::OnFirstUse:
        return firstUse;
    case Activation::OnDate:
        break;
    }
    return std::max(bought, terms.activationDate.value_or(bought));
}

std::optional<LocalDate> expiresOn(
    const PackageTerms &terms, std::optional<LocalDate> activated, const std::vector<Freeze> &freezes)
{
    std::optional<LocalDate> end = terms.endsOn;
    if (activated && terms.endsAfterDays) {
        const LocalDate relative = *activated + days(*terms.endsAfterDays);
        end = end ? std::min(*end, relative) : relative;
    }
    if (!end)
        return std::nullopt;
    std::vector<Freeze> ordered = freezes;
    std::ranges::sort(ordered, {}, &Freeze::from);
    for (const Freeze &each : ordered) {
        if (each.from > *end)
            break;
        if (!each.to)
            return std::nullopt;  // It rests, and when it will end is not known before it goes on.
        *end += *each.to - each.from;
    }
    return end;
}

std::optional<LocalDate> settledOn(const PackageTerms &terms, std::optional<LocalDate> expires)
{
    return expires ? std::optional(*expires + days(terms.graceDays + 1)) : std::nullopt;
}

std::optional<LocalDate> nextPeriod(const PackageTerms &terms, LocalDate began, LocalDate day)
{
    const int monthsEach = terms.period == Period::Month     ? 1
                           : terms.period == Period::Quarter ? 3
                           : terms.period == Period::Year    ? 12
                                                             : 0;
    if (terms.period == Period::None)
        return std::nullopt;
    if (day < began)
        return began;
    if (monthsEach == 0)
        return began + weeks((day - began).count() / 7 + 1);
    // Every month from the beginning, not from the one before: the 31st stays the 31st.
    int count = static_cast<int>((day - began).count() / (31 * monthsEach));
    while (plusMonths(began, count * monthsEach) <= day)
        ++count;
    return plusMonths(began, count * monthsEach);
}

RestSplit splitAtPeriodEnd(const PackageTerms &terms, std::int64_t rest)
{
    if (rest <= 0)
        return {};
    RestSplit split;
    split.carried = std::min(rest, terms.carryLimit);
    return leftoverOf(terms, rest - split.carried, split);
}

RestSplit splitAtExpiry(const PackageTerms &terms, std::int64_t rest)
{
    if (rest <= 0)
        return {};
    RestSplit split;
    if (terms.leftover == Leftover::OneTimeCarry)
        split.carried = std::min(rest, terms.carryCap);
    return leftoverOf(terms, rest - split.carried, split);
}

HoldEnd endOfHold(const PackageTerms &terms, Absence absence)
{
    const bool late = absence == Absence::CanceledLate || absence == Absence::NoShow;
    return late && terms.late == LateReturn::Consume ? HoldEnd::Consumed : HoldEnd::Returned;
}

Result<std::optional<Money>> overageCharge(const PackageTerms &terms, const Demand &uncovered)
{
    if (!terms.overageRate)
        return std::optional<Money>();
    const auto units = uncovered.in(terms.denomination);
    if (!units || *units <= 0)
        return std::optional<Money>();
    SP_TRY(charge, Money::create(divideRounded(Wide(terms.overageRate->minor()) * *units,
                                     terms.denomination.one(), Rounding::HalfUp),
                       terms.overageRate->currency()));
    return std::optional(charge);
}

}  // namespace sp::credit
