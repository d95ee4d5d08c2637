// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/sessions/session_service.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Ana comes Mondays at 9 in Berlin from 2 November 2026 on, by a calendar file; the sessions of the first
/// three are prepared. Now it is 27 October.
struct Followed : ServicePractice {
    ClientId ana = client("Ana");
    ServiceId talk = service("Talk", money(12'000));
    CalendarEvent series = weekly();
    EventId id = take(series).id;
    std::vector<SessionId> prepared = prepare();

    CalendarEvent weekly()
    {
        CalendarEvent event;
        event.uid = "mondays@example.org";
        event.when.start = {local("2026-11-02T09:00"), TimeKind::Zoned, berlin};
        event.when.rules = {"FREQ=WEEKLY"};
        event.length = EventLength{{}, 3600s};
        event.summary = u"Ana"_s;
        return event;
    }
    CalendarService::TakenEvent take(CalendarEvent event)
    {
        return did<CalendarService::TakenEvent>(
            "calendar.import", [&](Unit &unit) -> Result<CalendarService::TakenEvent> {
                SP_TRY(taken, calendar.take(unit, event, "ics", std::nullopt));
                if (taken.replaced)
                    SP_CHECK(unit.publish(*taken.replaced));
                return taken;
            });
    }
    std::vector<SessionId> prepare()
    {
        did<Done>("calendar.assign", [&](Unit &unit) { return calendar.assign(unit, id, {ana, talk}); });
        std::vector<SessionId> made;
        for (const CalendarEntry &entry : must(calendar.entries(
                 {instant("2026-11-01T00:00:00Z"), instant("2026-11-17T00:00:00Z")}, berlin)))
            made.push_back(did<SessionId>(
                "session.open", [&](Unit &unit) { return sessions.ofEntry(unit, entry, berlin); }));
        return made;
    }
    /// "11-02T09:00/60 11-09T09:00/60 canceled"
    QByteArray stand()
    {
        QByteArrayList list;
        for (const SessionId &each : prepared) {
            const Session found = session(each);
            list += found.state == SessionState::Canceled
                        ? QByteArray("canceled")
                        : localTimeText(berlin.toLocal(found.planned.start)).mid(5, 11) + '/' +
                              QByteArray::number(
                                  std::chrono::floor<std::chrono::minutes>(found.planned.length()).count());
        }
        return list.join(' ');
    }
    /// How many entries of the calendar stand for no session.
    int unprepared()
    {
        int count = 0;
        for (const CalendarEntry &entry : must(calendar.entries(
                 {instant("2026-11-01T00:00:00Z"), instant("2026-11-17T00:00:00Z")}, berlin)))
            count += must(sessions.store().ofOccurrence(entry.event, entry.occurrence)) ? 0 : 1;
        return count;
    }
};

using Change = void (*)(Followed &, CalendarEvent &);

}  // namespace

Q_DECLARE_METATYPE(Change)

class SessionFollowingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSeriesThatComesAgainTakesItsSessionsAlong_data();
    void aSeriesThatComesAgainTakesItsSessionsAlong();
    void anOccurrenceChangedInTheFileTakesItsSessionAlong_data();
    void anOccurrenceChangedInTheFileTakesItsSessionAlong();
    void whatSaysNoLengthKeepsTheServices_data();
    void whatSaysNoLengthKeepsTheServices();
    void whatTookPlaceStaysWhereItWas();
    void whatIsSaidOfASeriesHoldsForItsChangedOccurrences();
    void aPlaceLeftByACanceledSessionIsFree();
    void whatComesBackInAFileCanBePreparedAnew();
    void clientAndServiceAreDecidedEachForItself_data();
    void clientAndServiceAreDecidedEachForItself();
};

