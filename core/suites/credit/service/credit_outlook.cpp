// SPDX-License-Identifier: GPL-3.0-or-later
// What is to come: the forecast of a package, and what an invoice says of a covered session.
#include "core/suites/credit/service/client_sessions.h"
#include "core/suites/credit/service/credit_lines.h"
#include "core/suites/credit/service/credit_service.h"

#include <algorithm>

namespace sp::credit {

using namespace std::chrono;

Result<std::pair<Forecast, ForecastTerms>> CreditService::forecast(const PackageId &id, Instant now) const
{
    SP_TRY(standing, m_packages.standing(id));
    const ClientId client = standing.package.client;
    SP_TRY(terms, termsInForce(m_policies, forecastPolicy(), {client}, now));
    SP_TRY(zone, m_packages.zone());
    SP_TRY(sessions, clientSessions(m_sessions.store(), client, zone, now));
    // What bookings hold comes from their own sessions, so all that is there counts.
    const ForecastFacts facts{dateOf(zone.toLocal(now)), standing.package.terms.denomination,
        standing.standing.total, std::move(sessions.scheduled), std::move(sessions.completed)};
    return std::pair(credit::forecast(terms.first, facts), terms.first);
}

Result<BookingsRunOut> CreditService::bookingsRunOut(const PackageId &id, Instant now) const
{
    SP_TRY(standing, m_packages.standing(id));
    const Package &package = standing.package;
    SP_TRY(zone, m_packages.zone());
    const LocalDate today = dateOf(zone.toLocal(now));
    const ClientId family[] = {package.client};
    SP_TRY(rows, m_sessions.store().ofClients(family, mostSessions));
    BookingsFacts facts{standing.standing.total, today};
    for (const SessionRow &row : rows) {
        const Session &session = row.session;
        const LocalDate on = dateOf(zone.toLocal(session.counted().start));
        if (session.state == SessionState::Completed && on >= today - days(90)) {
            ++facts.completedIn90Days;
            facts.scheduledBefore += minutesOf(session.planned);
            facts.actualBefore += minutesOf(session.counted());
        }
        if (!isToCome(session, now))
            continue;
        const MappedUse use = consumptionOf(package.terms.map, {row.serviceName, minutesOf(session.planned)});
        if (const auto quantity = use.demand.in(package.terms.denomination))
            facts.upcoming.push_back({on, *quantity, session.state == SessionState::Tentative});
    }
    return runOutByBookings(facts);
}

Result<std::optional<std::vector<billing::InvoiceLine>>> CreditService::cover(const Session &session,
    const PricedTime &time, const billing::InvoiceLine &usual, billing::Language language) const
{
    using Lines = std::optional<std::vector<billing::InvoiceLine>>;
    // What was taken is what the invoice says; before that, what would be taken.
    SP_TRY(current, m_book.store().currentUse(session.id));
    const bool open = session.state == SessionState::InProgress || session.state == SessionState::Confirmed;
    if (!current && !open)
        return Lines();
    SP_TRY(coverage, plan(session, time.minutes, Shortfall::Bill));
    if (!current && !coverage.applies())
        return Lines();
    if (!current)
        return Lines(coveredLines(
            usual, coverage.plan.drawn, coverage.overage, coverage.charge, coverage.included, language));
    SP_TRY(stored, stateOf(*current));
    return Lines(
        coveredLines(usual, stored.plan.drawn, stored.overage, current->amount, current->included, language));
}

}  // namespace sp::credit
