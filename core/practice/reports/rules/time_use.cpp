// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/reports/rules/time_use.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace sp::reports {

namespace {

using Outcome = SessionFact::Outcome;

/// Nothing where `whole` is nothing.
Cell share(minutes part, minutes whole)
{
    if (whole.count() == 0)
        return {};
    return BasisPoints{static_cast<std::int32_t>(
        divideRounded(Wide(part.count()) * 10'000, whole.count(), Rounding::HalfUp))};
}

struct Use {
    minutes open{0}, held{0}, missed{0}, canceled{0};

    void add(const Use &other)
    {
        open += other.open;
        held += other.held;
        missed += other.missed;
        canceled += other.canceled;
    }
    std::vector<Cell> cells(Cell first) const
    {
        return {std::move(first), open, held, missed, canceled, share(held, open)};
    }
};

struct ForClient {
    QString name;
    std::int64_t sessions = 0, missed = 0, canceled = 0;
    minutes held{0};
    Money billed;

    explicit ForClient(QString of, Currency currency) : name(std::move(of)), billed(Money::zero(currency)) {}
    void add(const SessionFact &fact)
    {
        switch (fact.outcome) {
        case Outcome::Held:
            ++sessions;
            held += fact.length;
            break;
        case Outcome::NoShow:
            ++missed;
            break;
        case Outcome::Canceled:
            ++canceled;
            break;
        }
        if (fact.billed)
            billed += *fact.billed;
    }
    std::vector<Cell> cells(Cell first) const
    {
        Cell hourly;
        if (held.count() > 0)
            hourly = Money(
                divideRounded(Wide(billed.minor()) * 60, held.count(), Rounding::HalfUp), billed.currency());
        return {std::move(first), sessions, held, missed, canceled, billed, std::move(hourly)};
    }
};

}  // namespace

Report utilisation(std::span<const SessionFact> sessions, LocalDate from, LocalDate to, Grain grain,
    const std::function<minutes(LocalDate)> &open)
{
    std::map<LocalDate, Use> spans;
    for (const LocalDate start : spansOf(from, to, grain))
        spans.emplace(start, Use{});
    for (LocalDate day = from; day <= to; day += std::chrono::days(1))
        spans.at(spanStart(day, grain)).open += open(day);
    for (const SessionFact &fact : sessions) {
        if (fact.on < from || to < fact.on)
            continue;
        Use &use = spans.at(spanStart(fact.on, grain));
        (fact.outcome == Outcome::Held        ? use.held
            : fact.outcome == Outcome::NoShow ? use.missed
                                              : use.canceled) += fact.length;
    }
    Report report{"utilisation",
        {{"span", ColumnKind::Span}, {"open", ColumnKind::Minutes}, {"held", ColumnKind::Minutes},
            {"missed", ColumnKind::Minutes}, {"canceled", ColumnKind::Minutes}, {"share", ColumnKind::Share}},
        {}, {}, {2, 3, 4}};
    Use all;
    for (const auto &[start, use] : spans) {
        all.add(use);
        report.rows.push_back(use.cells(start));
    }
    report.totals = all.cells({});
    return report;
}

Report timeByClient(std::span<const SessionFact> sessions, LocalDate from, LocalDate to, Currency currency)
{
    std::map<ClientId, ForClient> clients;
    ForClient all({}, currency);
    for (const SessionFact &fact : sessions) {
        if (fact.on < from || to < fact.on)
            continue;
        clients.try_emplace(fact.client, fact.name, currency).first->second.add(fact);
        all.add(fact);
    }
    std::vector<const std::pair<const ClientId, ForClient> *> sorted;
    sorted.reserve(clients.size());
    for (const auto &each : clients)
        sorted.push_back(&each);
    std::ranges::stable_sort(sorted, [](const auto *a, const auto *b) {
        return std::tuple(-a->second.held, a->second.name) < std::tuple(-b->second.held, b->second.name);
    });
    Report report{"time_by_client",
        {{"client", ColumnKind::Text}, {"sessions", ColumnKind::Count}, {"held", ColumnKind::Minutes},
            {"missed", ColumnKind::Count}, {"canceled", ColumnKind::Count}, {"billed", ColumnKind::Money},
            {"per_hour", ColumnKind::Money}},
        {}, {}, {2}};
    for (const auto *each : sorted) {
        report.rows.push_back(each->second.cells(each->second.name));
        report.subjects.emplace_back(each->first);
    }
    report.totals = all.cells({});
    return report;
}

}  // namespace sp::reports