void SessionFollowingTest::aSeriesThatComesAgainTakesItsSessionsAlong_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("stand");
    const auto row = [](const char *name, Change change, const char *stand) {
        QTest::newRow(name) << change << QByteArray(stand);
    };
    row(
        "nothing of it moved", [](Followed &, CalendarEvent &event) { event.summary = u"Ana C."_s; },
        "11-02T09:00/60 11-09T09:00/60 11-16T09:00/60");
    row(
        "an hour later",
        [](Followed &, CalendarEvent &event) { event.when.start.local = local("2026-11-02T10:00"); },
        "11-02T10:00/60 11-09T10:00/60 11-16T10:00/60");
    row(
        "an hour earlier",
        [](Followed &, CalendarEvent &event) { event.when.start.local = local("2026-11-02T08:00"); },
        "11-02T08:00/60 11-09T08:00/60 11-16T08:00/60");
    row(
        "to Tuesdays",
        [](Followed &, CalendarEvent &event) { event.when.start.local = local("2026-11-03T09:00"); },
        "11-03T09:00/60 11-10T09:00/60 11-17T09:00/60");
    row(
        "half an hour longer",
        [](Followed &, CalendarEvent &event) {
            event.length = EventLength{{}, 5400s};
        },
        "11-02T09:00/90 11-09T09:00/90 11-16T09:00/90");
    row(
        "it begins a week later, the rest stays",
        [](Followed &, CalendarEvent &event) { event.when.start.local = local("2026-11-09T09:00"); },
        "canceled 11-09T09:00/60 11-16T09:00/60");
    row(
        "it ends after two",
        [](Followed &, CalendarEvent &event) { event.when.rules = {"FREQ=WEEKLY;COUNT=2"}; },
        "11-02T09:00/60 11-09T09:00/60 canceled");
    row(
        "one falls out",
        [](Followed &practice, CalendarEvent &event) {
            event.when.excludedDates = {{local("2026-11-09T09:00"), TimeKind::Zoned, practice.berlin}};
        },
        "11-02T09:00/60 canceled 11-16T09:00/60");
    row(
        "only every other week",
        [](Followed &, CalendarEvent &event) { event.when.rules = {"FREQ=WEEKLY;INTERVAL=2"}; },
        "11-02T09:00/60 canceled 11-16T09:00/60");
    row(
        "another zone",
        [](Followed &, CalendarEvent &event) { event.when.start.zone = zone("Europe/Lisbon"); },
        "11-02T10:00/60 11-09T10:00/60 11-16T10:00/60");
    row(
        "it is called off", [](Followed &, CalendarEvent &event) { event.status = "CANCELLED"; },
        "canceled canceled canceled");
}

void SessionFollowingTest::aSeriesThatComesAgainTakesItsSessionsAlong()
{
    QFETCH(Change, change);
    QFETCH(QByteArray, stand);
    Followed practice;
    CalendarEvent event = practice.series;
    change(practice, event);
    event.sequence = 1;
    practice.take(event);
    QCOMPARE(practice.stand(), stand);
    QCOMPARE(practice.unprepared(), 0);
}

void SessionFollowingTest::anOccurrenceChangedInTheFileTakesItsSessionAlong_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("stand");
    QTest::newRow("moved") << QByteArray("CONFIRMED")
                           << QByteArray("11-02T09:00/60 11-11T15:00/90 11-16T09:00/60");
    QTest::newRow("called off") << QByteArray("CANCELLED")
                                << QByteArray("11-02T09:00/60 canceled 11-16T09:00/60");
}

void SessionFollowingTest::anOccurrenceChangedInTheFileTakesItsSessionAlong()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, stand);
    Followed practice;
    CalendarEvent changed = practice.series;
    changed.recurrenceId = CalendarTime{local("2026-11-09T09:00"), TimeKind::Zoned, practice.berlin};
    changed.when = {{local("2026-11-11T15:00"), TimeKind::Zoned, practice.berlin}, {}, {}, {}};
    changed.length = EventLength{{}, 5400s};
    changed.status = status;
    changed.sequence = 1;
    practice.take(changed);
    QCOMPARE(practice.stand(), stand);
    QCOMPARE(practice.unprepared(), 0);
}

