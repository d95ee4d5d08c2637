// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/services/service.h"
#include "core/practice/sessions/rules/billing_state.h"
#include "core/practice/sessions/rules/session_terms.h"
#include "core/primitives/events/event_bus.h"
#include "core/values/time_zone.h"

#include <QByteArrayList>

namespace sp {

/// A stretch the timer ran; it runs now when the end is open.
struct TimerSegment {
    Instant start;
    std::optional<Instant> end;
};

/// Rules of availability that somebody set aside for a session, by their codes, and their words for it.
struct SetAside {
    QByteArrayList rules = {};
    QString reason = {};
    friend bool operator==(const SetAside &, const SetAside &) = default;
};

/// A session as booked and as it went.
struct Session {
    SessionId id;
    std::optional<EventId> event;
    QByteArray occurrence;  ///< Which occurrence of the event's series: its wall-clock start; empty for none.
    ClientId client;
    ServiceVersionId service;
    SessionState state = SessionState::Confirmed;
    QByteArray zone = {};         ///< Where it was agreed.
    QByteArray tzdbVersion = {};  ///< The zone rules the planned instants were computed with.
    Interval planned = {};
    std::optional<Instant> actualStart = {};
    std::optional<Instant> actualEnd = {};
    BillingState billing = BillingState::Unbilled;
    std::optional<DocumentId> document =
        {};  ///< What it stands on; when Credited, the invoice that was taken back.
    QString cancelReason = {};
    std::int64_t version = 1;
    TentativeKind tentative = TentativeKind::None;
    std::optional<Instant> cutoff = {};  ///< When a tentative one is given up by itself.
    std::optional<Standing> canceledAs = {};
    SessionPlace place = SessionPlace::Exclusive;
    int seats = 1;                  ///< When shared: how many at once.
    QString overbookedReason = {};  ///< Why it may stand over others: "calendar", or somebody's words.
    std::optional<QByteArray> bookingKey =
        {};                    ///< The same booking again has the same; gone when it is moved.
    bool rescheduled = false;  ///< Its last change was a move.
    SetAside aside = {};       ///< What it stands against where it stands now.

    /// What counts as its time: the actual one once known, else the planned.
    Interval counted() const
    {
        return {actualStart.value_or(planned.start), actualEnd.value_or(planned.end)};
    }
};

/// A session in a list, with the names people know it by.
struct SessionRow {
    Session session;
    QString clientName;
    QByteArray clientZone;
    QString serviceName;
    QByteArray colour;
};

/// The running session and its timer.
struct RunningSession {
    SessionRow row;
    std::vector<TimerSegment> segments;

    bool paused() const { return segments.empty() || segments.back().end.has_value(); }
    /// Time on the timer as of `now`, pauses left out.
    std::chrono::milliseconds elapsed(Instant now) const;
};

/// A move that took place.
struct SessionMove {
    Interval from;
    Interval to;
    Standing standing;
    Instant at;
};

/// Published when a session has been delivered.
struct SessionCompleted {
    SessionId session;
    ClientId client;
    Interval counted;
    EventRecord record() const;
};

/// Published when a client did not come.
struct SessionNoShow {
    SessionId session;
    ClientId client;
    EventRecord record() const;
};

/// Published when a session was finished by mistake and is open again.
struct SessionReopened {
    SessionId session;
    ClientId client;
    EventRecord record() const;
};

}  // namespace sp
