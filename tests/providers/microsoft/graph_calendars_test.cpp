// SPDX-License-Identifier: GPL-3.0-or-later
// The calendars of Microsoft at a server that was made from their documentation
// (tests/servers/graph_calendar.mjs).
#include "core/providers/microsoft/graph_calendars.h"

#include "tests/providers/remote/support/calendar_contract.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

class GraphCalendarsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void listsWhatThereIs();
    void writesAndReadsBack_data() { addSamples(); }
    void writesAndReadsBack() { test::writesAndReadsBack(place()); }
    void writesToNoGuest();
    void makesOneOfTheSame() { test::makesOneOfTheSame(place()); }
    void tellsWhatChangedSince() { test::tellsWhatChangedSince(place()); }
    void tellsWhatIsFarAway();
    void turnsPages();
    void takesOccurrencesBack() { test::takesOccurrencesBack(place()); }
    void seesWhatOthersDid() { test::seesWhatOthersDid(place()); }
    void removes() { test::removes(place()); }
    void survivesFaults_data() { addFaults(); }
    void survivesFaults()
    {
        // Only here is somebody kept waiting on purpose; elsewhere a busy machine may take its time.
        HttpClient hurried{impatient()};
        GraphCalendars calendars(hurried, m_tokens, m_clock, settings());
        test::survivesFaults({calendars, "AAMkAGI2=", m_peer});
    }
    void isLetInAgain();
    void mayNotDoEverything();
    void makesAMeetingByVideoOnce();
    void writesWhatCanBeHeldOnly();
    void goesNowhereElse();
    void asksForAllAfterAWhile();

private:
    GraphCalendarSettings settings() const
    {
        return {.base = QUrl(m_peer.address()), .zone = *TimeZone::create("Europe/Berlin")};
    }
    Place place() { return {*m_calendars, "AAMkAGI1=", m_peer}; }

    Peer m_peer{u"graph_calendar.mjs"_s, {}};
    HttpClient m_http;
    ToldTokens m_tokens{"good"};
    ManualClock m_clock{instantFromMillis(1'792'567'620'000)};  // 2026-10-21T07:27:00Z
    std::unique_ptr<GraphCalendars> m_calendars;
};

