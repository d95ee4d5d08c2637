// SPDX-License-Identifier: GPL-3.0-or-later
// What a calendar elsewhere must not do to a practice, and what the owner is told.
#include "core/engine/erasure.h"
#include "tests/support/synced_practice.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::syncing;
using namespace Qt::StringLiterals;

class CalendarSyncCareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anExpiredTokenFindsDeletions();
    void anEmptyListingIsNotBelieved();
    void keepsOnlyTimesWherePrivate();
    void oneMeetingInTwoCalendarsIsOne();
    void oneUnreadableEventSpoilsNoOther();
    void tellsHowItIs();
    void waitsAsLongAsItIsAsked();
    void goesOnAfterTheProgramEnded();
    void keepsThePasswordApart();
    void whoIsErasedIsErasedThereToo();
};

void CalendarSyncCareTest::anExpiredTokenFindsDeletions()
{
    SyncedPractice practice;
    practice.put("a", icsText("a", "20261102T090000", "Bleibt"));
    practice.put("b", icsText("b", "20261102T110000", "Geht"));
    practice.connect();
    practice.server.erase(practice.there(), "cal/main/b.ics");
    practice.server.nextFault = [](QByteArrayView) { return RemoteFault::TokenExpired; };
    practice.sync();
    QCOMPARE(practice.here("a")->status, EventStatus::Confirmed);
    QCOMPARE(practice.here("b")->status, EventStatus::Canceled);
    QCOMPARE(practice.state().failing, "");
}

void CalendarSyncCareTest::anEmptyListingIsNotBelieved()
{
    SyncedPractice practice;
    for (int at = 0; at < 12; ++at) {
        const QByteArray uid = "e" + QByteArray::number(at);
        practice.put(uid, icsText(uid, "20261102T090000", "Termin"));
    }
    practice.connect();
    const auto alive = [&] {
        return practice.own.count("SELECT count(*) FROM calendar_event WHERE status <> 'Canceled'");
    };
    // An empty answer, once: asked again, and it was a fault.
    bool empty = true;
    practice.server.nextFault = [&](QByteArrayView call) {
        if (call != QByteArrayView("changes") || !empty)
            return RemoteFault::None;
        empty = false;
        return RemoteFault::EmptyListing;
    };
    practice.own.did<Done>("calendar.choose", [&](Unit &unit) -> Result<Done> {
        CalendarHere calendar = practice.calendar();
        calendar.token.clear();
        AccountStore store(practice.engine().database());
        SP_CHECK(store.update(calendar));
        unit.audit("calendar.chosen", "remote_calendar", calendar.id);
        return Done{};
    });
    practice.sync();
    QCOMPARE(alive(), 12);
    QCOMPARE(practice.state().failing, "");
    practice.server.nextFault = {};

    // More than half are gone, whatever is asked: a question, and nothing happens.
    for (int at = 0; at < 8; ++at)
        practice.server.erase(practice.there(), "cal/main/e" + QByteArray::number(at) + ".ics");
    practice.put("neu", icsText("neu", "20261105T090000", "Neu"));
    practice.sync();
    QCOMPARE(alive(), 13);
    QCOMPARE(practice.state().failing, "sync.doubtful");
    QCOMPARE(practice.calendar().missing, 8);
    practice.own.clock.advance(std::chrono::hours(1));
    practice.sync();
    QCOMPARE(alive(), 13);
    practice.own.did<Done>("calendar.resolve", [&](Unit &unit) {
        return practice.syncing().answerMissing(unit, practice.calendar().id, SyncService::Missing::Gone);
    });
    practice.own.clock.advance(std::chrono::hours(1));
    practice.sync();
    QCOMPARE(alive(), 5);
    QCOMPARE(must(practice.syncing().links().trash()).size(), 8u);
    QCOMPARE(practice.state().failing, "");
    QCOMPARE(practice.calendar().missing, 0);
}

