// SPDX-License-Identifier: GPL-3.0-or-later
// A practice and a calendar elsewhere that both change.
#include "tests/support/synced_practice.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::syncing;
using namespace Qt::StringLiterals;

class CalendarSyncTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsThere();
    void writesWhatIsBookedHere();
    void syncingTwiceChangesNothing();
    void readsOnlyUntilTwoWayIsSwitchedOn();
    void mergesFieldsThatBothChanged();
    void keepsBothSidesOfAClash_data();
    void keepsBothSidesOfAClash();
    void aDeletionThereGoesToTheTrash();
    void aDeletionHereIsDoneThere();
    void aChangeWinsOverADeletion();
    void anUnknownOutcomeIsNotWrittenTwice_data();
    void anUnknownOutcomeIsNotWrittenTwice();
    void aLoneOccurrenceIsNotTheWholeSeries();
    void seriesWithOverridesGoBothWays();
    void aServerThatRewritesIsNoChange();
    void theCalendarMakesTheLinkThatIsWanted();
    void aLinkThatIsNotMadeStopsNothing();
    void knowsWhichCalendarAnEntryIsOf();
    void theOwnersColourStaysThroughARound();
};

void CalendarSyncTest::takesWhatIsThere()
{
    SyncedPractice practice;
    practice.put("a", icsText("a", "20261102T090000", "Zahnarzt"));
    practice.connect();
    const auto event = practice.here("a");
    QVERIFY(event);
    QCOMPARE(event->event.summary, u"Zahnarzt"_s);
    QCOMPARE(event->source, "sync");
    QCOMPARE(practice.state().failing, "");
    QCOMPARE(practice.state().lastTrueSync, std::optional(practice.own.clock.now()));
    practice.put("a", icsText("a", "20261103T100000", "Zahnarzt", {}, 1));
    practice.sync();
    QCOMPARE(localTimeText(practice.here("a")->event.when.start.local), "2026-11-03T10:00:00");
}

void CalendarSyncTest::writesWhatIsBookedHere()
{
    SyncedPractice practice;
    practice.connect();
    const EventId early = practice.book("Erstgespräch", "20261103T090000");
    practice.sync();
    QCOMPARE(practice.server.writes, 0);  // No calendar was chosen for it.
    practice.bothWays();
    practice.sync();
    QCOMPARE(practice.server.writes, 1);
    const QByteArray uid = practice.stored(early).event.uid;
    const QByteArray text = practice.textOf(uid);
    QVERIFY(text.contains("SUMMARY:Erstgespräch"));
    QVERIFY(text.contains("DTSTART;TZID=Europe/Berlin:20261103T090000"));
    QVERIFY(text.contains("BEGIN:VTIMEZONE"));
    QVERIFY(!text.contains("METHOD:"));
    QCOMPARE(must(practice.syncing().stands(uid)), std::optional(true));
    practice.rewrite(early, [](CalendarEvent &event) { event.summary = u"Zweitgespräch"_s; });
    QCOMPARE(must(practice.syncing().stands(uid)), std::optional(false));
    practice.sync();
    QVERIFY(practice.textOf(uid).contains("SUMMARY:Zweitgespräch"));
    QCOMPARE(practice.there().objects.size(), 1u);
}

void CalendarSyncTest::syncingTwiceChangesNothing()
{
    SyncedPractice practice;
    practice.put("a", icsText("a", "20261102T090000", "Da", "RRULE:FREQ=WEEKLY;COUNT=5\r\n"));
    practice.connect();
    practice.bothWays();
    practice.book("Hier", "20261103T090000");
    practice.sync();
    practice.sync();  // It reads that what it wrote is there.
    const int writes = practice.server.writes;
    const auto units = practice.own.count("SELECT count(*) FROM unit_log WHERE command = 'calendar.sync'");
    const auto rows = practice.own.count("SELECT sum(version) FROM calendar_event");
    for (int again = 0; again < 3; ++again)
        practice.sync();
    QCOMPARE(practice.server.writes, writes);
    QCOMPARE(practice.own.count("SELECT sum(version) FROM calendar_event"), rows);
    QCOMPARE(practice.own.count("SELECT count(*) FROM calendar_event"), 2);
    QCOMPARE(practice.there().objects.size(), 2u);
    // The three askings are Units; the rounds themselves leave none.
    QCOMPARE(practice.own.count("SELECT count(*) FROM unit_log WHERE command = 'calendar.sync'"), units + 3);
}

