// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/sessions/rules/session_state.h"

namespace sp {

/// What a tentative session waits for (primitives.md P22). A draft is one that nobody was asked about yet.
enum class TentativeKind { None, AwaitingConfirm, PendingConsent, PendingPayment, PendingApproval, Draft };

/// How a session was canceled or moved, seen by the terms: by the client in time or too late, or by the
/// practitioner, whom no terms hold.
enum class Standing { InPolicy, Late, Provider };

/// How a session has its time. Exclusive: nobody else may be there. Shared: up to so many of one service.
/// Overbooked: over others, on purpose and with a reason. Open: asked for without keeping anybody away
/// (F16.5.1, "Hold blocks availability" off).
enum class SessionPlace { Exclusive, Shared, Overbooked, Open };

/// "" for None.
QByteArray tentativeKindName(TentativeKind kind);
TentativeKind tentativeKindFromName(QByteArrayView name);
QByteArray standingName(Standing standing);
std::optional<Standing> standingFromName(QByteArrayView name);
QByteArray placeName(SessionPlace place);
SessionPlace placeFromName(QByteArrayView name);

/// Whether it keeps others away from its time: while it is asked for, agreed on or running. What took place
/// is history, and a time that ended early is free.
constexpr bool keepsTime(SessionState state, SessionPlace place)
{
    return place != SessionPlace::Open &&
           (state == SessionState::Tentative || state == SessionState::Confirmed ||
               state == SessionState::InProgress);
}

/// What happens to a tentative session at its cutoff: what somebody was asked is released (F16.3), a draft
/// expires.
constexpr SessionEvent lapseOf(TentativeKind kind)
{
    return kind == TentativeKind::Draft ? SessionEvent::Expire : SessionEvent::Release;
}

}  // namespace sp
