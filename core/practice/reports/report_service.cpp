// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/reports/report_service.h"

#include "core/practice/scheduling/working_hours_policy.h"

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
    return reports::income(issued, received, request.from, request.to, request.grain, request.currency);
}

Result<Report> ReportService::ageing(LocalDate today, Currency currency) const
{
    SP_TRY(
        rows, m_documents.list(
                  {.state = DocumentFilter::State::Open, .limit = std::numeric_limits<int>::max()}, today));
    std::vector<OpenFact> open;
    for (const DocumentRow &row : rows)
        if (row.open.currency() == currency && !row.open.isZero())
            open.push_back(
                {row.payer, row.payerName, row.dueDate.value_or(row.issueDate.value_or(today)), row.open});
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

}  // namespace sp
