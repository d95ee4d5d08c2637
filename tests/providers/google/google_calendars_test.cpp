// SPDX-License-Identifier: GPL-3.0-or-later
// The calendars of Google at a server that was made from its documentation
// (tests/servers/google_calendar.mjs).
#include "core/providers/google/google_calendars.h"

#include "tests/providers/remote/support/calendar_contract.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

class GoogleCalendarsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_peer.ask({{u"do"_s, u"pages"_s}, {u"size"_s, 1000}}); }
    void listsWhatThereIs();
    void writesAndReadsBack_data() { addSamples(); }
    void writesAndReadsBack() { test::writesAndReadsBack(place()); }
    void keepsGuests();
    void makesOneOfTheSame() { test::makesOneOfTheSame(place()); }
    void tellsWhatChangedSince() { test::tellsWhatChangedSince(place()); }
    void turnsPages();
    void takesOccurrencesBack() { test::takesOccurrencesBack(place()); }
    void seesWhatOthersDid() { test::seesWhatOthersDid(place()); }
    void removes() { test::removes(place()); }
    void survivesFaults_data() { addFaults(); }
    void survivesFaults()
    {
        // Only here is somebody kept waiting on purpose; elsewhere a busy machine may take its time.
        HttpClient hurried{impatient()};
        GoogleCalendars calendars(hurried, m_tokens, m_clock, settings());
        test::survivesFaults({calendars, "team", m_peer});
    }
    void isLetInAgain();
    void mayNotDoEverything();
    void makesAMeetingByVideoOnce();
    void writesWhatCanBeHeldOnly();
    void givesUp();

private:
    GoogleCalendarSettings settings() const
    {
        return {.base = QUrl(m_peer.address()), .zone = *TimeZone::create("Europe/Berlin")};
    }
    Peer m_peer{u"google_calendar.mjs"_s, {}};
    HttpClient m_http;
    ToldTokens m_tokens{"good"};
    ManualClock m_clock{instantFromMillis(1'792'567'620'000)};  // 2026-10-21T07:27:00Z
    std::unique_ptr<GoogleCalendars> m_calendars;
    Place place() { return {*m_calendars, "lena@praxis.example", m_peer}; }
};

