// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/service/client_sessions.h"

namespace sp::credit {

using namespace std::chrono;

int minutesOf(Interval when)
{
    return static_cast<int>(round<minutes>(when.length()).count());
}

bool isToCome(const Session &session, Instant now)
{
    return (session.state == SessionState::Confirmed || session.state == SessionState::Tentative) &&
           session.planned.end > now;
}

Result<ClientSessions> clientSessions(
    const SessionStore &sessions, const ClientId &client, const TimeZone &zone, Instant now)
{
    const ClientId family[] = {client};
    SP_TRY(rows, sessions.ofClients(family, mostSessions));
    ClientSessions found;
    for (const SessionRow &row : rows) {
        const Session &session = row.session;
        const ForecastSession one{
            session.id.text(), dateOf(zone.toLocal(session.counted().start)), minutesOf(session.counted())};
        if (session.state == SessionState::Completed)
            found.completed.push_back(one);
        else if (isToCome(session, now))
            found.scheduled.push_back(one);
    }
    return found;
}

}  // namespace sp::credit
