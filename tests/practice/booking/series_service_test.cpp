// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/booking/series_service.h"

#include "tests/support/booking_desk.h"

#include <QTest>

using namespace sp;
using namespace sp::test;

namespace {

/// Series of an hour, pinned; sessions are made of their entries.
struct Pinned : BookingDesk {
    SeriesService series{database, calendar};

    Pinned() { series.follow(bus); }

    EventId pinned(
        SeriesPinning pinning, const char *host, const char *client, const char *start, QByteArray rule)
    {
        EventDraft draft{u"Talk"_s, {local(start), TimeKind::Zoned, zone(host)}, 1h, {std::move(rule)}};
        draft.client = ana;
        draft.service = talk;
        return did<EventId>("calendar.add", [&](Unit &unit) {
            return series.book(unit, {draft, pinning, zone(host), zone(client)});
        });
    }
    std::vector<ShownOccurrence> shown(const EventId &id, const char *from, const char *to)
    {
        return must(series.occurrences(id, {instant(from), instant(to)}, TimeZone::utc()));
    }
    /// "11-02 10:00" on the wall of a zone.
    QByteArray walls(const std::vector<ShownOccurrence> &all, const char *where)
    {
        QByteArrayList list;
        for (const ShownOccurrence &each : all)
            list += localTimeText(zone(where).toLocal(each.entry.when.start)).mid(5, 11).replace('T', ' ');
        return list.join(", ");
    }
    SessionId opened(const CalendarEntry &entry)
    {
        return did<SessionId>(
            "session.open", [&](Unit &unit) { return sessions.ofEntry(unit, entry, TimeZone::utc()); });
    }
    Result<Done> moveAll(
        const SessionId &id, const char *to, SeriesScope scope, const QString &overbooked = {})
    {
        return unit<Done>("session.reschedule", [&](Unit &unit) {
            return booking.reschedule(unit, id, {local(to), 60min, ChangedBy::Provider, overbooked, scope});
        });
    }
};

QByteArray states(Pinned &desk, const std::vector<SessionId> &ids)
{
    QByteArrayList list;
    for (const SessionId &id : ids) {
        const Session each = desk.session(id);
        list += each.state == SessionState::Canceled
                    ? QByteArray("canceled")
                    : localTimeText(TimeZone::utc().toLocal(each.planned.start)).mid(5, 11);
    }
    return list.join(' ');
}

/// Ana's Tuesdays at nine, UTC; the third was put to a Wednesday.
struct Tuesdays : Pinned {
    EventId tuesdays =
        pinned(SeriesPinning::Host, "UTC", "Europe/Berlin", "2026-11-03T09:00", "FREQ=WEEKLY;COUNT=8");
    std::vector<SessionId> five;

    Tuesdays()
    {
        const auto all = shown(tuesdays, "2026-11-01T00:00:00Z", "2027-01-01T00:00:00Z");
        for (std::size_t at = 0; at < 5; ++at)
            five.push_back(opened(all[at].entry));
        must(move(five[2], "2026-11-18T12:00"));
    }
    std::size_t left()
    {
        return must(calendar.entries(
                        {instant("2026-11-01T00:00:00Z"), instant("2027-01-01T00:00:00Z")}, TimeZone::utc()))
            .size();
    }
};

}  // namespace

class SeriesServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheHostsHour();
    void keepsTheClientsHour();
    void theClientMovesToAnotherZone();
    void anExceptionStaysAndGoesBack();
    void cancelsAllThatRemains();
    void cancelsThisOneOnly();
    void movesAllThatRemains();
    void movesNobodyOntoOthers();
    void aPinGoesWithItsSeries();
    void refusesWhatIsNoSeries();
};

void SeriesServiceTest::keepsTheHostsHour()
{
    Pinned desk;
    const EventId id = desk.pinned(
        SeriesPinning::Host, "America/New_York", "Europe/London", "2026-10-28T10:00", "FREQ=WEEKLY");
    const auto audited = desk.count("SELECT count(*) FROM audit_event");
    const auto all = desk.shown(id, "2026-10-27T00:00:00Z", "2026-11-12T00:00:00Z");
    QCOMPARE(desk.walls(all, "America/New_York"), "10-28 10:00, 11-04 10:00, 11-11 10:00");
    QCOMPARE(desk.walls(all, "UTC"), "10-28 14:00, 11-04 15:00, 11-11 15:00");
    // F30.2.6: the first one after the change says so, the next one does not.
    QVERIFY(!all[0].shift && all[1].shift && !all[2].shift);
    QCOMPARE(all[1].shift->byUtc, 60min);
    QCOMPARE(desk.count("SELECT count(*) FROM audit_event"), audited);  // No entry for what clocks do.
}