void SessionFollowingTest::whatSaysNoLengthKeepsTheServices_data()
{
    QTest::addColumn<bool>("allDay");
    QTest::newRow("an appointment without an end") << false;
    QTest::newRow("a whole day") << true;
}

void SessionFollowingTest::whatSaysNoLengthKeepsTheServices()
{
    QFETCH(bool, allDay);
    Followed practice;
    CalendarEvent event = practice.weekly();
    event.uid = "loose@example.org";
    event.when.start = allDay ? CalendarTime{local("2026-11-04T00:00"), TimeKind::AllDay, {}}
                              : CalendarTime{local("2026-11-04T09:00"), TimeKind::Zoned, practice.berlin};
    event.length = allDay ? std::optional(EventLength{std::chrono::days(1), {}}) : std::nullopt;
    practice.id = practice.take(event).id;
    practice.did<Done>("calendar.assign", [&](Unit &unit) {
        return practice.calendar.assign(unit, practice.id, {practice.ana, practice.talk});
    });
    std::optional<SessionId> session;
    for (const CalendarEntry &entry : must(practice.calendar.entries(
             {instant("2026-11-03T12:00:00Z"), instant("2026-11-04T20:00:00Z")}, practice.berlin)))
        if (entry.event == practice.id)
            session = practice.did<SessionId>("session.open",
                [&](Unit &unit) { return practice.sessions.ofEntry(unit, entry, practice.berlin); });
    QVERIFY(session);
    const Interval planned = practice.session(*session).planned;
    QCOMPARE(planned.length(), std::chrono::milliseconds(60min));
    event.summary = u"Ana C."_s;
    event.sequence = 1;
    practice.take(event);
    QCOMPARE(practice.session(*session).planned, planned);
}

void SessionFollowingTest::whatTookPlaceStaysWhereItWas()
{
    Followed practice;
    practice.clock.set(instant("2026-11-09T08:30:00Z"));
    practice.did<Done>(
        "session.start", [&](Unit &unit) { return practice.sessions.start(unit, practice.prepared[1]); });
    CalendarEvent event = practice.series;
    event.when.start.local = local("2026-11-02T14:00");
    event.sequence = 1;
    practice.take(event);
    // The first should have happened and nobody has said yet what became of it; the second runs.
    QCOMPARE(practice.stand(), QByteArray("11-02T09:00/60 11-09T09:00/60 11-16T14:00/60"));
}

void SessionFollowingTest::whatIsSaidOfASeriesHoldsForItsChangedOccurrences()
{
    Followed practice;
    CalendarEvent changed = practice.series;
    changed.recurrenceId = CalendarTime{local("2026-11-09T09:00"), TimeKind::Zoned, practice.berlin};
    changed.when = {{local("2026-11-10T15:00"), TimeKind::Zoned, practice.berlin}, {}, {}, {}};
    changed.sequence = 1;
    const EventId override = practice.take(changed).id;
    const auto of = [&](const EventId &id) { return must(practice.calendar.store().find(id))->client; };
    QCOMPARE(of(override), std::optional(practice.ana));  // As its series.

    const ClientId ben = practice.client("Ben");
    practice.did<Done>("calendar.assign", [&](Unit &unit) {
        return practice.calendar.assign(unit, override, {ben, practice.talk});
    });
    QCOMPARE(of(override), std::optional(ben));
    QCOMPARE(of(practice.id), std::optional(ben));

    practice.did<Done>(
        "calendar.unassign", [&](Unit &unit) { return practice.calendar.unassign(unit, ben); });
    QCOMPARE(of(override), std::nullopt);
    QCOMPARE(of(practice.id), std::nullopt);
}