void CalendarSyncTest::readsOnlyUntilTwoWayIsSwitchedOn()
{
    SyncedPractice practice;
    practice.put("a", icsText("a", "20261102T090000", "Da"));
    practice.connect();
    practice.rewrite(practice.here("a")->id, [](CalendarEvent &event) { event.summary = u"Hier"_s; });
    practice.sync();
    QCOMPARE(practice.server.writes, 0);
    QVERIFY(practice.textOf("a").contains("SUMMARY:Da"));
    practice.choose({{}, true, {}});
    practice.sync();
    QVERIFY(practice.textOf("a").contains("SUMMARY:Hier"));
}

void CalendarSyncTest::mergesFieldsThatBothChanged()
{
    SyncedPractice practice;
    practice.connect();
    practice.bothWays();
    const EventId id = practice.book("Gespräch", "20261103T090000");
    practice.sync();
    const QByteArray uid = practice.stored(id).event.uid;
    practice.rewrite(id, [](CalendarEvent &event) { event.location = u"Raum 2"_s; });
    practice.put(uid, icsText(uid, "20261104T110000", "Gespräch", {}, 1));
    practice.sync();
    const CalendarEvent event = practice.stored(id).event;
    QCOMPARE(event.location, u"Raum 2"_s);
    QCOMPARE(localTimeText(event.when.start.local), "2026-11-04T11:00:00");
    QVERIFY(practice.textOf(uid).contains("LOCATION:Raum 2"));
    QVERIFY(practice.textOf(uid).contains("20261104T110000"));
    QCOMPARE(must(practice.syncing().links().conflicts(true)).size(), 0u);
}

void CalendarSyncTest::keepsBothSidesOfAClash_data()
{
    QTest::addColumn<bool>("strict");
    QTest::newRow("local first") << false;
    QTest::newRow("strict") << true;
}

void CalendarSyncTest::keepsBothSidesOfAClash()
{
    QFETCH(bool, strict);
    SyncedPractice practice;
    AccountSettings settings{"caldav", u"Mine"_s, u"https://fake.example/"_s};
    settings.mode = strict ? SyncMode::Strict : SyncMode::LocalFirst;
    practice.connect(settings);
    practice.bothWays();
    const EventId id = practice.book("Gespräch", "20261103T090000");
    practice.sync();
    const QByteArray uid = practice.stored(id).event.uid;
    practice.rewrite(id, [](CalendarEvent &event) { event.summary = u"Unseres"_s; });
    practice.put(uid, icsText(uid, "20261103T090000", "Ihres", {}, 1));
    practice.sync();
    const QString kept = strict ? u"Ihres"_s : u"Unseres"_s;
    QCOMPARE(practice.stored(id).event.summary, kept);
    QVERIFY(practice.textOf(uid).contains(("SUMMARY:" + kept.toUtf8())));
    const auto conflicts = must(practice.syncing().links().conflicts(false));
    QCOMPARE(conflicts.size(), 1u);
    QCOMPARE(conflicts.front().fields, QByteArrayList{"summary"});
    QCOMPARE(Bundle::unpacked(conflicts.front().ours).title(), u"Unseres"_s);
    QCOMPARE(Bundle::unpacked(conflicts.front().theirs).title(), u"Ihres"_s);
    // The other one is wanted after all.
    practice.own.did<Done>("calendar.resolve", [&](Unit &unit) {
        return practice.syncing().resolve(
            unit, conflicts.front().id, strict ? SyncService::Keep::Ours : SyncService::Keep::Theirs);
    });
    practice.sync();
    const QString other = strict ? u"Unseres"_s : u"Ihres"_s;
    QCOMPARE(practice.stored(id).event.summary, other);
    QVERIFY(practice.textOf(uid).contains(("SUMMARY:" + other.toUtf8())));
    QCOMPARE(must(practice.syncing().links().conflicts(false)).size(), 0u);
}

