// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/reports/rules/taxes.h"

#include <map>
#include <tuple>

namespace sp::reports {

using namespace billing;

namespace {

/// Taxed before untaxed, the highest rate first.
struct ByRate {
    bool operator()(const TaxClass &a, const TaxClass &b) const
    {
        return std::tuple(a.kind, b.rate, a.name) < std::tuple(b.kind, a.rate, b.name);
    }
};

struct Sums {
    Money base, tax;
};

}  // namespace

QString taxCode(const TaxClass &tax)
{
    switch (tax.kind) {
    case TaxKind::Taxed:
        break;
    case TaxKind::Exempt:
        return QStringLiteral("exempt");
    case TaxKind::SmallBusiness:
        return QStringLiteral("small_business");
    case TaxKind::ReverseCharge:
        return QStringLiteral("reverse_charge");
    case TaxKind::OutsideScope:
        return QStringLiteral("outside_scope");
    }
    const QString rate = QString::fromLatin1(tax.rate.percentText());
    return tax.name.isEmpty() ? rate : tax.name + u' ' + rate;
}

TaxClass taxClassOf(const TaxTreatment &treatment, const TaxLine &line)
{
    if (treatment.kind != TaxKind::Taxed)
        return {treatment.kind, {}, {}};
    return {treatment.kind, line.rate, line.name};
}

Report taxes(std::span<const TaxFact> facts, LocalDate from, LocalDate to, Grain grain, Currency currency)
{
    const Money none = Money::zero(currency);
    std::map<LocalDate, std::map<TaxClass, Sums, ByRate>> spans;
    for (const LocalDate start : spansOf(from, to, grain))
        spans.try_emplace(start);
    Sums all{none, none};
    for (const TaxFact &fact : facts) {
        if (fact.on < from || to < fact.on)
            continue;
        for (const TaxFigures &figures : fact.figures) {
            for (const TaxLine &line : taxLines(figures)) {
                Sums &sums = spans.at(spanStart(fact.on, grain))
                                 .try_emplace(taxClassOf(figures.treatment, line), Sums{none, none})
                                 .first->second;
                sums.base += figures.base;
                sums.tax += line.tax;
            }
            all.base += figures.base;
            all.tax += figures.tax;
        }
    }
    Report report{"tax",
        {{"span", ColumnKind::Span}, {"currency", ColumnKind::Text}, {"rate", ColumnKind::Tax},
            {"base", ColumnKind::Money}, {"tax", ColumnKind::Money}},
        {}, {}, {4}};
    const QString code = QString::fromLatin1(currency.code());
    for (const auto &[start, classes] : spans) {
        if (classes.empty())
            report.rows.push_back({start, code, {}, none, none});
        for (const auto &[tax, sums] : classes)
            report.rows.push_back({start, code, tax, sums.base, sums.tax});
    }
    report.totals = {{}, code, {}, all.base, all.tax};
    return report;
}

}  // namespace sp::reports
