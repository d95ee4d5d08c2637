// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/sessions/session_store.h"
#include "core/suites/credit/rules/forecast.h"

namespace sp::credit {

/// So many sessions of a client are looked at, the latest.
inline constexpr int mostSessions = 5'000;

/// Rounded, as they are counted.
int minutesOf(Interval when);
/// Agreed on or asked for, and not over.
bool isToCome(const Session &session, Instant now);

/// A client's sessions as a forecast counts them, each on its day in a zone.
struct ClientSessions {
    std::vector<ForecastSession> scheduled = {};
    std::vector<ForecastSession> completed = {};
};
Result<ClientSessions> clientSessions(
    const SessionStore &sessions, const ClientId &client, const TimeZone &zone, Instant now);

}  // namespace sp::credit
