// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/reports/rules/ageing.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace sp::reports {

namespace {

/// The last day past due of each bucket but the last.
constexpr std::array<int, 4> limits = {0, 30, 60, 90};
constexpr std::size_t buckets = limits.size() + 1;

struct Debtor {
    QString name;
    std::vector<Money> buckets;
    Money total;
};

std::vector<Cell> cells(const Debtor &debtor, Cell first)
{
    std::vector<Cell> row{std::move(first)};
    row.insert(row.end(), debtor.buckets.begin(), debtor.buckets.end());
    row.push_back(debtor.total);
    return row;
}

}  // namespace

std::size_t ageOf(LocalDate due, LocalDate today)
{
    const auto late = (today - due).count();
    return static_cast<std::size_t>(std::ranges::lower_bound(limits, late) - limits.begin());
}

Report ageing(std::span<const OpenFact> open, LocalDate today, Currency currency)
{
    const Money none = Money::zero(currency);
    const auto blank = [&](const QString &name) {
        return Debtor{name, std::vector<Money>(buckets, none), none};
    };
    std::map<ClientId, Debtor> debtors;
    Debtor all = blank({});
    for (const OpenFact &fact : open) {
        const std::size_t bucket = ageOf(fact.due, today);
        for (Debtor *debtor : {&debtors.try_emplace(fact.payer, blank(fact.name)).first->second, &all}) {
            debtor->buckets[bucket] += fact.open;
            debtor->total += fact.open;
        }
    }
    std::vector<const std::pair<const ClientId, Debtor> *> sorted;
    sorted.reserve(debtors.size());
    for (const auto &each : debtors)
        sorted.push_back(&each);
    std::ranges::stable_sort(sorted, [](const auto *a, const auto *b) {
        return std::tuple(-a->second.total.minor(), a->second.name) <
               std::tuple(-b->second.total.minor(), b->second.name);
    });

    Report report{"ageing",
        {{"client", ColumnKind::Text}, {"not_due", ColumnKind::Money}, {"days_30", ColumnKind::Money},
            {"days_60", ColumnKind::Money}, {"days_90", ColumnKind::Money}, {"older", ColumnKind::Money},
            {"total", ColumnKind::Money}},
        {}, {}, {1, 2, 3, 4, 5}};
    for (const auto *each : sorted) {
        report.rows.push_back(cells(each->second, each->second.name));
        report.subjects.emplace_back(each->first);
    }
    report.totals = cells(all, {});
    return report;
}

}  // namespace sp::reports
