// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/service/credit_overview.h"

#include "core/suites/credit/service/client_sessions.h"

#include <algorithm>
#include <map>

namespace sp::credit {

namespace {

struct Client {
    QString name;
    ForecastTerms terms;
    ClientSessions sessions;
};

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
            // What is known of a client is read once, however many packages there are.
            SP_TRY(details, people.client(package.client));
            SP_TRY(terms, termsInForce(policies, forecastPolicy(), {package.client}, now));
            SP_TRY(read, clientSessions(sessions, package.client, zone, now));
            client =
                clients.emplace(package.client, Client{details.details.name, terms.first, std::move(read)})
                    .first;
        }
        SP_TRY(standing, packages.standing(package.id));
        const Client &known = client->second;
        const ForecastFacts facts{today, package.terms.denomination, standing.standing.total,
            known.sessions.scheduled, known.sessions.completed};
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
