// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/meetings/meeting_service.h"

#include "tests/support/practice_services.h"

#include <QTest>
#include <QUrl>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

struct MeetingPractice : ServicePractice {
    MeetingService meetings{database, calendar, services, settings, random};
    ClientId ana = client("Ana");
    ServiceId talk = service("Talk", money(12'000));

    MeetingPractice() { meetings.follow(bus); }

    void usually(const MeetingDefaults &defaults)
    {
        did<Done>("settings.change", [&](Unit &unit) { return meetings.setDefaults(unit, defaults); });
    }
    void offer(const MeetingPlan &plan)
    {
        ServiceDetails details = must(services.service(talk)).details;
        details.meeting = plan;
        did<Service>("service.change", [&](Unit &unit) { return services.change(unit, talk, details); });
    }
    Result<Done> arrange(const SessionId &id, const MeetingPlan &plan)
    {
        return unit<Done>("session.meeting", [&](Unit &unit) { return meetings.arrange(unit, id, plan); });
    }
    MeetingFact fact(const SessionId &id) { return must(meetings.of(id)); }
};

const QString ownRoom = u"https://video.example/my/mara"_s;

}  // namespace

class MeetingServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidUntilSomebodySaysIt();
    void aSessionMeetsAsItsServiceSays();
    void aSessionMeetsAsThePracticeDoesOtherwise();
    void everyRoomIsOfItsOwnAndCannotBeGuessed();
    void aLinkThatOthersMakeIsMissingUntilTheyHave();
    void aSeriesMeetsInOneRoom();
    void whatItWasBeforeGoesWithIt();
    void aRoomStaysWhenItIsArrangedAgain();
    void whatOthersWroteIsReadAsALink();
    void badLinksAreRefused_data();
    void badLinksAreRefused();
};

void MeetingServiceTest::nothingIsSaidUntilSomebodySaysIt()
{
    MeetingPractice practice;
    const SessionId id = practice.booked(practice.ana, practice.talk, "2026-11-03T10:00");
    QCOMPARE(practice.fact(id).by, MeetsBy::Unsaid);
    QCOMPARE(must(practice.calendar.store().find(*practice.session(id).event))->version, 1);
}

void MeetingServiceTest::aSessionMeetsAsItsServiceSays()
{
    MeetingPractice practice;
    practice.usually({.plan = {MeetsBy::InPerson, LinkMaker::None, {}, u"Hafenstraße 1"_s}});
    practice.offer({MeetsBy::Video, LinkMaker::Own, ownRoom});
    const MeetingFact fact = practice.fact(practice.booked(practice.ana, practice.talk, "2026-11-03T10:00"));
    QCOMPARE(fact.by, MeetsBy::Video);
    QCOMPARE(fact.link, ownRoom);
    QVERIFY(fact.place.isEmpty());
    QVERIFY(!fact.missing);
}

void MeetingServiceTest::aSessionMeetsAsThePracticeDoesOtherwise()
{
    MeetingPractice practice;
    practice.usually({.plan = {MeetsBy::InPerson, LinkMaker::None, {}, u"Hafenstraße 1"_s}});
    const MeetingFact fact = practice.fact(practice.booked(practice.ana, practice.talk, "2026-11-03T10:00"));
    QCOMPARE(fact.by, MeetsBy::InPerson);
    QCOMPARE(fact.place, u"Hafenstraße 1"_s);
}

void MeetingServiceTest::everyRoomIsOfItsOwnAndCannotBeGuessed()
{
    MeetingPractice practice;
    practice.usually({.plan = {MeetsBy::Video, LinkMaker::Room}, .roomServer = u"https://meet.example/"_s});
    QStringList rooms;
    for (const char *start : {"2026-11-03T10:00", "2026-11-04T10:00", "2026-11-05T10:00"})
        rooms += practice.fact(practice.booked(practice.ana, practice.talk, start)).link;
    rooms.removeDuplicates();
    QCOMPARE(rooms.size(), 3);
    for (const QString &room : rooms) {
        QVERIFY(room.startsWith(u"https://meet.example/"_s));
        QCOMPARE(must(checkedLink(room)), room);
        // Five bits a sign: of a name that had fewer, somebody could try them all.
        QVERIFY(QUrl(room).path().mid(1).size() * 5 >= 96);
    }
}

void MeetingServiceTest::aLinkThatOthersMakeIsMissingUntilTheyHave()
{
    MeetingPractice practice;
    practice.usually({.plan = {MeetsBy::Video, LinkMaker::Calendar}});
    const SessionId id = practice.booked(practice.ana, practice.talk, "2026-11-03T10:00");
    QVERIFY(practice.fact(id).missing);
    const EventId event = *practice.session(id).event;
    QCOMPARE(must(practice.meetings.missing(practice.clock.now())).front().id, event);
    practice.did<Done>("sync", [&](Unit &unit) {
        return practice.calendar.setMeeting(
            unit, event, {MeetsBy::Video, LinkMaker::Calendar}, u"https://calls.example/x"_s, {});
    });
    QVERIFY(!practice.fact(id).missing);
    QVERIFY(must(practice.meetings.missing(practice.clock.now())).empty());
}