void SeriesServiceTest::keepsTheClientsHour()
{
    Pinned desk;
    const EventId id = desk.pinned(
        SeriesPinning::Client, "Asia/Kolkata", "Europe/London", "2027-03-23T14:00", "FREQ=WEEKLY;COUNT=3");
    const auto all = desk.shown(id, "2027-03-01T00:00:00Z", "2027-05-01T00:00:00Z");
    QCOMPARE(desk.walls(all, "Europe/London"), "03-23 14:00, 03-30 14:00, 04-06 14:00");
    QCOMPARE(desk.walls(all, "Asia/Kolkata"), "03-23 19:30, 03-30 18:30, 04-06 18:30");
    QCOMPARE(desk.walls(all, "UTC"), "03-23 14:00, 03-30 13:00, 04-06 13:00");
    QVERIFY(all[1].shift && all[1].shift->host && !all[1].shift->client);
}

void SeriesServiceTest::theClientMovesToAnotherZone()
{
    Pinned desk;
    const EventId id = desk.pinned(SeriesPinning::Client, "America/Denver", "America/New_York",
        "2027-03-01T10:00", "FREQ=WEEKLY;UNTIL=20270405T140000Z");
    const SessionId later =
        desk.opened(desk.shown(id, "2027-03-20T00:00:00Z", "2027-03-25T00:00:00Z")[0].entry);
    const EventId goesOn = desk.did<EventId>("calendar.zone", [&](Unit &unit) {
        return desk.series.changeClientZone(unit, id, date("2027-03-15"), zone("America/Chicago"));
    });
    const auto before = desk.shown(id, "2027-02-01T00:00:00Z", "2027-05-01T00:00:00Z");
    const auto after = desk.shown(goesOn, "2027-02-01T00:00:00Z", "2027-05-01T00:00:00Z");
    QCOMPARE(desk.walls(before, "America/New_York"), "03-01 10:00, 03-08 10:00");
    QCOMPARE(desk.walls(after, "America/Chicago"), "03-15 10:00, 03-22 10:00, 03-29 10:00, 04-05 10:00");
    QCOMPARE(desk.walls(after, "America/Denver"), "03-15 09:00, 03-22 09:00, 03-29 09:00, 04-05 09:00");
    QCOMPARE(desk.session(later).planned.start, instant("2027-03-22T15:00:00Z"));
    QCOMPARE(
        must(desk.database.integer("SELECT json_extract(data, '$.affected') FROM audit_event WHERE action = "
                                   "'series.client_zone_changed'")),
        4);
    QCOMPARE(must(desk.series.pinOf(goesOn))->client, zone("America/Chicago"));
    QCOMPARE(must(desk.series.pinOf(id))->client, zone("America/New_York"));
}

void SeriesServiceTest::anExceptionStaysAndGoesBack()
{
    Pinned desk;
    const EventId id = desk.pinned(SeriesPinning::Host, "America/Los_Angeles", "Europe/London",
        "2026-10-28T11:00", "FREQ=WEEKLY;COUNT=3");
    const SessionId second =
        desk.opened(desk.shown(id, "2026-11-03T00:00:00Z", "2026-11-06T00:00:00Z")[0].entry);
    must(desk.move(second, "2026-11-04T11:30"));
    const auto wall = [&] {
        return desk.walls(
            desk.shown(id, "2026-10-27T00:00:00Z", "2026-12-01T00:00:00Z"), "America/Los_Angeles");
    };
    QCOMPARE(wall(), "10-28 11:00, 11-04 11:30, 11-11 11:00");
    const auto practice = [&] { return desk.session(second); };
    QCOMPARE(practice().planned.start, instant("2026-11-04T19:30:00Z"));
    desk.did<Done>(
        "calendar.restore", [&](Unit &unit) { return desk.calendar.restore(unit, *practice().event); });
    QCOMPARE(wall(), "10-28 11:00, 11-04 11:00, 11-11 11:00");
    QCOMPARE(practice().planned.start, instant("2026-11-04T19:00:00Z"));
    QCOMPARE(*practice().event, id);
}

void SeriesServiceTest::cancelsAllThatRemains()
{
    Tuesdays desk;
    QCOMPARE(states(desk, desk.five), "11-03T09:00 11-10T09:00 11-18T12:00 11-24T09:00 12-01T09:00");
    QCOMPARE(must(desk.cancel(desk.five[1], ChangedBy::Client, SeriesScope::ThisAndLater)), 4);
    QCOMPARE(states(desk, desk.five), "11-03T09:00 canceled canceled canceled canceled");
    QCOMPARE(desk.left(), 1U);  // Those nobody had opened yet are gone as well.
    QCOMPARE(desk.published("session.canceled"), 4);
    QCOMPARE(desk.published("slot.freed"), 5);  // And one by the move.
    for (std::size_t at = 1; at < 5; ++at)
        QCOMPARE(desk.session(desk.five[at]).canceledAs, std::optional(Standing::InPolicy));
}

