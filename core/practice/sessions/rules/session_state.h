// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <optional>

namespace sp {

/// The states of an appointment as the data model names them. Completed, NoShow, Canceled, Released and
/// Expired are final, except that finishing can be undone while the invoice's mail waits.
enum class SessionState { Tentative, Confirmed, InProgress, Completed, NoShow, Canceled, Released, Expired };

/// What can happen to a session.
enum class SessionEvent { Confirm, Start, Finish, MarkNoShow, Cancel, Release, Reopen, Expire };

QByteArray sessionStateName(SessionState state);
std::optional<SessionState> sessionStateFromName(QByteArrayView name);
QByteArray sessionEventName(SessionEvent event);

/// Whether a session in this state has its place in a series to itself: one that was canceled, released or
/// never came about leaves it to another.
constexpr bool holdsPlace(SessionState state)
{
    return state != SessionState::Canceled && state != SessionState::Released &&
           state != SessionState::Expired;
}

/// What a transition's guard looks at.
struct SessionFacts {
    /// When it begins: as planned, or as told when it is finished with its times ("it was yesterday").
    Instant start;
    Instant now;
};

/// How long before its planned start a session may be started.
inline constexpr std::chrono::hours sessionStartsEarliest{24};

/// The state after `event`. Refused "session.transition" {from, event} when the state knows no such event,
/// and "session.not_yet" {event} when a no-show is marked, or a session finished, before it could have begun,
/// or started before `sessionStartsEarliest`.
Result<SessionState> nextSessionState(SessionState from, SessionEvent event, const SessionFacts &facts);

}  // namespace sp
