// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/availability/rules/slot_ranking.h"
#include "core/practice/scheduling/working_hours_policy.h"

#include "tests/support/test_engine.h"

#include <QJsonArray>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Mara works from nine to twelve on Wednesday the 4th.
struct Desk : TestEngine {
    ClientId ana = did<ClientId>(
        "client.add", [&](Unit &unit) { return engine->people().add(unit, {.name = u"Ana"_s}); });
    ServiceId talk = must(engine->services().list()).front().id;
    TimeZone berlin = zone("Europe/Berlin");

    Desk()
    {
        WorkingHours hours;
        hours.days[2] = must(parseDaySpans(u"09:00-12:00"_s));
        did<Done>(
            "policy.publish", [&](Unit &unit) { return setWorkingHours(unit, engine->policies(), hours); });
    }
    Result<SessionId> book(const char *start)
    {
        return engine->run<SessionId>("session.book", [&](Unit &unit) {
            return engine->booking().confirm(unit, {ana, talk, local(start), berlin});
        });
    }
    Hold hold(const char *start)
    {
        const Instant at = berlin.toInstant(local(start));
        return did<Hold>("hold.place", [&](Unit &unit) {
            return engine->holds().place(unit, {.when = {at, at + 1h},
                                                   .purpose = HoldPurpose::Draft,
                                                   .owner = HoldOwner::of("client", ana)});
        });
    }
    QByteArray freeOn4th()
    {
        const Interval day{instant("2026-11-03T23:00:00Z"), instant("2026-11-04T23:00:00Z")};
        const auto asked = must(engine->availability().ask({.service = talk}, day, engine->now()));
        QByteArrayList starts;
        for (const Instant each : availability::SlotSearch(asked.facts, day).starts(30min))
            starts += localTimeText(berlin.toLocal(each)).mid(11, 5);
        return starts.join(' ');
    }
};

}  // namespace

class BookingAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRefusedBookingNamesTheNearestFreeTimes();
    void whatIsHeldIsNotFree();
};

void BookingAnswersTest::aRefusedBookingNamesTheNearestFreeTimes()
{
    Desk desk;
    must(desk.book("2026-11-04T10:00"));
    const auto refused = desk.book("2026-11-04T10:30");
    QCOMPARE(reason(refused), "SLOT_TAKEN");
    const QJsonArray times = refused.error().facts[u"alternatives"].toArray();
    QCOMPARE(times.size(), 3);
    // Nine and eleven in Berlin, and then the week after, for no other day is worked on.
    QCOMPARE(times[0][u"start"].toString(), u"2026-11-04T10:00:00.000Z"_s);
    QCOMPARE(times[1][u"start"].toString(), u"2026-11-04T08:00:00.000Z"_s);
    QVERIFY(times[2][u"start"].toString().startsWith(u"2026-11-11T"_s));
}

void BookingAnswersTest::whatIsHeldIsNotFree()
{
    Desk desk;
    QCOMPARE(desk.freeOn4th(), "09:00 09:30 10:00 10:30 11:00");
    const Hold held = desk.hold("2026-11-04T10:00");
    QCOMPARE(desk.freeOn4th(), "09:00 11:00");
    desk.clock.set(held.expiresAt);
    QCOMPARE(desk.freeOn4th(), "09:00 09:30 10:00 10:30 11:00");
}

QTEST_GUILESS_MAIN(BookingAnswersTest)
#include "booking_answers_test.moc"
