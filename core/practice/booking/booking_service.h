// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/booking/booking_events.h"
#include "core/practice/booking/change_terms_policy.h"
#include "core/practice/holds/hold_service.h"
#include "core/practice/sessions/session_service.h"

namespace sp {

/// Whose wish a change is: terms hold for clients.
using ChangedBy = ChangeFacts::By;

/// Who wants a time, and whether also where it breaks rules of availability.
struct TimeWish {
    ChangedBy by = ChangedBy::Provider;
    /// Said to be wanted all the same, and why; the words may be empty where the rules ask for none.
    std::optional<QString> anyway = {};
};

/// A time somebody wants, as the rules of availability are asked about it.
struct BookingQuestion {
    ClientId client;
    ServiceId service;
    Interval when;
    std::optional<SessionId> session = {};  ///< Which is to stand there; its own time is no obstacle.
    TimeWish wish = {};
    SessionPlace place = SessionPlace::Exclusive;
};

/// What the rules say. Where it is refused there is a reason; where it is bookable, `aside` is what had to be
/// set aside for it.
struct BookingVerdict {
    enum class Answer { Bookable, Refused } answer = Answer::Bookable;
    QByteArray reason = {};
    QJsonObject facts = {};
    SetAside aside = {};
};

/// For whom a time is claimed, and for how long.
struct SlotClaim {
    SessionBooking booking;
    HoldOwner owner;
    HoldPurpose purpose = HoldPurpose::Click;
    std::optional<std::chrono::milliseconds> length = {};
    QString label = {};
    TimeWish wish = {};
};

struct Rescheduling {
    LocalTime start;  ///< On the session's clock.
    std::chrono::minutes length;
    ChangedBy by = ChangedBy::Provider;
    QString overbooked = {};  ///< Why it may stand over others.
    SeriesScope scope = SeriesScope::This;
    std::optional<QString> anyway = {};  ///< See TimeWish; what was said of its old time counts no more.
};

struct Cancellation {
    ChangedBy by = ChangedBy::Provider;
    QString reason = {};
    SeriesScope scope = SeriesScope::This;
};

/// Bookings from the first click to their end. What the rules of availability say is asked within the Unit
/// that takes the time, so nothing lies between the two; the database refuses a second taker all the same.
/// Refusals are Conflict "SLOT_TAKEN" {start, end, status, alternatives: [{start, end}]}, or Conflict with
/// the code of the first rule that is broken {violations, overridable, alternatives}. What is set aside is
/// audited as "availability.overridden" {rules, start, end, reason}, the reason sealed under the client's
/// key, and stands at the session.
class BookingService {
public:
    BookingService(Database &database, SessionService &sessions, HoldService &holds,
        CalendarService &calendar, ServiceStore &services, PolicyService &policies)
        : m_store(database), m_sessions(sessions), m_holds(holds), m_calendar(calendar), m_services(services),
          m_policies(policies)
    {
    }

    /// Who says whether a time may be booked. Without anybody only what is taken is refused.
    void askAvailability(std::function<Result<BookingVerdict>(const BookingQuestion &)> check)
    {
        m_check = std::move(check);
    }
    /// Who knows the nearest times that may be booked instead, nearest first.
    void askAlternatives(std::function<Result<std::vector<Interval>>(const BookingQuestion &)> nearest)
    {
        m_nearest = std::move(nearest);
    }

    /// Keeps the time for somebody who is about to book it. Fails as SessionService::book and
    /// HoldService::place do.
    Result<Hold> claim(Unit &unit, const SlotClaim &claim);
    /// Books it, from its hold or at once; a tentative one is asked for. The same booking again answers the
    /// session that stands. Fails as claim() does; also with Conflict "hold.over", and with InvalidInput
    /// "hold.elsewhere" where the hold is of another time or for somebody else.
    Result<SessionId> confirm(Unit &unit, const SessionBooking &booking, std::optional<HoldId> hold = {},
        const TimeWish &wish = {});
    /// A tentative one is agreed on. Fails as SessionService::confirm does; for a client also with Refused
    /// "session.cutoff_passed" {cutoff}.
    Result<Done> agree(Unit &unit, const SessionId &id, ChangedBy by, const QString &overbooked = {});
    /// Moves it, or with it what is to come of its series; what is held for them goes along. Fails as claim()
    /// does, and for a client after the terms' last moment with Refused "booking.reschedule_late" {until}.
    Result<Done> reschedule(Unit &unit, const SessionId &id, const Rescheduling &change);
    /// Cancels it, or with it what remains of its series, changed occurrences and all; what is held for them
    /// is released. A client who is late may: the session says so. Answers how many sessions that were.
    Result<int> cancel(Unit &unit, const SessionId &id, const Cancellation &change);
    /// Gives a tentative one up.
    Result<Done> release(Unit &unit, const SessionId &id);
    /// Gives up tentative ones whose cutoff has come, as of then. Answers how many.
    Result<int> lapse(Unit &unit);

    /// Holds and cutoffs end by one job.
    void registerJobs(JobRunner &runner);

private:
    Result<BookingQuestion> questionOf(const SessionBooking &booking, const TimeWish &wish) const;
    /// What has to be set aside for it.
    Result<SetAside> admit(const BookingQuestion &question, const QString &overbooked) const;
    /// What the database would say, before the rules: whoever sets rules aside would be refused by it still.
    Result<Done> findFree(const BookingQuestion &question, HoldStore::Wish wish, Instant now) const;
    Result<Done> recordAside(Unit &unit, const Session &session, const SetAside &aside);
    Error withAlternatives(Error error, const BookingQuestion &question) const;
    Result<ChangeVerdict> assess(
        Unit &unit, const Session &session, ChangeFacts::What what, ChangedBy by, bool pins);
    Result<Done> tell(Unit &unit, const Session &session, SessionChange change);
    Result<Done> rescheduleSeries(Unit &unit, const Session &meant, const Rescheduling &change);
    Result<Done> movedFrom(Unit &unit, const SessionId &id, Interval from, const SetAside &aside);
    Result<std::vector<Session>> ofSeries(const Session &session) const;
    Result<Done> endedEarly(Unit &unit, const Session &session, SessionChange change, Instant at);

    SessionStore m_store;
    SessionService &m_sessions;
    HoldService &m_holds;
    CalendarService &m_calendar;
    ServiceStore &m_services;
    PolicyService &m_policies;
    std::function<Result<BookingVerdict>(const BookingQuestion &)> m_check;
    std::function<Result<std::vector<Interval>>(const BookingQuestion &)> m_nearest;
};

/// What the same booking has again: client, service and time.
QByteArray bookingKey(const BookingQuestion &question);

}  // namespace sp
