// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/service/credit_overview.h"

#include <algorithm>
#include <map>

namespace sp::credit {

using namespace std::chrono;

namespace {

constexpr int mostSessions = 5'000;

struct Client {
    QString name;
    ForecastTerms terms;
    std::vector<ForecastSession> scheduled = {};
    std::vector<ForecastSession> completed = {};
};

int minutesOf(Interval when)
{
    return static_cast<int>(round<minutes>(when.length()).count());
}

bool toCome(const Session &session, Instant now)
{
    return (session.state == SessionState::Confirmed || session.state == SessionState::Tentative) &&
           session.planned.end > now;
}

/// What is known of a client is read once, however many packages there are.
Result<Client> readClient(const SessionStore &sessions, PeopleService &people, const PolicyService &policies,
    const TimeZone &zone, const ClientId &id, Instant now)
{
    SP_TRY(known, people.client(id));
    SP_TRY(terms, termsInForce(policies, forecastPolicy(), {id}, now));
    Client client{known.details.name, terms.first};
    const ClientId family[] = {id};
    SP_TRY(rows, sessions.ofClients(family, mostSessions));
    for (const SessionRow &row : rows) {
        const Session &session = row.session;
        const ForecastSession one{
            session.id.text(), dateOf(zone.toLocal(session.counted().start)), minutesOf(session.counted())};
        if (session.state == SessionState::Completed)
            client.completed.push_back(one);
        else if (toCome(session, now))
            client.scheduled.push_back(one);
    }
    return client;
}

/// One hour's session in the package's unit, for the overview's tier.
std::int64_t oneSession(const Denomination &unit)
{
    return unit.unit == CreditUnit::Minutes ? 60 : unit.unit == CreditUnit::Sessions ? Quantity::one : 0;
}

}  // namespace

Result<std::vector<PackageOutlook>> creditOverview(PackageService &packages, const SessionStore &sessions,
    PeopleService &people, const PolicyService &policies, const TimeZone &zone, Instant now)
{
    SP_TRY(active, packages.store().active());
    const LocalDate today = dateOf(zone.toLocal(now));
    std::map<ClientId, Client> clients;
    std::vector<PackageOutlook> overview;
    for (const Package &package : active) {
        auto client = clients.find(package.client);
        if (client == clients.end()) {
            SP_TRY(read, readClient(sessions, people, policies, zone, package.client, now));
            client = clients.emplace(package.client, std::move(read)).first;
        }
        SP_TRY(standing, packages.standing(package.id));
        const Client &known = client->second;
        const ForecastFacts facts{
            today, package.terms.denomination, standing.standing.total, known.scheduled, known.completed};
        PackageOutlook outlook{std::move(standing), known.name, forecast(known.terms, facts)};
        outlook.risk = overviewRisk(
            known.terms, outlook.forecast, facts.remaining, oneSession(package.terms.denomination));
        outlook.needed = topUpNeed(known.terms, facts, coveredWeeks);
        overview.push_back(std::move(outlook));
    }
    std::ranges::stable_sort(overview, {},
        [](const PackageOutlook &each) { return each.forecast.runOut.date.value_or(LocalDate::max()); });
    return overview;
}

}  // namespace sp::credit