void SeriesServiceTest::cancelsThisOneOnly()
{
    Tuesdays desk;
    QCOMPARE(must(desk.cancel(desk.five[2])), 1);
    QCOMPARE(states(desk, desk.five), "11-03T09:00 11-10T09:00 canceled 11-24T09:00 12-01T09:00");
    QCOMPARE(desk.left(), 7U);
    // From a changed occurrence on: it, and what comes after it by the rule.
    Tuesdays other;
    QCOMPARE(must(other.cancel(other.five[2], ChangedBy::Provider, SeriesScope::ThisAndLater)), 3);
    QCOMPARE(states(other, other.five), "11-03T09:00 11-10T09:00 canceled canceled canceled");
    QCOMPARE(other.left(), 2U);
    other.clock.set(instant("2026-11-10T11:00:00Z"));
    other.did<Session>("session.end", [&](Unit &unit) { return other.sessions.finish(unit, other.five[1]); });
    QCOMPARE(must(other.cancel(other.five[0], ChangedBy::Provider, SeriesScope::All)), 1);
    QCOMPARE(other.session(other.five[1]).state, SessionState::Completed);
    // Of what took place the rest may go, though no session is left in it.
    Tuesdays third;
    third.clock.set(instant("2026-12-01T11:00:00Z"));
    third.did<Session>("session.end", [&](Unit &unit) { return third.sessions.finish(unit, third.five[4]); });
    QCOMPARE(must(third.cancel(third.five[4], ChangedBy::Provider, SeriesScope::ThisAndLater)), 0);
    QCOMPARE(third.left(), 4U);
    QCOMPARE(other.left(), 0U);
}

void SeriesServiceTest::movesAllThatRemains()
{
    Tuesdays desk;
    const auto before = desk.count("SELECT count(*) FROM session");
    must(desk.moveAll(desk.five[1], "2026-11-11T10:00", SeriesScope::ThisAndLater));
    QCOMPARE(states(desk, desk.five), "11-03T09:00 11-11T10:00 11-18T12:00 11-25T10:00 12-02T10:00");
    QCOMPARE(desk.count("SELECT count(*) FROM session"), before);  // None that nobody asked for.
    QCOMPARE(desk.left(), 8U);
    QCOMPARE(desk.published("session.rescheduled"), 4);
    QVERIFY(desk.session(desk.five[4]).rescheduled);
}

void SeriesServiceTest::movesNobodyOntoOthers()
{
    Tuesdays desk;
    const SessionId other = must(desk.book(desk.wish(desk.ben, "2026-12-02T10:30")));
    QCOMPARE(reason(desk.moveAll(desk.five[1], "2026-11-11T10:00", SeriesScope::ThisAndLater)), "SLOT_TAKEN");
    QCOMPARE(states(desk, desk.five), "11-03T09:00 11-10T09:00 11-18T12:00 11-24T09:00 12-01T09:00");
    must(desk.moveAll(desk.five[1], "2026-11-11T10:00", SeriesScope::ThisAndLater, u"both know"_s));
    const Session moved = desk.session(desk.five[4]);
    QCOMPARE(moved.place, SessionPlace::Overbooked);
    QCOMPARE(moved.overbookedReason, u"both know"_s);
    QCOMPARE(desk.session(other).place, SessionPlace::Exclusive);
}

void SeriesServiceTest::aPinGoesWithItsSeries()
{
    Tuesdays desk;
    must(desk.moveAll(desk.five[3], "2026-11-24T23:30", SeriesScope::ThisAndLater));
    const auto later = *desk.session(desk.five[3]).event;
    QVERIFY(later != desk.tuesdays);
    const SeriesPin pin = must(desk.series.pinOf(later)).value();
    QCOMPARE(pin.hostTime, 23h + 30min);
    QCOMPARE(pin.clientTime, 30min);  // Half past midnight in Berlin.
    QCOMPARE(must(desk.series.pinOf(desk.tuesdays))->hostTime, 9h);
}

void SeriesServiceTest::refusesWhatIsNoSeries()
{
    Pinned desk;
    const EventDraft draft{u"Talk"_s, {local("2026-11-03T09:00"), TimeKind::Zoned, TimeZone::utc()}, 1h};
    QCOMPARE(
        reason(desk.unit<EventId>("calendar.add",
            [&](Unit &unit) {
                return desk.series.book(unit, {draft, SeriesPinning::Host, TimeZone::utc(), TimeZone::utc()});
            })),
        "series.no_rule");
    const SessionId single = must(desk.book(desk.wish(desk.ana, "2026-10-28T09:00")));
    const Session session = desk.session(single);
    QCOMPARE(
        reason(desk.series.occurrences(*session.event, session.planned, TimeZone::utc())), "series.unpinned");
    QCOMPARE(reason(desk.unit<EventId>("calendar.zone",
                 [&](Unit &unit) {
                     return desk.calendar.changeClock(
                         unit, *session.event, session.occurrence, zone("Asia/Tokyo"));
                 })),
        "recurrence.no_series");
}

QTEST_GUILESS_MAIN(SeriesServiceTest)
#include "series_service_test.moc"
