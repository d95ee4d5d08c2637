// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/booking/rules/session_effects.h"
#include "core/practice/sessions/session.h"

namespace sp {

/// Published as "session.created".
struct SessionCreated {
    Session session;
    EventRecord record() const;
};

/// Published as "session.confirmed".
struct SessionConfirmed {
    Session session;
    EventRecord record() const;
};

/// Published as "session.rescheduled", with old and new times.
struct SessionRescheduled {
    Session session;
    Interval from;
    EventRecord record() const;
};

/// Published as "session.canceled", with how: in_policy, late or provider.
struct SessionCanceled {
    Session session;
    EventRecord record() const;
};

/// Published as "session.released", or "session.expired" of a draft; `at` is its cutoff, or when somebody
/// gave it up.
struct SessionReleased {
    Session session;
    Instant at;
    EventRecord record() const;
};

/// Published as "slot.freed": others may have the time. The reasons are the criteria's: Cancellation,
/// Reschedule, ExpiredConfirmation.
struct SlotFreed {
    SessionId session;
    Interval when;
    enum class Why { Cancellation, Reschedule, ExpiredConfirmation } why;
    EventRecord record() const;
};

/// Published as "session.effect_due", once for each effect of each version of a session. Whoever sees to the
/// effect hears it and schedules a job under `key()`.
struct SessionEffectDue {
    SessionId session;
    std::int64_t version;
    SessionEffect effect;
    SessionChange change;

    /// "018f...:3:calendar"
    QByteArray key() const;
    EventRecord record() const;
};

}  // namespace sp