void GraphCalendarsTest::initTestCase()
{
    if (const QString missing = m_peer.start(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_calendars = std::make_unique<GraphCalendars>(m_http, m_tokens, m_clock, settings());
}

void GraphCalendarsTest::cleanup()
{
    m_peer.ask({{u"do"_s, u"pages"_s}, {u"size"_s, 1000}});
    m_peer.ask({{u"do"_s, u"links"_s}});
}

void GraphCalendarsTest::listsWhatThereIs()
{
    m_peer.ask({{u"do"_s, u"pages"_s}, {u"size"_s, 1}});
    const auto all = m_calendars->list();
    QCOMPARE(reasonOf(all), QByteArray("ok"));
    QCOMPARE(all->size(), std::size_t(3));
    QCOMPARE(all->at(0).name, u"Kalender"_s);
    QCOMPARE(all->at(0).colour, QByteArray("#0078d4"));
    QVERIFY(all->at(0).primary && all->at(0).writable && !all->at(1).primary && !all->at(2).writable);
}

void GraphCalendarsTest::writesToNoGuest()
{
    const QByteArray text = calendarText({"UID:guests\r\nSUMMARY:Zu zweit\r\nDTSTART:20261027T093000Z\r\n"
                                          "DTEND:20261027T103000Z\r\nATTENDEE:mailto:anna@client.example"});
    // The server refuses an event with guests.
    QCOMPARE(
        reasonOf(m_calendars->write(place().calendar, {.uid = "guests", .text = text})), QByteArray("ok"));
    QCOMPARE(
        reasonOf(m_calendars->write(place().calendar, {.uid = "guests", .text = text})), QByteArray("ok"));
}

void GraphCalendarsTest::tellsWhatIsFarAway()
{
    const auto at = [](const QByteArray &day) {
        return calendarText(
            {"UID:far\r\nSUMMARY:Far\r\nDTSTART:" + day + "T093000Z\r\nDTEND:" + day + "T103000Z"});
    };
    const auto made = m_calendars->write(place().calendar, {.uid = "far", .text = at("20261027")});
    QCOMPARE(reasonOf(made), QByteArray("ok"));
    const auto before = m_calendars->changes(place().calendar, {});
    QCOMPARE(reasonOf(before), QByteArray("ok"));
    // Moved out of the view it is told as removed, and still there.
    const auto moved = m_calendars->write(place().calendar, {made->id, made->etag, "far", at("20311027")});
    QCOMPARE(reasonOf(moved), QByteArray("ok"));
    const auto since = m_calendars->changes(place().calendar, before->token);
    QCOMPARE(reasonOf(since), QByteArray("ok"));
    QCOMPARE(since->objects.size(), std::size_t(1));
    QVERIFY(since->objects[0].id == made->id && !since->objects[0].gone);
    QVERIFY(since->objects[0].text.contains("DTSTART:20311027T093000Z"));
    QVERIFY(wholeOf(place()).contains("far"));
}

void GraphCalendarsTest::turnsPages()
{
    const auto whole = wholeOf(place());
    QVERIFY(whole.size() > 5);
    m_peer.ask({{u"do"_s, u"pages"_s}, {u"size"_s, 2}});
    const auto paged = wholeOf(place());
    QCOMPARE(paged.size(), whole.size());
    for (const auto &[uid, object] : whole)
        QVERIFY(paged.at(uid).text == object.text && paged.at(uid).etag == object.etag);
}

void GraphCalendarsTest::isLetInAgain()
{
    m_peer.ask({{u"do"_s, u"token"_s}, {u"value"_s, u"better"_s}});
    ToldTokens renewed("good", "better"), over("good");
    QCOMPARE(reasonOf(GraphCalendars(m_http, renewed, m_clock, settings()).list()), QByteArray("ok"));
    QCOMPARE(
        reasonOf(GraphCalendars(m_http, over, m_clock, settings()).list()), QByteArray("remote.signed_out"));
    m_peer.ask({{u"do"_s, u"token"_s}, {u"value"_s, u"good"_s}});
}

void GraphCalendarsTest::mayNotDoEverything()
{
    const QByteArray text = calendarText({"UID:no\r\nDTSTART:20261027T093000Z\r\nDTEND:20261027T103000Z"});
    QCOMPARE(reasonOf(m_calendars->write("AAMkAGI3=", {.uid = "no", .text = text})),
        QByteArray("remote.forbidden"));
    QCOMPARE(reasonOf(m_calendars->changes("AAMkAGI3=", {})), QByteArray("ok"));
    QCOMPARE(reasonOf(m_calendars->changes("no such/one", {})), QByteArray("remote.gone"));
}

void GraphCalendarsTest::makesAMeetingByVideoOnce()
{
    const QByteArray text =
        calendarText({"UID:video\r\nDTSTART:20261020T093000Z\r\nDTEND:20261020T103000Z\r\nSUMMARY:a"});
    const QByteArray calendar = place().calendar;
    const auto made = m_calendars->write(calendar, {.uid = "video", .text = text, .makesLink = true});
    QCOMPARE(reasonOf(made), QByteArray("ok"));
    QVERIFY2(made->link.startsWith(u"https://teams.microsoft.com/"_s), qPrintable(made->link));
    const auto later =
        m_calendars->write(calendar, {.id = made->id,
                                         .etag = made->etag,
                                         .uid = "video",
                                         .text = QByteArray(text).replace("SUMMARY:a", "SUMMARY:b")});
    QCOMPARE(reasonOf(later), QByteArray("ok"));
    const auto all = m_calendars->changes(calendar, {});
    QCOMPARE(reasonOf(all), QByteArray("ok"));
    const auto there = std::ranges::find(all->objects, later->id, &RemoteObject::id);
    QVERIFY(there != all->objects.end());
    QVERIFY2(QByteArray(there->text).replace("\r\n ", "").contains("URL:" + made->link.toUtf8()),
        there->text.constData());
    QVERIFY(m_calendars->remove(calendar, later->id, {}));
}

void GraphCalendarsTest::writesWhatCanBeHeldOnly()
{
    const QByteArray start = "UID:a\r\nDTSTART:20261020T093000Z\r\nDTEND:20261020T103000Z\r\n";
    for (const QByteArray &more : {QByteArray("RDATE:20261022T093000Z"), QByteArray("RRULE:FREQ=HOURLY"),
             QByteArray("RRULE:FREQ=WEEKLY;BYDAY=MO"), QByteArray("RRULE:FREQ=MONTHLY;BYMONTHDAY=20,21")})
        QCOMPARE(reasonOf(m_calendars->write(
                     place().calendar, {.uid = "a", .text = calendarText({start + more})})),
            QByteArray("remote.not_possible"));
    QVERIFY(!wholeOf(place()).contains("a"));
}

void GraphCalendarsTest::goesNowhereElse()
{
    m_peer.ask({{u"do"_s, u"pages"_s}, {u"size"_s, 1}});
    m_peer.ask({{u"do"_s, u"links"_s}, {u"host"_s, u"http://127.0.0.1:1"_s}});
    QCOMPARE(reasonOf(m_calendars->list()), QByteArray("remote.protocol"));
    QCOMPARE(reasonOf(m_calendars->changes(place().calendar, "1792567620000 http://127.0.0.1:1/me")),
        QByteArray("remote.protocol"));
}

void GraphCalendarsTest::asksForAllAfterAWhile()
{
    const auto now = m_calendars->changes(place().calendar, {});
    QCOMPARE(reasonOf(now), QByteArray("ok"));
    m_clock.advance(std::chrono::days(91));
    QCOMPARE(
        reasonOf(m_calendars->changes(place().calendar, now->token)), QByteArray("remote.token_expired"));
    m_clock.advance(-std::chrono::days(91));
    QCOMPARE(reasonOf(m_calendars->changes(place().calendar, now->token)), QByteArray("ok"));
    QCOMPARE(
        reasonOf(m_calendars->changes(place().calendar, "nonsense")), QByteArray("remote.token_expired"));
}

QTEST_GUILESS_MAIN(GraphCalendarsTest)
#include "graph_calendars_test.moc"
