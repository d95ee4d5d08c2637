// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/booking/booking_service.h"
#include "core/primitives/jobs/job_runner.h"

#include "tests/support/practice_services.h"

namespace sp::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A practice that takes bookings by an hour, on UTC's clock. Now it is 27 October 2026, 10:00.
struct BookingDesk : ServicePractice {
    HoldService holds{database};
    PolicyRegistry registry = [] {
        PolicyRegistry all;
        all.add(changeTermsPolicy());
        return all;
    }();
    PolicyService policies{database, registry};
    BookingService booking{database, sessions, holds, calendar, services, policies};
    JobRunner runner{database, units, ids, random, owner};
    ClientId ana = client("Ana");
    ClientId ben = client("Ben");
    ServiceId talk = service("Talk", money(12'000));

    explicit BookingDesk(const QString &path = {}) : ServicePractice(path) { booking.registerJobs(runner); }

    SessionBooking wish(const ClientId &who, const char *start) const
    {
        return {who, talk, local(start), TimeZone::utc()};
    }
    Result<SessionId> book(const SessionBooking &wish, std::optional<HoldId> hold = {})
    {
        return unit<SessionId>("session.book", [&](Unit &unit) { return booking.confirm(unit, wish, hold); });
    }
    Result<Hold> claim(const SessionBooking &wish, HoldPurpose purpose = HoldPurpose::Click)
    {
        return unit<Hold>("hold.place", [&](Unit &unit) {
            return booking.claim(unit, {wish, HoldOwner::of("client", wish.client), purpose});
        });
    }
    Result<Done> move(const SessionId &id, const char *start, ChangedBy by = ChangedBy::Provider,
        const QString &overbooked = {})
    {
        return unit<Done>("session.reschedule", [&](Unit &unit) {
            return booking.reschedule(unit, id, {local(start), 60min, by, overbooked});
        });
    }
    Result<int> cancel(
        const SessionId &id, ChangedBy by = ChangedBy::Provider, SeriesScope scope = SeriesScope::This)
    {
        return unit<int>("session.cancel", [&](Unit &unit) {
            return booking.cancel(unit, id, {by, u"ill"_s, scope});
        });
    }
    Result<Done> agree(const SessionId &id, ChangedBy by = ChangedBy::Client, const QString &overbooked = {})
    {
        return unit<Done>(
            "session.confirm", [&](Unit &unit) { return booking.agree(unit, id, by, overbooked); });
    }
    CalendarEvent event(const SessionId &id)
    {
        return must(calendar.store().find(*session(id).event))->event;
    }
    std::int64_t published(const char *type)
    {
        return must(database.integer(
            "SELECT count(*) FROM event_log WHERE type = :type", {{":type", QByteArray(type)}}));
    }
};

}  // namespace sp::test