void CalendarSyncCareTest::keepsOnlyTimesWherePrivate()
{
    SyncedPractice practice;
    practice.put("a", icsText("a", "20261102T090000", "Geheim", "LOCATION:Klinik\r\nDESCRIPTION:Befund\r\n"));
    AccountSettings settings{"caldav", u"Privat"_s, u"https://fake.example/"_s};
    settings.privacy = Privacy::Busy;
    practice.connect(settings);
    const CalendarEvent event = practice.here("a")->event;
    QCOMPARE(event.summary + event.location + event.description, QString());
    QVERIFY(practice.here("a")->busy());
    for (const char *table : {"calendar_event", "external_event", "sync_log", "unit_changeset"}) {
        const QByteArray sql =
            "SELECT count(*) FROM " + QByteArray(table) + " WHERE " +
            (QByteArray(table) == "calendar_event"      ? "summary LIKE '%Geheim%'"
                : QByteArray(table) == "external_event" ? "instr(base, x'47656865696d') > 0"
                : QByteArray(table) == "sync_log"       ? "facts LIKE '%Geheim%'"
                                                        : "instr(body, x'47656865696d') > 0");
        QCOMPARE(practice.own.count(sql.constData()), 0);
    }
    const RemoteCalendarId calendar = practice.calendar().id;
    const auto refused = practice.engine().run<Done>("calendar.choose", [&](Unit &unit) {
        return practice.syncing().choose(unit, calendar, {{}, true, {}});
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, "sync.not_writable");
}

void CalendarSyncCareTest::oneMeetingInTwoCalendarsIsOne()
{
    SyncedPractice practice;
    practice.server.calendars.push_back({{"cal/second/", u"Second"_s, {}, {}, true, false}});
    practice.put("a", icsText("a", "20261102T090000", "Treffen"));
    practice.server.put(
        practice.server.calendars[1], "cal/second/a.ics", "a", icsText("a", "20261102T090000", "Treffen"));
    practice.connect();
    QCOMPARE(practice.own.count("SELECT count(*) FROM calendar_event"), 1);
    practice.sync();
    // It goes from one of them: it still stands in the other.
    practice.server.erase(practice.server.calendars[0], "cal/main/a.ics");
    practice.sync();
    QCOMPARE(practice.here("a")->status, EventStatus::Confirmed);
    practice.sync();
    QCOMPARE(practice.here("a")->status, EventStatus::Confirmed);
    practice.server.erase(practice.server.calendars[1], "cal/second/a.ics");
    practice.sync();
    practice.sync();
    QCOMPARE(practice.here("a")->status, EventStatus::Canceled);
}

void CalendarSyncCareTest::oneUnreadableEventSpoilsNoOther()
{
    SyncedPractice practice;
    practice.put("a", icsText("a", "20261102T090000", "Gut"));
    practice.put("b", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:b\r\nDTSTART:20261102T0900");
    practice.put("c", icsText("c", "20261102T110000", "Auch gut"));
    practice.connect();
    QVERIFY(practice.here("a") && practice.here("c"));
    QCOMPARE(practice.state().failing, "");
    QCOMPARE(practice.own.count("SELECT count(*) FROM sync_log WHERE action = 'unreadable'"), 1);
    practice.put("b", icsText("b", "20261102T100000", "Geheilt"));
    practice.sync();
    QVERIFY(practice.here("b"));
}

void CalendarSyncCareTest::tellsHowItIs()
{
    SyncedPractice practice;
    practice.connect();
    const Instant agreed = practice.own.clock.now();
    practice.server.nextFault = [](QByteArrayView) { return RemoteFault::SignIn; };
    practice.own.clock.advance(std::chrono::minutes(6));
    must(practice.engine().runDueJobs());
    QCOMPARE(practice.state().failing, "remote.sign_in");
    QCOMPARE(practice.state().lastTrueSync, std::optional(agreed));
    practice.server.nextFault = {};
    practice.own.did<Done>("calendar.connect", [&](Unit &unit) {
        return practice.syncing().reconnect(
            unit, practice.account, SecretBytes::copyOf(octets(QByteArray("new"))));
    });
    must(practice.engine().runDueJobs());
    QCOMPARE(practice.state().failing, "");
    QCOMPARE(view(practice.server.lastAccount.secret->span()).toByteArray(), "new");
    practice.own.did<Done>(
        "calendar.pause", [&](Unit &unit) { return practice.syncing().pause(unit, practice.account, true); });
    const int calls = practice.server.calls;
    practice.own.clock.advance(std::chrono::hours(2));
    must(practice.engine().runDueJobs());
    QCOMPARE(practice.server.calls, calls);
}

void CalendarSyncCareTest::waitsAsLongAsItIsAsked()
{
    SyncedPractice practice;
    practice.connect();
    practice.server.nextFault = [](QByteArrayView) { return RemoteFault::Busy; };
    practice.own.clock.advance(std::chrono::minutes(6));
    must(practice.engine().runDueJobs());
    const int calls = practice.server.calls;
    practice.own.clock.advance(std::chrono::seconds(299));
    must(practice.engine().runDueJobs());
    QCOMPARE(practice.server.calls, calls);
    practice.own.clock.advance(std::chrono::seconds(2));
    must(practice.engine().runDueJobs());
    QCOMPARE(practice.server.calls, calls + 1);
    // The second failure in a row waits twice as long.
    practice.own.clock.advance(std::chrono::seconds(500));
    must(practice.engine().runDueJobs());
    QCOMPARE(practice.server.calls, calls + 1);
}

void CalendarSyncCareTest::goesOnAfterTheProgramEnded()
{
    SyncedPractice practice;
    for (int at = 0; at < 350; ++at) {
        const QByteArray uid = "e" + QByteArray::number(at);
        practice.put(uid, icsText(uid, "20261102T090000", "Termin " + uid));
    }
    practice.account = practice.own.did<CalendarAccountId>("calendar.connect", [&](Unit &unit) {
        return practice.syncing().connect(
            unit, {"caldav", u"Mine"_s, u"https://fake.example/"_s}, SecretBytes());
    });
    for (int step = 0; step < 4; ++step)
        must(practice.engine().jobs().runDue(SyncRounds::job));
    const auto some = practice.own.count("SELECT count(*) FROM calendar_event");
    QVERIFY2(some > 0 && some < 350, QByteArray::number(qint64(some)).constData());
    practice.own.reopen();
    while (practice.own.count("SELECT count(*) FROM calendar_event") < 350)
        must(practice.engine().runDueJobs());
    practice.sync();
    QCOMPARE(practice.own.count("SELECT count(*) FROM calendar_event"), 350);
    QCOMPARE(practice.own.count("SELECT count(*) FROM sync_log WHERE action = 'taken'"), 350);
    QCOMPARE(practice.state().failing, "");
}

void CalendarSyncCareTest::keepsThePasswordApart()
{
    SyncedPractice practice;
    practice.connect({"caldav", u"Mine"_s, u"https://fake.example/"_s, u"me"_s}, "sehr geheim");
    QCOMPARE(view(practice.server.lastAccount.secret->span()).toByteArray(), "sehr geheim");
    QCOMPARE(practice.own.count("SELECT count(*) FROM unit_changeset WHERE instr(body, "
                                "CAST('sehr geheim' AS BLOB)) > 0"),
        0);
    practice.own.did<Done>("calendar.disconnect",
        [&](Unit &unit) { return practice.syncing().disconnect(unit, practice.account); });
    QVERIFY(!must(practice.engine().secrets().find("calendar/" + practice.account.text())));
}

void CalendarSyncCareTest::whoIsErasedIsErasedThereToo()
{
    SyncedPractice practice;
    practice.put("theirs", icsText("theirs", "20261020T140000", "Ana Reis bei uns"));
    practice.connect();
    practice.bothWays();
    const ClientId ana = practice.own.did<ClientId>("client.add",
        [&](Unit &unit) { return practice.engine().people().add(unit, {.name = u"Ana Reis"_s}); });
    EventDraft draft{u"Ana Reis"_s, berlin("20261020T090000")};
    draft.client = ana;
    const EventId ours = practice.book(draft);
    practice.own.did<Done>("calendar.assign", [&](Unit &unit) {
        return practice.engine().calendar().assign(unit, practice.here("theirs")->id, {ana, {}});
    });
    practice.sync();
    QCOMPARE(practice.there().objects.size(), 2u);
    practice.own.clock.advance(std::chrono::hours(1));
    must(eraseClient(practice.engine(), ana, {u"asked for"_s}));
    for (const char *kept : {"SELECT count(*) FROM external_event WHERE instr(base, CAST('Ana' AS BLOB)) > 0",
             "SELECT count(*) FROM calendar_trash WHERE instr(content, CAST('Ana' AS BLOB)) > 0",
             "SELECT count(*) FROM sync_log WHERE uid = 'theirs'"})
        QCOMPARE(practice.own.count(kept), 0);
    practice.own.clock.advance(std::chrono::hours(1));
    practice.sync();
    practice.sync();
    // What was booked here is deleted there; what is another's stays there, and does not come back here.
    QCOMPARE(practice.there().objects.size(), 1u);
    QVERIFY(practice.textOf("theirs").contains("Ana Reis"));
    practice.put("theirs", icsText("theirs", "20261021T140000", "Ana Reis bei uns", {}, 1));
    practice.sync();
    QVERIFY(!practice.here("theirs"));
    QCOMPARE(practice.stored(ours).event.summary, QString());
}

QTEST_GUILESS_MAIN(CalendarSyncCareTest)
#include "calendar_sync_care_test.moc"
