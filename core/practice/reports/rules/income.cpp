// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/reports/rules/income.h"

#include <map>

namespace sp::reports {

namespace {

struct Sums {
    std::int64_t documents = 0;
    Money net, tax, received;

    explicit Sums(Currency currency)
        : net(Money::zero(currency)), tax(Money::zero(currency)), received(Money::zero(currency))
    {
    }
    void add(const Sums &other)
    {
        documents += other.documents;
        net += other.net;
        tax += other.tax;
        received += other.received;
    }
    std::vector<Cell> cells(Cell first) const
    {
        return {std::move(first), documents, net, tax, net + tax, received};
    }
};

}  // namespace

Report income(std::span<const LocalDate> issued, std::span<const EarnedFact> earned,
    std::span<const ReceivedFact> received, LocalDate from, LocalDate to, Grain grain, Currency currency)
{
    std::map<LocalDate, Sums> spans;
    for (const LocalDate start : spansOf(from, to, grain))
        spans.emplace(start, Sums(currency));
    const auto counts = [&](LocalDate on) { return from <= on && on <= to; };
    for (const LocalDate on : issued)
        if (counts(on))
            ++spans.at(spanStart(on, grain)).documents;
    for (const EarnedFact &fact : earned)
        if (counts(fact.on)) {
            Sums &sums = spans.at(spanStart(fact.on, grain));
            sums.net += fact.net;
            sums.tax += fact.tax;
        }
    for (const ReceivedFact &fact : received)
        if (counts(fact.on))
            spans.at(spanStart(fact.on, grain)).received += fact.amount;

    Report report{"income",
        {{"span", ColumnKind::Span}, {"documents", ColumnKind::Count}, {"net", ColumnKind::Money},
            {"tax", ColumnKind::Money}, {"gross", ColumnKind::Money}, {"received", ColumnKind::Money}},
        {}, {}, {4, 5}};
    Sums all(currency);
    for (const auto &[start, sums] : spans) {
        all.add(sums);
        report.rows.push_back(sums.cells(start));
    }
    report.totals = all.cells({});
    return report;
}

}  // namespace sp::reports