void CalendarSyncTest::aDeletionThereGoesToTheTrash()
{
    SyncedPractice practice;
    practice.connect();
    practice.bothWays();
    const EventId id = practice.book("Gespräch", "20261103T090000");
    practice.sync();
    const QByteArray uid = practice.stored(id).event.uid;
    practice.server.erase(practice.there(), "cal/main/" + uid + ".ics");
    practice.sync();
    QCOMPARE(practice.stored(id).status, EventStatus::Canceled);
    QCOMPARE(practice.there().objects.size(), 0u);
    const auto trash = must(practice.syncing().links().trash());
    QCOMPARE(trash.size(), 1u);
    QCOMPARE(trash.front().side, "elsewhere");
    practice.own.did<EventId>(
        "calendar.restore", [&](Unit &unit) { return practice.syncing().restore(unit, trash.front().id); });
    practice.sync();
    QCOMPARE(practice.stored(id).status, EventStatus::Confirmed);
    QCOMPARE(practice.there().objects.size(), 1u);
    QCOMPARE(must(practice.syncing().links().trash()).size(), 0u);
    practice.sync();
    QCOMPARE(practice.stored(id).status, EventStatus::Confirmed);
}

void CalendarSyncTest::aDeletionHereIsDoneThere()
{
    SyncedPractice practice;
    practice.put("a", icsText("a", "20261102T090000", "Da"));
    practice.connect();
    practice.bothWays();
    practice.cancel(practice.here("a")->id);
    practice.sync();
    QCOMPARE(practice.there().objects.size(), 0u);
    const auto trash = must(practice.syncing().links().trash());
    QCOMPARE(trash.size(), 1u);
    QCOMPARE(trash.front().side, "here");
    QCOMPARE(Bundle::unpacked(trash.front().content).title(), u"Da"_s);
}

void CalendarSyncTest::aChangeWinsOverADeletion()
{
    SyncedPractice practice;
    practice.connect();
    practice.bothWays();
    const EventId one = practice.book("Eins", "20261103T090000"),
                  two = practice.book("Zwei", "20261104T090000");
    practice.sync();
    const QByteArray first = practice.stored(one).event.uid, second = practice.stored(two).event.uid;
    practice.server.erase(practice.there(), "cal/main/" + first + ".ics");
    practice.rewrite(one, [](CalendarEvent &event) { event.summary = u"Eins neu"_s; });
    practice.cancel(two);
    practice.put(second, icsText(second, "20261104T090000", "Zwei neu", {}, 5));
    practice.sync();
    QVERIFY(practice.textOf(first).contains("Eins neu"));
    QCOMPARE(practice.stored(two).status, EventStatus::Confirmed);
    QCOMPARE(practice.stored(two).event.summary, u"Zwei neu"_s);
    QCOMPARE(must(practice.syncing().links().conflicts(false)).size(), 2u);
}

void CalendarSyncTest::anUnknownOutcomeIsNotWrittenTwice_data()
{
    QTest::addColumn<RemoteFault>("fault");
    QTest::newRow("done, unheard") << RemoteFault::DoneUnheard;
    QTest::newRow("lost, unheard") << RemoteFault::LostUnheard;
}

void CalendarSyncTest::anUnknownOutcomeIsNotWrittenTwice()
{
    QFETCH(RemoteFault, fault);
    SyncedPractice practice;
    practice.connect();
    practice.bothWays();
    practice.sync();
    const EventId id = practice.book("Gespräch", "20261103T090000");
    const QByteArray uid = practice.stored(id).event.uid;
    practice.server.nextFault = [&](QByteArrayView call) {
        return call == QByteArrayView("write") ? fault : RemoteFault::None;
    };
    practice.sync();
    QCOMPARE(practice.state().failing, "remote.unknown_outcome");
    practice.server.nextFault = {};
    // Meanwhile it changes here: what was written before is no clash with that.
    practice.rewrite(id, [](CalendarEvent &event) { event.summary = u"Später"_s; });
    practice.own.clock.advance(std::chrono::minutes(10));
    practice.sync();
    QCOMPARE(practice.there().objects.size(), 1u);
    QVERIFY(practice.textOf(uid).contains("SUMMARY:Später"));
    QCOMPARE(must(practice.syncing().links().conflicts(true)).size(), 0u);
    QCOMPARE(practice.own.count("SELECT count(*) FROM sync_attempt"), 0);
    QCOMPARE(practice.state().failing, "");
}