void MeetingServiceTest::aSeriesMeetsInOneRoom()
{
    MeetingPractice practice;
    practice.usually({.plan = {MeetsBy::Video, LinkMaker::Room}});
    const auto series = practice.did<EventId>("event.add", [&](Unit &unit) {
        return practice.calendar.add(
            unit, {.summary = u"Weekly"_s,
                      .start = {local("2026-11-03T10:00"), TimeKind::Zoned, practice.berlin},
                      .rules = {"FREQ=WEEKLY;COUNT=4"},
                      .client = practice.ana,
                      .service = practice.talk});
    });
    const auto moved = practice.did<EventId>("event.move", [&](Unit &unit) {
        return practice.calendar.move(unit, series, "2026-11-10T10:00:00",
            {local("2026-11-11T10:00"), std::chrono::hours(1)}, SeriesScope::This);
    });
    const auto later = practice.did<EventId>("event.move", [&](Unit &unit) {
        return practice.calendar.move(unit, series, "2026-11-17T10:00:00",
            {local("2026-11-17T15:00"), std::chrono::hours(1)}, SeriesScope::ThisAndLater);
    });
    QVERIFY(moved != series && later != series);
    const auto linkOf = [&](const EventId &id) {
        return meetingOf(*must(practice.calendar.store().find(id))).link;
    };
    QVERIFY(!linkOf(series).isEmpty());
    QCOMPARE(linkOf(moved), linkOf(series));
    QCOMPARE(linkOf(later), linkOf(series));
}

void MeetingServiceTest::whatItWasBeforeGoesWithIt()
{
    MeetingPractice practice;
    const SessionId id = practice.booked(practice.ana, practice.talk, "2026-11-03T10:00");
    QVERIFY(practice.arrange(id, {MeetsBy::Video, LinkMaker::Own, ownRoom}));
    QVERIFY(practice.arrange(id, {MeetsBy::InPerson, LinkMaker::None, {}, u"Hafenstraße 1"_s}));
    QVERIFY(practice.fact(id).link.isEmpty());
    QCOMPARE(practice.fact(id).place, u"Hafenstraße 1"_s);
    QVERIFY(practice.arrange(id, {MeetsBy::Phone}));
    QVERIFY(practice.fact(id).place.isEmpty());
}

void MeetingServiceTest::aRoomStaysWhenItIsArrangedAgain()
{
    MeetingPractice practice;
    practice.usually({.plan = {MeetsBy::Video, LinkMaker::Room}});
    const SessionId id = practice.booked(practice.ana, practice.talk, "2026-11-03T10:00");
    const QString room = practice.fact(id).link;
    QVERIFY(practice.arrange(id, {MeetsBy::Video, LinkMaker::Room}));
    QCOMPARE(practice.fact(id).link, room);
}

void MeetingServiceTest::whatOthersWroteIsReadAsALink()
{
    StoredEvent event{EventId(IdBytes{}), {}};
    event.event.location = u"https://video.example/j/123"_s;
    QCOMPARE(meetingOf(event).link, event.event.location);
    QVERIFY(meetingOf(event).place.isEmpty());
    event.event.url = u"javascript:alert(1)"_s;
    QCOMPARE(meetingOf(event).link, event.event.location);
}

void MeetingServiceTest::badLinksAreRefused_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("without TLS") << u"http://video.example/a"_s << QByteArray("meeting.link_not_https");
    QTest::newRow("no host") << u"https:///a"_s << QByteArray("meeting.link_invalid");
    QTest::newRow("words") << u"my room"_s << QByteArray("meeting.link_invalid");
    QTest::newRow("a script") << u"javascript:alert(1)"_s << QByteArray("meeting.link_invalid");
    QTest::newRow("somebody's name") << u"https://a:b@video.example/"_s << QByteArray("meeting.link_invalid");
    QTest::newRow("a line break") << u"https://video.example/a\nX:1"_s << QByteArray("meeting.link_invalid");
    QTest::newRow("too long") << u"https://video.example/"_s + QString(500, u'a')
                              << QByteArray("meeting.link_invalid");
    QTest::newRow("none") << QString() << QByteArray("meeting.link_invalid");
}

void MeetingServiceTest::badLinksAreRefused()
{
    QFETCH(QString, link);
    QFETCH(QByteArray, reason);
    MeetingPractice practice;
    const SessionId id = practice.booked(practice.ana, practice.talk, "2026-11-03T10:00");
    QCOMPARE(::reason(practice.arrange(id, {MeetsBy::Video, LinkMaker::Own, link})), reason);
    QCOMPARE(practice.fact(id).by, MeetsBy::Unsaid);
}

QTEST_GUILESS_MAIN(MeetingServiceTest)
#include "meeting_service_test.moc"
