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
    Result<SessionId> book(const char *start, const TimeWish &wish = {}, const QString &over = {})
    {
        SessionBooking booking{ana, talk, local(start), berlin};
        booking.overbooked = over;
        return engine->run<SessionId>(
            "session.book", [&](Unit &unit) { return engine->booking().confirm(unit, booking, {}, wish); });
    }
    Session session(const SessionId &id) { return must(engine->sessions().session(id)); }
    Result<Done> move(const SessionId &id, const char *start, std::optional<QString> anyway = {})
    {
        return engine->run<Done>("session.reschedule", [&](Unit &unit) {
            return engine->booking().reschedule(
                unit, id, {.start = local(start), .length = 60min, .anyway = std::move(anyway)});
        });
    }
    /// Ana likes the hours from ten on.
    void anaFromTen()
    {
        WorkingHours suits;
        suits.days[2] = must(parseDaySpans(u"10:00-20:00"_s));
        did<Done>("policy.publish", [&](Unit &unit) -> Result<Done> {
            SP_TRY(draft, engine->policies().draft(unit, availability::clientWindowsKind,
                              PolicyScope::of("client", ana), workingHoursJson(suits)));
            return engine->policies().publish(unit, draft, unit.now());
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
    void ownRulesAreSetAsideWithAReasonOnly();
    void whatWasSetAsideIsWrittenDown();
    void movedAwayFromItNothingIsSetAside();
    void aClientMaySetAsideTheirOwnWindowOnly();
    void whatNobodySaidBindsNobody();
    void whatHasBegunIsWrittenDownAsItIs();
    void whatIsInTheCalendarIsInTheWay();
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

void BookingAnswersTest::ownRulesAreSetAsideWithAReasonOnly()
{
    Desk desk;
    const auto refused = desk.book("2026-11-04T18:00");
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(reason(refused), "OUTSIDE_PROVIDER_HOURS");
    QCOMPARE(refused.error().facts[u"overridable"].toBool(), true);
    QCOMPARE(refused.error().facts[u"violations"].toArray().size(), 1);
    QCOMPARE(refused.error().facts[u"alternatives"].toArray().size(), 3);
    QCOMPARE(reason(desk.book("2026-11-04T18:00", {.anyway = u" "_s})), "override.reason_missing");
    QCOMPARE(desk.count("SELECT count(*) FROM session"), 0);
    must(desk.book("2026-11-04T18:00", {.anyway = u"only time she has"_s}));
}

void BookingAnswersTest::whatWasSetAsideIsWrittenDown()
{
    Desk desk;
    const SessionId id = must(desk.book("2026-11-04T18:00", {.anyway = u" only time she has "_s}));
    QCOMPARE(desk.session(id).aside, (SetAside{{"OUTSIDE_PROVIDER_HOURS"}, u"only time she has"_s}));
    QCOMPARE(desk.count("SELECT count(*) FROM audit_event WHERE action = 'availability.overridden'"
                        "   AND json_extract(data, '$.rules') = 'OUTSIDE_PROVIDER_HOURS'"),
        1);
    // In the trail, which is never rewritten, the words open with the client's key only.
    QCOMPARE(desk.count("SELECT count(*) FROM audit_event WHERE data LIKE '%only time%'"), 0);
    QCOMPARE(desk.count("SELECT count(*) FROM audit_event a JOIN session s WHERE action = "
                        "'availability.overridden' AND sp_unseal(s.client, 'session.set_aside', s.id, "
                        "unhex(json_extract(data, '$.reason'))) = 'only time she has'"),
        1);
}

void BookingAnswersTest::movedAwayFromItNothingIsSetAside()
{
    Desk desk;
    const SessionId id = must(desk.book("2026-11-04T18:00", {.anyway = u"only time she has"_s}));
    // The same rule again is a new decision.
    QCOMPARE(reason(desk.move(id, "2026-11-04T19:00")), "OUTSIDE_PROVIDER_HOURS");
    must(desk.move(id, "2026-11-04T19:00", u"later still"_s));
    QCOMPARE(desk.session(id).aside.reason, u"later still"_s);
    QCOMPARE(desk.count("SELECT count(*) FROM audit_event WHERE action = 'availability.overridden'"), 2);
    must(desk.move(id, "2026-11-04T10:00"));
    QCOMPARE(desk.session(id).aside, SetAside());
}

void BookingAnswersTest::aClientMaySetAsideTheirOwnWindowOnly()
{
    Desk desk;
    desk.anaFromTen();
    const auto byClient = [](std::optional<QString> anyway) {
        return TimeWish{ChangedBy::Client, std::move(anyway)};
    };
    QCOMPARE(reason(desk.book("2026-11-04T18:00", byClient(u"please"_s))), "OUTSIDE_PROVIDER_HOURS");
    const auto early = desk.book("2026-11-04T09:00", byClient({}));
    QCOMPARE(reason(early), "OUTSIDE_CLIENT_WINDOW");
    QCOMPARE(early.error().facts[u"overridable"].toBool(), true);
    const SessionId id = must(desk.book("2026-11-04T09:00", byClient(QString())));
    QCOMPARE(desk.session(id).aside.rules, QByteArrayList{"OUTSIDE_CLIENT_WINDOW"});
}

void BookingAnswersTest::whatNobodySaidBindsNobody()
{
    Desk desk;
    desk.did<Done>("policy.publish",
        [&](Unit &unit) { return setWorkingHours(unit, desk.engine->policies(), std::nullopt); });
    must(desk.book("2026-11-07T21:00"));
    // A client is offered what is usual, and no more.
    QCOMPARE(
        reason(desk.book("2026-11-08T21:00", {ChangedBy::Client, u"please"_s})), "OUTSIDE_PROVIDER_HOURS");
}

void BookingAnswersTest::whatHasBegunIsWrittenDownAsItIs()
{
    Desk desk;
    desk.clock.set(instant("2026-11-04T20:10:00Z"));
    must(desk.book("2026-11-04T21:00"));
    QCOMPARE(reason(desk.book("2026-11-04T22:30")), "OUTSIDE_PROVIDER_HOURS");
}

void BookingAnswersTest::whatIsInTheCalendarIsInTheWay()
{
    Desk desk;
    desk.did<EventId>("calendar.add", [&](Unit &unit) {
        return desk.engine->calendar().add(
            unit, {u"Dentist"_s, {local("2026-11-04T10:00"), TimeKind::Zoned, desk.berlin}, 60min});
    });
    const auto refused = desk.book("2026-11-04T10:30", {.anyway = u"it will do"_s});
    QCOMPARE(reason(refused), "CONFLICT");
    QCOMPARE(refused.error().facts[u"overridable"].toBool(), false);
    must(desk.book("2026-11-04T10:30", {}, u"the dentist is off"_s));
}

QTEST_GUILESS_MAIN(BookingAnswersTest)
#include "booking_answers_test.moc"