void CalendarSyncTest::aLoneOccurrenceIsNotTheWholeSeries()
{
    SyncedPractice practice;
    practice.put("s", icsText("s", "20261102T090000", "Reihe", "RRULE:FREQ=WEEKLY;COUNT=6\r\n"));
    practice.connect();
    practice.bothWays();
    const QByteArray one =
        icsText("s", "20261109T140000", "Verlegt", "RECURRENCE-ID;TZID=Europe/Berlin:20261109T090000\r\n", 1);
    practice.put("s", one);
    practice.sync();
    const auto series = practice.here("s");
    QVERIFY(series);
    QCOMPARE(series->status, EventStatus::Confirmed);
    QCOMPARE(series->event.when.rules.size(), 1u);
    const auto changed = practice.here("s", "2026-11-09T09:00:00");
    QVERIFY(changed);
    QCOMPARE(localTimeText(changed->event.when.start.local), "2026-11-09T14:00:00");
}

void CalendarSyncTest::seriesWithOverridesGoBothWays()
{
    SyncedPractice practice;
    practice.connect();
    practice.bothWays();
    EventDraft draft{u"Reihe"_s, berlin("20261102T090000")};
    draft.rules = {"FREQ=WEEKLY;COUNT=8"};
    const EventId id = practice.book(draft);
    practice.own.did<EventId>("calendar.move", [&](Unit &unit) {
        return practice.engine().calendar().move(unit, id, "2026-11-09T09:00:00",
            {berlin("20261110T150000").local, std::chrono::hours(1)}, SeriesScope::This);
    });
    practice.cancel(id, "2026-11-16T09:00:00");
    practice.sync();
    const QByteArray uid = practice.stored(id).event.uid;
    QByteArray text = practice.textOf(uid);
    QVERIFY(text.contains("RECURRENCE-ID;TZID=Europe/Berlin:20261109T090000"));
    QVERIFY(text.contains("EXDATE;TZID=Europe/Berlin:20261116T090000"));
    // There somebody takes another one out, and puts the moved one back.
    auto events = readCalendar(text)->events;
    std::erase_if(events, [](const CalendarEvent &event) { return event.recurrenceId.has_value(); });
    events.front().when.excludedDates.push_back(berlin("20261123T090000"));
    ++events.front().sequence;
    practice.put(uid, writeCalendar(events, {}));
    practice.sync();
    const TimeZone viewer = *TimeZone::create("Europe/Berlin");
    const Interval window{
        viewer.toInstant(berlin("20261101T000000").local), viewer.toInstant(berlin("20270101T000000").local)};
    QByteArrayList starts;
    for (const CalendarEntry &entry : must(practice.engine().calendar().entries(window, viewer)))
        starts += localTimeText(entry.localStart);
    QCOMPARE(starts, (QByteArrayList{"2026-11-02T09:00:00", "2026-11-09T09:00:00", "2026-11-30T09:00:00",
                         "2026-12-07T09:00:00", "2026-12-14T09:00:00", "2026-12-21T09:00:00"}));
    const int writes = practice.server.writes;
    practice.sync();
    QCOMPARE(practice.server.writes, writes);
}

void CalendarSyncTest::aServerThatRewritesIsNoChange()
{
    SyncedPractice practice;
    practice.server.rewrite = [](const QByteArray &text) {
        QByteArray other = text;
        other.replace("SEQUENCE:0", "SEQUENCE:0\r\nX-SERVER:was here");
        other.replace("DURATION:PT1H", "DTEND;TZID=Europe/Berlin:20261103T100000");
        other.replace("STATUS:CONFIRMED\r\n", "");
        return other;
    };
    practice.connect();
    practice.bothWays();
    practice.book("Gespräch", "20261103T090000");
    for (int again = 0; again < 4; ++again)
        practice.sync();
    QCOMPARE(practice.server.writes, 1);
    QCOMPARE(practice.there().objects.size(), 1u);
    QCOMPARE(must(practice.syncing().links().conflicts(true)).size(), 0u);
}

