// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/invoice.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace sp::billing {

namespace {

WallStamp wallStamp(Interval when, const TimeZone &zone)
{
    return {zone.name(), std::chrono::floor<std::chrono::seconds>(zone.toLocal(when.start)),
        std::chrono::floor<std::chrono::seconds>(zone.toLocal(when.end)), zone.abbreviation(when.start),
        zone.abbreviation(when.end)};
}

}  // namespace

bool operator<(const SecondTax &a, const SecondTax &b)
{
    return std::tie(a.rate, a.name) < std::tie(b.rate, b.name);
}

bool operator<(const TaxTreatment &a, const TaxTreatment &b)
{
    return std::tie(a.kind, a.rate, a.code, a.name, a.second) <
           std::tie(b.kind, b.rate, b.code, b.name, b.second);
}

SessionStamp SessionStamp::of(Interval when, const TimeZone &provider, const TimeZone &client, int line)
{
    return {when.start, when.end, wallStamp(when, provider), wallStamp(when, client), line};
}

QByteArray roundingStatement(const RoundingRule &rule)
{
    const QByteArray mode = rule.mode == RoundingMode::ByLine ? "line" : "document";
    return "rounding." + mode + (rule.rounding == Rounding::HalfEven ? ".half_even" : ".half_up");
}

std::vector<TaxLine> taxLines(const TaxFigures &figures)
{
    const TaxTreatment &treatment = figures.treatment;
    if (!treatment.second || !figures.second)
        return {{treatment.rate, treatment.name, figures.tax}};
    return {{treatment.rate, treatment.name, figures.tax - *figures.second},
        {treatment.second->rate, treatment.second->name, *figures.second}};
}

}  // namespace sp::billing
