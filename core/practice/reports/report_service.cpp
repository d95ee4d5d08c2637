// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/reports/report_service.h"

#include "core/practice/scheduling/working_hours_policy.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace sp {

using namespace reports;

Result<Report> ReportService::income(const ReportRequest &request) const
{
    SP_TRY(issued, m_store.issued(request.from, request.to, request.currency));
    std::vector<ReceivedFact> received;
    for (const AccountKind kind : {AccountKind::Bank, AccountKind::Cash}) {
        SP_TRY(movements, m_ledger.movements(kind, request.currency.code(), request.from, request.to));
        for (const DayMovement &movement : movements)
            received.push_back({movement.on, Money(movement.quantity, request.currency)});
    }
    // Income and tax are owed by the practice's books, so what came stands there below zero.
    std::vector<EarnedFact> earned;
    const Money none = Money::zero(request.currency);
    for (const AccountKind kind : {AccountKind::Income, AccountKind::Tax}) {
        SP_TRY(movements, m_ledger.movements(kind, request.currency.code(), request.from, request.to));
        for (const DayMovement &movement : movements) {
            const Money amount(-movement.quantity, request.currency);
            earned.push_back(kind == AccountKind::Income ? EarnedFact{movement.on, amount, none}
                                                         : EarnedFact{movement.on, none, amount});
        }
    }
    return reports::income(
        issued, earned, received, request.from, request.to, request.grain, request.currency);
}

Result<std::vector<OpenFact>> ReportService::openFacts(LocalDate today, Currency currency) const
{
    SP_TRY(
        rows, m_documents.list(
                  {.state = DocumentFilter::State::Owed, .limit = std::numeric_limits<int>::max()}, today));
    SP_TRY(merged, m_store.merged());
    std::vector<OpenFact> open;
    for (const DocumentRow &row : rows) {
        if (row.open.currency() != currency || row.open.isZero())
            continue;
        const auto whole = merged.find(row.payer);
        const bool own = whole == merged.end();
        open.push_back({own ? row.payer : whole->second.client, own ? row.payerName : whole->second.name,
            row.dueDate.value_or(row.issueDate.value_or(today)), row.open, row.id,
            QString::fromUtf8(row.number)});
    }
    return open;
}

Result<Report> ReportService::ageing(LocalDate today, Currency currency) const
{
    SP_TRY(open, openFacts(today, currency));
    return reports::ageing(open, today, currency);
}

Result<Report> ReportService::utilisation(const ReportRequest &request, const TimeZone &zone) const
{
    SP_TRY(sessions, m_store.sessions(request.from, request.to, zone, request.currency));
    // Asked before, because what is asked may fail.
    std::map<LocalDate, minutes> open;
    for (LocalDate day = request.from; day <= request.to; day += std::chrono::days(1)) {
        SP_TRY(hours, workingHours(m_policies, zone.toInstant(LocalTime(day) + std::chrono::hours(12))));
        minutes sum{0};
        if (hours)
            for (const DaySpan &span : hours->on(day))
                sum += span.to - span.from;
        open.emplace(day, sum);
    }
    return reports::utilisation(
        sessions, request.from, request.to, request.grain, [&](LocalDate day) { return open.at(day); });
}

Result<Report> ReportService::timeByClient(const ReportRequest &request, const TimeZone &zone) const
{
    SP_TRY(sessions, m_store.sessions(request.from, request.to, zone, request.currency));
    return reports::timeByClient(sessions, request.from, request.to, request.currency);
}

std::vector<TaxFact> factsOf(const TaxHistory &history, TaxBasis basis)
{
    return basis == TaxBasis::Issued ? issuedTaxes(history.content, history.events)
                                     : receivedTaxes(history.content, history.events);
}

Result<Report> ReportService::tax(const ReportRequest &request, TaxBasis basis) const
{
    SP_TRY(histories, m_store.taxHistories(request.from, request.to, request.currency, basis));
    std::vector<TaxFact> facts;
    for (const TaxHistory &history : histories)
        std::ranges::move(factsOf(history, basis), std::back_inserter(facts));
    return reports::taxes(facts, request.from, request.to, request.grain, request.currency);
}

}  // namespace sp
