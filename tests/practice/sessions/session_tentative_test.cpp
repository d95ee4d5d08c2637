// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/sessions/session_service.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Ana has one session that is agreed on. Now it is 27 October, 11:00 in Berlin.
struct Practice : ServicePractice {
    ClientId ana = client("Ana");
    ServiceId talk = service("Talk", money(12'000), billing::PriceBy::Hour);
    SessionId agreed = booked(ana, talk, "2026-10-27T13:00");

    std::vector<CalendarEntry> entries(const char *from, const char *to)
    {
        return must(calendar.entries({instant(from), instant(to)}, berlin));
    }
    /// A session of a calendar file's entry that is not agreed on yet.
    SessionId tentative(const char *start)
    {
        CalendarEvent event;
        event.uid = QByteArray(start) + "@example.org";
        event.when.start = {local(start), TimeKind::Zoned, berlin};
        event.length = EventLength{{}, 3600s};
        event.status = "TENTATIVE";
        const auto taken = did<CalendarService::TakenEvent>(
            "calendar.import", [&](Unit &unit) { return calendar.take(unit, event, "ics", ana); });
        did<Done>("calendar.assign", [&](Unit &unit) {
            return calendar.assign(unit, taken.id, {ana, talk});
        });
        const Instant at = berlin.toInstant(local(start));
        for (const CalendarEntry &entry : must(calendar.entries({at, at + 1min}, berlin)))
            if (entry.event == taken.id)
                return did<SessionId>(
                    "session.open", [&](Unit &unit) { return sessions.ofEntry(unit, entry, berlin); });
        qFatal("no entry");
    }
};

}  // namespace

class SessionTentativeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTentativeOneIsConfirmedOrReleased();
    void whatTakesPlaceWasAgreedOn_data();
    void whatTakesPlaceWasAgreedOn();
};

void SessionTentativeTest::aTentativeOneIsConfirmedOrReleased()
{
    Practice practice;
    const auto confirm = [&](const SessionId &id) {
        return practice.unit<Done>(
            "session.confirm", [&](Unit &unit) { return practice.sessions.confirm(unit, id); });
    };
    const auto release = [&](const SessionId &id) {
        return practice.unit<Done>(
            "session.release", [&](Unit &unit) { return practice.sessions.release(unit, id); });
    };
    const SessionId first = practice.tentative("2026-10-27T11:00");
    must(confirm(first));
    QCOMPARE(practice.session(first).state, SessionState::Confirmed);
    QCOMPARE(reason(confirm(first)), "session.transition");
    QCOMPARE(reason(release(first)), "session.transition");
    const SessionId second = practice.tentative("2026-10-28T11:00");
    must(release(second));
    QCOMPARE(practice.session(second).state, SessionState::Released);
    // Its time in the calendar is free again.
    QCOMPARE(practice.entries("2026-10-28T00:00:00Z", "2026-10-29T00:00:00Z").size(), std::size_t(0));
    QCOMPARE(practice.entries("2026-10-27T00:00:00Z", "2026-10-28T00:00:00Z").size(), std::size_t(2));
}

void SessionTentativeTest::whatTakesPlaceWasAgreedOn_data()
{
    QTest::addColumn<bool>("byTimer");
    QTest::newRow("starting confirms") << true;
    QTest::newRow("finishing without a timer confirms") << false;
}

void SessionTentativeTest::whatTakesPlaceWasAgreedOn()
{
    QFETCH(bool, byTimer);
    Practice practice;
    const SessionId id = practice.tentative("2026-10-27T10:30");
    if (byTimer)
        practice.did<Done>("session.start", [&](Unit &unit) { return practice.sessions.start(unit, id); });
    practice.clock.advance(30min);
    practice.did<Session>("session.end", [&](Unit &unit) { return practice.sessions.finish(unit, id); });
    QCOMPARE(practice.session(id).state, SessionState::Completed);
    QCOMPARE(practice.count("SELECT count(*) FROM audit_event WHERE action = 'session.confirm'"), 1);
}

QTEST_GUILESS_MAIN(SessionTentativeTest)
#include "session_tentative_test.moc"
