// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/sessions/session_service.h"

#include "tests/support/session_practice.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Practice = SessionPractice;

class SessionServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void books_data();
    void books();
    void runsOneTimerAtOnce();
    void twoProgramsCannotStartTwoTimers();
    void countsWhatTheTimerRan();
    void survivesAClockThatGoesBack();
    void aFinishTakenBackGoesOnFromItsTimer();
    void finishes_data();
    void finishes();
    void toldTimesSayWhetherItHasBegun();
    void logs_data();
    void logs();
    void reopensOnlyWhatIsOnNoInvoice();
    void keepsItsIdentityWhenRescheduled();
};

void SessionServiceTest::books_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<int>("length");
    QTest::addColumn<QByteArray>("outcome");
    // clang-format off
    QTest::newRow("in summer")                                   << QByteArray("2026-07-01T09:00") << 60   << QByteArray("2026-07-01T07:00:00.000Z");
    QTest::newRow("in winter")                                   << QByteArray("2026-12-01T09:00") << 60   << QByteArray("2026-12-01T08:00:00.000Z");
    QTest::newRow("R05 at a time that the clocks skip")          << QByteArray("2027-03-28T02:30") << 60   << QByteArray("session.time_skipped");
    QTest::newRow("R05 at a time that comes twice: the first")   << QByteArray("2026-10-25T02:30") << 60   << QByteArray("2026-10-25T00:30:00.000Z");
    QTest::newRow("for no time")                                 << QByteArray("2026-12-01T09:00") << 0    << QByteArray("session.length");
    QTest::newRow("for a day")                                   << QByteArray("2026-12-01T09:00") << 1440 << QByteArray("2026-12-01T08:00:00.000Z");
    QTest::newRow("for more than a day")                         << QByteArray("2026-12-01T09:00") << 1441 << QByteArray("session.length");
    // clang-format on
}

void SessionServiceTest::books()
{
    Practice practice;
    QFETCH(QByteArray, start);
    QFETCH(int, length);
    const auto booked = practice.unit<SessionId>("session.book", [&](Unit &unit) {
        return practice.sessions.book(
            unit, {practice.ana, practice.talk, local(start.constData()), practice.berlin, minutes(length)});
    });
    QTEST(booked ? instantText(practice.session(*booked).planned.start) : booked.error().reason, "outcome");
    if (booked) {
        const Interval planned = practice.session(*booked).planned;
        const auto entries = must(practice.calendar.entries(planned, practice.berlin));
        QCOMPARE(entries.size(), 1U);
        QCOMPARE(entries[0].when, planned);
    }
}

void SessionServiceTest::runsOneTimerAtOnce()
{
    Practice practice;
    const SessionId other = practice.booked(practice.client("Pat"), practice.talk, "2026-10-27T12:00");
    must(practice.start(practice.now));
    const auto second = practice.start(other);
    QCOMPARE(reason(second), "session.other_running");
    QCOMPARE(second.error().facts.value(u"client"_s).toString(), u"Ana"_s);
    QCOMPARE(reason(practice.start(practice.now)), "session.transition");
    must(practice.pause(practice.now));
    QCOMPARE(reason(practice.start(other)), "session.other_running");  // Paused is still at work.
    must(practice.finish(practice.now));
    QCOMPARE(reason(practice.start(other)), "");
    // Nor does the database take a second one, whatever a program thinks.
    QCOMPARE(reason(practice.database.run("UPDATE session SET state = 'InProgress'")), "storage.constraint");
}

void SessionServiceTest::twoProgramsCannotStartTwoTimers()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"practice.db"_s);
    Practice practice{path};
    const SessionId other = practice.booked(practice.ana, practice.talk, "2026-10-27T13:00");

    Database database = must(Database::open(path, ServicePractice::fileKey()));
    EventBus bus;
    UnitRunner units(database, bus, practice.ids, practice.clock);
    CalendarService calendar(database);
    ServiceStore services(database);
    SessionService sessions(database, calendar, services);
    const auto startOther = [&] {
        return units.run<Done>(
            {"session.start", practice.owner}, [&](Unit &unit) { return sessions.start(unit, other); });
    };
    // The second asks before the first has committed: it starts nothing.
    QByteArray within;
    practice.did<Done>("session.start", [&](Unit &unit) -> Result<Done> {
        SP_CHECK(practice.sessions.start(unit, practice.now));
        within = reason(startOther());
        return Done{};
    });
    QCOMPARE(within, "storage.busy");
    QCOMPARE(reason(startOther()), "session.other_running");
    QVERIFY(!database.run("UPDATE session SET state = 'InProgress' WHERE state = 'Confirmed'"));
    QCOMPARE(practice.count("SELECT count(*) FROM session WHERE state = 'InProgress'"), 1);
}

