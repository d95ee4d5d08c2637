// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/practice_services.h"

namespace sp::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Ana has a session from 10:00 to 11:00 UTC, which is now (11:00 in Berlin).
struct SessionPractice : ServicePractice {
    using ServicePractice::ServicePractice;
    ClientId ana = client("Ana");
    ServiceId talk = service("Talk", money(12'000), billing::PriceBy::Hour);
    SessionId now = booked(ana, talk, "2026-10-27T11:00");

    Result<Done> start(const SessionId &id)
    {
        return unit<Done>("session.start", [&](Unit &unit) { return sessions.start(unit, id); });
    }
    Result<Done> pause(const SessionId &id)
    {
        return unit<Done>("session.pause", [&](Unit &unit) { return sessions.pause(unit, id); });
    }
    Result<Done> resume(const SessionId &id)
    {
        return unit<Done>("session.resume", [&](Unit &unit) { return sessions.resume(unit, id); });
    }
    Result<Session> finish(const SessionId &id, std::optional<Interval> actual = {})
    {
        return unit<Session>("session.end", [&](Unit &unit) { return sessions.finish(unit, id, actual); });
    }
    Result<Done> reopen(const SessionId &id)
    {
        return unit<Done>("session.reopen", [&](Unit &unit) { return sessions.reopen(unit, id); });
    }
    Result<Done> reschedule(const SessionId &id, const char *to, minutes length = 60min)
    {
        return unit<Done>("session.reschedule",
            [&](Unit &unit) { return sessions.reschedule(unit, id, local(to), length); });
    }
    Result<SessionId> ofEntry(const CalendarEntry &entry)
    {
        return unit<SessionId>(
            "session.open", [&](Unit &unit) { return sessions.ofEntry(unit, entry, berlin); });
    }
    std::vector<CalendarEntry> entries(const char *from, const char *to)
    {
        return must(calendar.entries({instant(from), instant(to)}, berlin));
    }
    int minutesOf(const SessionId &id) { return must(sessions.actualMinutes(session(id))); }
    int minutesIfFinishedNow(const SessionId &id)
    {
        return must(sessions.actualMinutes(must(sessions.asFinished(session(id), clock.now()))));
    }
};

}  // namespace sp::test