void GoogleCalendarsTest::initTestCase()
{
    if (const QString missing = m_peer.start(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_calendars = std::make_unique<GoogleCalendars>(m_http, m_tokens, m_clock, settings());
}

void GoogleCalendarsTest::listsWhatThereIs()
{
    m_peer.ask({{u"do"_s, u"pages"_s}, {u"size"_s, 1}});
    const auto all = m_calendars->list();
    QCOMPARE(reasonOf(all), QByteArray("ok"));
    QCOMPARE(all->size(), std::size_t(3));
    QCOMPARE(all->at(0).name, u"Praxis"_s);
    QCOMPARE(all->at(0).zone, QByteArray("Europe/Berlin"));
    QCOMPARE(all->at(0).colour, QByteArray("#9fe1e7"));
    QVERIFY(all->at(0).primary && all->at(0).writable && !all->at(1).primary && all->at(1).writable);
    QVERIFY(!all->at(2).writable);
}

void GoogleCalendarsTest::keepsGuests()
{
    const QByteArray text = calendarText(
        {"UID:guests\r\nSUMMARY:Zu dritt\r\nDTSTART:20261027T093000Z\r\nDTEND:20261027T103000Z\r\n"
         "ATTENDEE;CN=Anna;PARTSTAT=ACCEPTED:mailto:anna@client.example\r\nATTENDEE:mailto:ben@client."
         "example"});
    QCOMPARE(
        reasonOf(m_calendars->write(place().calendar, {.uid = "guests", .text = text})), QByteArray("ok"));
    const auto guests = seriesOf(wholeOf(place()).at("guests").text).master.attendees;
    QCOMPARE(guests.size(), std::size_t(2));
    QCOMPARE(guests[0].email, u"anna@client.example"_s);
    QCOMPARE(guests[0].participation, QByteArray("ACCEPTED"));
    QCOMPARE(guests[1].participation, QByteArray("NEEDS-ACTION"));
}

void GoogleCalendarsTest::turnsPages()
{
    const auto whole = wholeOf(place());
    QVERIFY(whole.size() > 5);
    m_peer.ask({{u"do"_s, u"pages"_s}, {u"size"_s, 2}});
    const auto paged = wholeOf(place());
    QCOMPARE(paged.size(), whole.size());
    for (const auto &[uid, object] : whole)
        QVERIFY(paged.at(uid).text == object.text && paged.at(uid).etag == object.etag);
}

void GoogleCalendarsTest::isLetInAgain()
{
    m_peer.ask({{u"do"_s, u"token"_s}, {u"value"_s, u"better"_s}});
    ToldTokens renewed("good", "better"), over("good");
    QCOMPARE(reasonOf(GoogleCalendars(m_http, renewed, m_clock, settings()).list()), QByteArray("ok"));
    const auto refused = GoogleCalendars(m_http, over, m_clock, settings()).list();
    QCOMPARE(reasonOf(refused), QByteArray("remote.signed_out"));
    QVERIFY(refused.error().code == ErrorCode::Refused);
    ToldTokens worse("good", "worse");
    QCOMPARE(reasonOf(GoogleCalendars(m_http, worse, m_clock, settings()).list()),
        QByteArray("remote.signed_out"));
    m_peer.ask({{u"do"_s, u"token"_s}, {u"value"_s, u"good"_s}});
}

void GoogleCalendarsTest::mayNotDoEverything()
{
    const QByteArray text = calendarText({"UID:no\r\nDTSTART:20261027T093000Z\r\nDTEND:20261027T103000Z"});
    QCOMPARE(reasonOf(m_calendars->write("holidays", {.uid = "no", .text = text})),
        QByteArray("remote.forbidden"));
    QCOMPARE(reasonOf(m_calendars->changes("holidays", {})), QByteArray("ok"));
    QCOMPARE(reasonOf(m_calendars->changes("no such/one", {})), QByteArray("remote.gone"));
}

void GoogleCalendarsTest::makesAMeetingByVideoOnce()
{
    const auto text = [](const char *title) {
        return calendarText({"UID:video\r\nDTSTART:20261020T093000Z\r\nSUMMARY:" + QByteArray(title)});
    };
    const QByteArray calendar = place().calendar;
    const auto plain = m_calendars->write(calendar, {.uid = "video", .text = text("a")});
    QCOMPARE(reasonOf(plain), QByteArray("ok"));
    QCOMPARE(plain->link, QString());
    const auto made = m_calendars->write(calendar,
        {.id = plain->id, .etag = plain->etag, .uid = "video", .text = text("a"), .makesLink = true});
    QCOMPARE(reasonOf(made), QByteArray("ok"));
    QVERIFY2(made->link.startsWith(u"https://meet.google.com/"_s), qPrintable(made->link));
    // What is changed later leaves it alone, and it is read back with the event.
    const auto later =
        m_calendars->write(calendar, {.id = made->id, .etag = made->etag, .uid = "video", .text = text("b")});
    QCOMPARE(reasonOf(later), QByteArray("ok"));
    const auto all = m_calendars->changes(calendar, {});
    QCOMPARE(reasonOf(all), QByteArray("ok"));
    const auto there = std::ranges::find(all->objects, later->id, &RemoteObject::id);
    QVERIFY(there != all->objects.end());
    QVERIFY2(there->text.contains("URL:" + made->link.toUtf8()), there->text.constData());
    QVERIFY(m_calendars->remove(calendar, later->id, {}));
}

void GoogleCalendarsTest::writesWhatCanBeHeldOnly()
{
    const QByteArray later =
        "UID:a\r\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261027T093000Z\r\nDTSTART:20261027T093000Z";
    const QByteArray one = "UID:a\r\nDTSTART:20261020T093000Z", rule = "\r\nRRULE:FREQ=WEEKLY";
    const auto written = [&](const QByteArray &text) {
        return reasonOf(m_calendars->write(place().calendar, {.uid = "a", .text = text}));
    };
    const int before = m_peer.ask({{u"do"_s, u"calls"_s}}).value(u"calls"_s).toInt();
    QCOMPARE(written(calendarText({one + rule, later})), QByteArray("remote.not_possible"));
    QCOMPARE(written(calendarText({one, one})), QByteArray("remote.not_possible"));
    QCOMPARE(written(calendarText({})), QByteArray("remote.not_possible"));
    QCOMPARE(written("nonsense"), QByteArray("ics.not_a_calendar"));
    QCOMPARE(m_peer.ask({{u"do"_s, u"calls"_s}}).value(u"calls"_s).toInt(), before);
}

void GoogleCalendarsTest::givesUp()
{
    const std::atomic_bool canceled = true;
    QCOMPARE(reasonOf(m_calendars->list(&canceled)), QByteArray("remote.canceled"));
    GoogleCalendarSettings away = settings();
    away.base = QUrl(u"http://127.0.0.1:1"_s);
    const QByteArray text = calendarText({"UID:no\r\nDTSTART:20261027T093000Z\r\nDTEND:20261027T103000Z"});
    GoogleCalendars calendars(m_http, m_tokens, m_clock, away);
    QCOMPARE(reasonOf(calendars.list()), QByteArray("remote.unreachable"));
    QCOMPARE(reasonOf(calendars.write("a", {.uid = "no", .text = text})), QByteArray("remote.unreachable"));
}

QTEST_GUILESS_MAIN(GoogleCalendarsTest)
#include "google_calendars_test.moc"