void SessionServiceTest::countsWhatTheTimerRan()
{
    Practice practice;
    must(practice.start(practice.now));
    practice.clock.advance(20min);
    must(practice.pause(practice.now));
    practice.clock.advance(10min);
    must(practice.pause(practice.now));  // Twice is once.
    QCOMPARE(practice.minutesIfFinishedNow(practice.now), 20);
    must(practice.resume(practice.now));
    must(practice.resume(practice.now));
    practice.clock.advance(25min);
    QCOMPARE(practice.minutesIfFinishedNow(practice.now), 45);
    QCOMPARE(must(practice.sessions.store().running())->elapsed(practice.clock.now()), 45min);
    const auto preview = must(practice.billing.preview({{practice.now}}, practice.clock.now()));
    const Session finished = must(practice.finish(practice.now));
    QCOMPARE(practice.minutesOf(practice.now), 45);
    QCOMPARE(finished.actualEnd, practice.clock.now());
    QCOMPARE(must(practice.billing.preview({{practice.now}}, practice.clock.now())).content, preview.content);
    QCOMPARE(reason(practice.pause(practice.now)), "session.not_running");
    QCOMPARE(reason(practice.resume(practice.now)), "session.not_running");
}

void SessionServiceTest::survivesAClockThatGoesBack()
{
    Practice practice;
    must(practice.start(practice.now));
    practice.clock.advance(30min);
    must(practice.pause(practice.now));
    practice.clock.advance(-2h);
    must(practice.resume(practice.now));
    QCOMPARE(practice.minutesIfFinishedNow(practice.now), 30);
    const Session finished = must(practice.finish(practice.now));
    QCOMPARE(practice.minutesOf(practice.now), 30);
    QVERIFY(finished.actualStart <= finished.actualEnd);
}

void SessionServiceTest::aFinishTakenBackGoesOnFromItsTimer()
{
    Practice practice;
    must(practice.start(practice.now));
    practice.clock.advance(30min);
    must(practice.finish(practice.now));
    must(practice.reopen(practice.now));
    practice.clock.advance(5min);
    must(practice.start(practice.now));
    practice.clock.advance(10min);
    QCOMPARE(practice.minutesIfFinishedNow(practice.now), 40);
    must(practice.finish(practice.now));
    QCOMPARE(practice.minutesOf(practice.now), 40);
}

void SessionServiceTest::finishes_data()
{
    QTest::addColumn<bool>("timer");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("outcome");
    // clang-format off
    QTest::newRow("by its timer")                 << true  << QByteArray()        << QByteArray()        << QByteArray("50");
    QTest::newRow("without a timer, as planned")  << false << QByteArray()        << QByteArray()        << QByteArray("60");
    QTest::newRow("by hand in spite of a timer")  << true  << QByteArray("09:30") << QByteArray("11:05") << QByteArray("95");
    QTest::newRow("by hand without a timer")      << false << QByteArray("10:00") << QByteArray("10:01") << QByteArray("1");
    QTest::newRow("for no time")                  << true  << QByteArray("10:00") << QByteArray("10:00") << QByteArray("session.length");
    QTest::newRow("backwards")                    << true  << QByteArray("10:01") << QByteArray("10:00") << QByteArray("session.length");
    // clang-format on
}

void SessionServiceTest::finishes()
{
    Practice practice;
    QFETCH(bool, timer);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    if (timer)
        must(practice.start(practice.now));
    practice.clock.advance(50min);
    std::optional<Interval> actual;
    if (!from.isEmpty())
        actual = Interval{must(parseInstant("2026-10-27T" + from + ":00Z")),
            must(parseInstant("2026-10-27T" + to + ":00Z"))};
    const auto finished = practice.finish(practice.now, actual);
    QTEST(
        finished ? QByteArray::number(practice.minutesOf(practice.now)) : finished.error().reason, "outcome");
    if (finished)
        QCOMPARE(practice.count("SELECT count(*) FROM event_log WHERE type = 'session.completed'"), 1);
}