void SessionFollowingTest::aPlaceLeftByACanceledSessionIsFree()
{
    Followed practice;
    practice.did<Done>("session.cancel",
        [&](Unit &unit) { return practice.sessions.cancel(unit, practice.prepared[1], u"ill"_s); });
    // Everything comes a week later: the first takes the place that the canceled one had.
    CalendarEvent event = practice.series;
    event.when.start.local = local("2026-11-09T10:00");
    event.sequence = 1;
    practice.take(event);
    QCOMPARE(practice.session(practice.prepared[1]).state, SessionState::Canceled);
    practice.prepared.erase(practice.prepared.begin() + 1);
    QCOMPARE(practice.stand(), QByteArray("11-09T10:00/60 11-16T10:00/60"));
}

void SessionFollowingTest::whatComesBackInAFileCanBePreparedAnew()
{
    Followed practice;
    CalendarEvent event = practice.series;
    event.status = "CANCELLED";
    event.sequence = 1;
    practice.take(event);
    QCOMPARE(practice.stand(), QByteArray("canceled canceled canceled"));
    event.status = "CONFIRMED";
    event.sequence = 2;
    practice.take(event);
    practice.prepared = practice.prepare();
    QCOMPARE(practice.stand(), QByteArray("11-02T09:00/60 11-09T09:00/60 11-16T09:00/60"));
    QCOMPARE(practice.unprepared(), 0);
}

void SessionFollowingTest::clientAndServiceAreDecidedEachForItself_data()
{
    // Each of own, meant, said and after is "client service"; "." is empty, "-" says nothing.
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QByteArray>("meant");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("relative");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *own, const char *meant, const char *said, bool relative,
                         const char *after) {
        QTest::newRow(name) << QByteArray(own) << QByteArray(meant) << QByteArray(said) << relative
                            << QByteArray(after);
    };
    row("both said", "..", "..", "AT", false, "AT");
    row("only the client: the service stays", "AT", "AT", "B-", false, "BT");
    row("only the service: the client stays", "AT", "AT", "-U", false, "AU");
    row("nothing said", "AT", "AT", "--", false, "AT");
    row("the client is cleared", "AT", "AT", ".-", false, ".T");
    row("the service is cleared", "AT", "AT", "-.", false, "A.");
    row("a relative goes along", "AT", "AT", "BU", true, "BU");
    row("a relative that said nothing goes along", "..", "AT", "BU", true, "BU");
    row("a relative of another client keeps her, and takes the service", "CT", "AT", "BU", true, "CU");
    row("a relative of another service keeps it, and takes the client", "AV", "AT", "BU", true, "BV");
    row("clearing leaves a relative of another client alone", "CT", "AT", ".-", true, "CT");
    row("clearing takes a relative along", "AT", "AT", "..", true, "..");
}

void SessionFollowingTest::clientAndServiceAreDecidedEachForItself()
{
    QFETCH(QByteArray, own);
    QFETCH(QByteArray, meant);
    QFETCH(QByteArray, said);
    QFETCH(bool, relative);
    QFETCH(QByteArray, after);
    const auto client = [](char c) {
        return c == '.' ? std::optional<ClientId>() : ClientId(IdBytes{static_cast<std::uint8_t>(c)});
    };
    const auto service = [](char c) {
        return c == '.' ? std::optional<ServiceId>() : ServiceId(IdBytes{static_cast<std::uint8_t>(c)});
    };
    Assignment assignment;
    if (said[0] != '-')
        assignment.client = said[0] == '.' ? Said<ClientId>::empty() : Said<ClientId>(*client(said[0]));
    if (said[1] != '-')
        assignment.service = said[1] == '.' ? Said<ServiceId>::empty() : Said<ServiceId>(*service(said[1]));
    QCOMPARE(assigned({client(own[0]), service(own[1])}, {client(meant[0]), service(meant[1])}, assignment,
                 relative ? EntryRole::Relative : EntryRole::Meant),
        (EntryOwner{client(after[0]), service(after[1])}));
}

QTEST_GUILESS_MAIN(SessionFollowingTest)
#include "session_following_test.moc"