void CalendarSyncTest::theCalendarMakesTheLinkThatIsWanted()
{
    SyncedPractice practice;
    practice.server.makeLink = [](const QByteArray &) { return u"https://calls.example/made"_s; };
    practice.connect();
    practice.bothWays();
    const EventId event = practice.book("Beratung", "20261103T090000");
    practice.own.did<Done>("session.meeting", [&](Unit &unit) {
        return practice.engine().meetings().arrange(unit, event, {MeetsBy::Video, LinkMaker::Calendar});
    });
    QVERIFY(meetingOf(practice.stored(event)).missing);
    practice.sync();
    QCOMPARE(meetingOf(practice.stored(event)).link, u"https://calls.example/made"_s);
    // It stands there with its link, so nothing is written for it once more.
    const int writes = practice.server.writes;
    practice.sync();
    practice.sync();
    QCOMPARE(practice.server.writes, writes);
    QCOMPARE(must(practice.syncing().stands(practice.stored(event).event.uid)), std::optional(true));
}

void CalendarSyncTest::aLinkThatIsNotMadeStopsNothing()
{
    SyncedPractice practice;
    practice.server.makeLink = [](const QByteArray &) { return u"no link at all"_s; };
    practice.connect();
    practice.bothWays();
    const EventId event = practice.book("Beratung", "20261103T090000");
    practice.own.did<Done>("session.meeting", [&](Unit &unit) {
        return practice.engine().meetings().arrange(unit, event, {MeetsBy::Video, LinkMaker::Calendar});
    });
    practice.sync();
    QCOMPARE(practice.server.writes, 1);
    QVERIFY(meetingOf(practice.stored(event)).missing);
    // The other side has made it after all.
    const QByteArray uid = practice.stored(event).event.uid;
    practice.put(uid,
        QByteArray(practice.textOf(uid)).replace("SUMMARY", "URL:https://calls.example/late\r\nSUMMARY"));
    practice.sync();
    QCOMPARE(meetingOf(practice.stored(event)).link, u"https://calls.example/late"_s);
    QCOMPARE(practice.stored(event).meeting.maker, LinkMaker::Calendar);
}

void CalendarSyncTest::knowsWhichCalendarAnEntryIsOf()
{
    SyncedPractice practice;
    practice.put("a", icsText("a", "20261102T090000", "Zahnarzt"));
    practice.put("s", icsText("s", "20261102T120000", "Chor", "RRULE:FREQ=WEEKLY\r\n"));
    practice.put("z", icsText("z", "20270102T090000", "Später"));
    practice.connect();
    practice.bothWays();
    const EventId own = practice.book("Erstgespräch", "20261103T090000");
    practice.sync();
    const TimeZone zone = *TimeZone::create("Europe/Berlin");
    const auto at = [&](const char *text) { return zone.toInstant(must(parseLocalTime(text))); };
    auto origins = must(practice.syncing().links().origins({at("2026-11-02T00:00"), at("2026-11-09T00:00")}));
    QCOMPARE(origins.size(), 2U);
    QCOMPARE(origins.at(practice.here("a")->id), practice.calendar().id);
    QVERIFY(origins.contains(practice.here("s")->id));
    // What is written there from here is of here.
    QVERIFY(!origins.contains(own));
    // Of an account that is gone nothing is known.
    practice.own.did<Done>("calendar.connect",
        [&](Unit &unit) { return practice.syncing().disconnect(unit, practice.account); });
    origins = must(practice.syncing().links().origins({at("2026-11-02T00:00"), at("2026-11-09T00:00")}));
    QVERIFY(origins.empty());
}

void CalendarSyncTest::theOwnersColourStaysThroughARound()
{
    SyncedPractice practice;
    practice.connect();
    practice.choose({.colour = "#1F807B"});
    practice.there().about.colour = "#ff0000";
    practice.own.clock.advance(std::chrono::hours(25));
    practice.sync();
    QCOMPARE(practice.calendar().colour, "#ff0000");
    QCOMPARE(practice.calendar().ownColour, "#1F807B");
    const auto refused = practice.own.engine->run<Done>("calendar.choose", [&](Unit &unit) {
        return practice.syncing().choose(unit, practice.calendar().id, {.colour = "teal"});
    });
    QCOMPARE(refused.error().reason, "sync.colour");
}

QTEST_GUILESS_MAIN(CalendarSyncTest)
#include "calendar_sync_test.moc"