void SessionServiceTest::toldTimesSayWhetherItHasBegun()
{
    Practice practice;
    const SessionId tomorrow = practice.booked(practice.ana, practice.talk, "2026-10-28T11:00");
    const Instant now = practice.clock.now();
    QCOMPARE(reason(practice.finish(tomorrow)), "session.not_yet");
    QCOMPARE(reason(practice.finish(tomorrow, Interval{now + 1h, now + 2h})), "session.not_yet");
    must(practice.finish(tomorrow, Interval{now - 1h, now}));
    QVERIFY(practice.session(tomorrow).state == SessionState::Completed);
}

void SessionServiceTest::logs_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("why");
    // clang-format off
    QTest::newRow("an hour yesterday")        << QByteArray("2026-10-26T10:00:00Z") << QByteArray("2026-10-26T11:00:00Z") << QByteArray();
    QTest::newRow("up to now")                << QByteArray("2026-10-27T09:00:00Z") << QByteArray("2026-10-27T10:00:00Z") << QByteArray();
    QTest::newRow("that ends in ten minutes") << QByteArray("2026-10-27T09:00:00Z") << QByteArray("2026-10-27T10:10:00Z") << QByteArray("session.future");
    QTest::newRow("no time at all")           << QByteArray("2026-10-26T10:00:00Z") << QByteArray("2026-10-26T10:00:00Z") << QByteArray("session.length");
    QTest::newRow("more than a day")          << QByteArray("2026-10-24T10:00:00Z") << QByteArray("2026-10-25T10:00:01Z") << QByteArray("session.length");
    // clang-format on
}

void SessionServiceTest::logs()
{
    Practice practice;
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, why);
    const auto logged = practice.unit<SessionId>("session.log", [&](Unit &unit) {
        return practice.sessions.log(
            unit, {practice.ana, practice.talk, {must(parseInstant(from)), must(parseInstant(to))},
                      practice.berlin});
    });
    QCOMPARE(reason(logged), why);
    if (logged) {
        QCOMPARE(practice.session(*logged).state, SessionState::Completed);
        QCOMPARE(practice.minutesOf(*logged), 60);
        QCOMPARE(must(practice.sessions.store().unbilled(10)).size(), 1U);
    }
}

void SessionServiceTest::reopensOnlyWhatIsOnNoInvoice()
{
    Practice practice;
    must(practice.finish(practice.now));
    const DocumentId draft = practice.drafted({practice.now});
    QCOMPARE(reason(practice.reopen(practice.now)), "session.billed");
    practice.did<Done>("invoice.discard", [&](Unit &unit) { return practice.billing.discard(unit, draft); });
    QCOMPARE(reason(practice.reopen(practice.now)), "");
    QCOMPARE(practice.session(practice.now).state, SessionState::Confirmed);
    must(practice.finish(practice.now));
    practice.issued(practice.drafted({practice.now}));
    QCOMPARE(reason(practice.reopen(practice.now)), "session.billed");
}

void SessionServiceTest::keepsItsIdentityWhenRescheduled()
{
    Practice practice;
    for (const char *to : {"2026-10-28T09:00", "2026-10-28T15:00", "2026-10-27T11:00"}) {
        must(practice.reschedule(practice.now, to, 45min));
        const Session session = practice.session(practice.now);
        QCOMPARE(session.planned.start, practice.berlin.toInstant(local(to)));
        QCOMPARE(session.planned.length(), 45min);
        const auto entries = practice.entries("2026-10-20T00:00:00Z", "2026-11-10T00:00:00Z");
        QCOMPARE(entries.size(), 1U);
        QCOMPARE(must(practice.ofEntry(entries[0])), practice.now);
    }
    QCOMPARE(reason(practice.reschedule(practice.now, "2027-03-28T02:30")), "session.time_skipped");
    must(practice.start(practice.now));
    QCOMPARE(reason(practice.reschedule(practice.now, "2026-10-29T09:00")), "session.transition");
}

QTEST_GUILESS_MAIN(SessionServiceTest)
#include "session_service_test.moc"
