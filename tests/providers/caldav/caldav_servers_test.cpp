// SPDX-License-Identifier: GPL-3.0-or-later
// What servers answer that Radicale never does.
#include "core/base/bytes.h"
#include "core/providers/caldav/caldav_calendars.h"
#include "core/providers/caldav/caldav_discovery.h"
#include "core/providers/caldav/caldav_quirks.h"
#include "core/providers/caldav/dav_href.h"
#include "core/providers/fake/fake_service_records.h"
#include "tests/support/scripted_exchange.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray calendar = "https://dav.example/cal/main/";

QByteArray multistatus(const QByteArray &inner)
{
    return R"(<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" xmlns:cal="urn:ietf:params:xml:ns:caldav">)" +
           inner + "</d:multistatus>";
}

QByteArray response(const QByteArray &href, const QByteArray &props)
{
    return "<d:response><d:href>" + href + "</d:href><d:propstat><d:prop>" + props +
           "</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>";
}

QByteArray reasonOf(const auto &result)
{
    return result ? QByteArray("none") : result.error().reason;
}

}  // namespace

class CaldavServersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_http = {}; }
    void comparesEtagsWhereThereIsNoReport();
    void collectsAListThatComesInParts();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void takesNoAnswerThatIsNone_data();
    void takesNoAnswerThatIsNone();
    void findsAnAccountAcrossItsHosts();
    void givesThePasswordToNobodyElse_data();
    void givesThePasswordToNobodyElse();
    void asksTheDomainWhereItsCalendarsAre();
    void followsADomainNoFurtherThanThePassword();
    void knowsPlaces_data();
    void knowsPlaces();
    void spellsAddressesInOneWay_data();
    void spellsAddressesInOneWay();
    void readsEtags();

private:
    CaldavCalendars account(const QString &address = u"https://dav.example/"_s)
    {
        return {m_http, address,
            {u"me"_s, std::make_shared<const SecretBytes>(SecretBytes::copyOf(octets(QByteArray("pw"))))}};
    }

    ScriptedExchange m_http;
};

void CaldavServersTest::comparesEtagsWhereThereIsNoReport()
{
    const QByteArray a = response("/cal/main/a.ics", "<d:getetag>\"1\"</d:getetag>"),
                     b = response("/cal/main/b.ics", "<d:getetag>\"1\"</d:getetag>"),
                     self = response("/cal/main/", "<d:resourcetype><d:collection/></d:resourcetype>");
    const auto text = [](const QByteArray &name) {
        return response("/cal/main/" + name + ".ics",
            "<d:getetag>\"1\"</d:getetag><cal:calendar-data>BEGIN:" + name + "</cal:calendar-data>");
    };
    CaldavCalendars remote = account();
    m_http.then(501).then(207, multistatus(self + a + b)).then(207, multistatus(text("a") + text("b")));
    const auto first = remote.changes(calendar, {}, nullptr);
    QCOMPARE(reasonOf(first), "none");
    QVERIFY(first->whole);
    QCOMPARE(first->objects.size(), 2u);
    QCOMPARE(first->objects.front().text, "BEGIN:a");
    // One changed and one went; the report is not tried again.
    m_http.then(207, multistatus(self + response("/cal/main/b.ics", "<d:getetag>\"2\"</d:getetag>")))
        .then(207, multistatus(text("b")));
    const auto second = remote.changes(calendar, first->token, nullptr);
    QCOMPARE(reasonOf(second), "none");
    QVERIFY(!second->whole);
    QCOMPARE(second->objects.size(), 2u);
    for (const RemoteObject &object : second->objects)
        QCOMPARE(object.gone, object.id.endsWith("a.ics"));
}

void CaldavServersTest::collectsAListThatComesInParts()
{
    const auto part = [](const QByteArray &name, const QByteArray &token, bool more) {
        return multistatus(
            response("/cal/main/" + name + ".ics", "<d:getetag>\"1\"</d:getetag>") +
            (more ? "<d:response><d:href>/cal/main/</d:href><d:status>HTTP/1.1 507 Insufficient "
                    "Storage</d:status></d:response>"
                  : "") +
            "<d:sync-token>" + token + "</d:sync-token>");
    };
    const auto text = [](const QByteArray &name) {
        return response("/cal/main/" + name + ".ics", "<cal:calendar-data>T</cal:calendar-data>");
    };
    m_http.then(207, part("a", "t1", true)).then(207, part("b", "t2", false));
    m_http.then(207, multistatus(text("a") + text("b")));
    const auto all = account().changes(calendar, {}, nullptr);
    QCOMPARE(reasonOf(all), "none");
    QCOMPARE(all->objects.size(), 2u);
    QCOMPARE(all->token, "t2");
    QVERIFY(all->whole);
    QVERIFY(m_http.asked[1].body.contains("<D:sync-token>t1</D:sync-token>"));
}

void CaldavServersTest::saysWhatWentWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reading");
    QTest::addColumn<QByteArray>("writing");
    const auto row = [](int status, const char *reading, const char *writing) {
        QTest::addRow("%d", status) << status << QByteArray(reading) << QByteArray(writing);
    };
    row(401, "remote.sign_in", "remote.sign_in");
    row(429, "remote.busy", "remote.busy");
    row(503, "remote.busy", "remote.busy");
    row(500, "remote.server", "remote.unknown_outcome");
    row(502, "remote.server", "remote.unknown_outcome");
    row(507, "remote.server", "remote.server");
    row(412, "remote.token_expired", "remote.changed");
    row(410, "remote.token_expired", "remote.gone");
    row(404, "remote.gone", "remote.gone");
    row(403, "remote.forbidden", "remote.forbidden");
    row(200, "remote.protocol", "none");
}

void CaldavServersTest::saysWhatWentWrong()
{
    QFETCH(int, status);
    QFETCH(QByteArray, reading);
    QFETCH(QByteArray, writing);
    CaldavCalendars remote = account();
    const std::vector<HttpHeader> headers{
        {"retry-after", "Mon, 30 Nov 2026 12:02:00 GMT"}, {"date", "Mon, 30 Nov 2026 12:00:00 GMT"}};
    m_http.then(status, "<html>no</html>", headers);
    const auto read = remote.changes(calendar, "token", nullptr);
    QCOMPARE(reasonOf(read), reading);
    if (reading == "remote.busy")
        QCOMPARE(read.error().facts.value("retryAfter"_L1).toInt(), 120);
    QCOMPARE(read.error().facts.value("host"_L1).toString(), u"dav.example"_s);
    m_http.then(200, "no calendar").then(status, {}, headers);
    QCOMPARE(reasonOf(remote.write(calendar, {calendar + "a.ics", "\"1\"", "a", "text"}, nullptr)), writing);
    // What was sent and not answered may have been done.
    m_http.thenFails("http.timeout");
    QCOMPARE(reasonOf(remote.write(calendar, {{}, {}, "a", "text"}, nullptr)), "remote.unknown_outcome");
    m_http.thenFails("http.unreachable");
    QCOMPARE(reasonOf(remote.write(calendar, {{}, {}, "a", "text"}, nullptr)), "remote.unreachable");
}

void CaldavServersTest::takesNoAnswerThatIsNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html><body>Sign in</body></html>");
    QTest::newRow("cut") << multistatus(response("/cal/main/a.ics", "<d:getetag>1</d:getetag>")).chopped(20);
    QTest::newRow("entities") << QByteArray(
        "<!DOCTYPE m [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><d:multistatus xmlns:d=\"DAV:\">&b;"
        "</d:multistatus>");
    QByteArray deep;
    for (int at = 0; at < 100'000; ++at)
        deep += "<d:x>";
    QTest::newRow("deep") << ("<d:multistatus xmlns:d=\"DAV:\"><d:response><d:propstat><d:prop>" + deep);
    // It names an object and does not give it.
    QTest::newRow("without the text") << multistatus(
        response("/cal/main/a.ics", "<d:getetag>\"1\"</d:getetag>") + "<d:sync-token>t</d:sync-token>");
}

void CaldavServersTest::takesNoAnswerThatIsNone()
{
    QFETCH(QByteArray, body);
    m_http.then(207, body).then(207, multistatus({}));
    QCOMPARE(reasonOf(account().changes(calendar, "token", nullptr)), "remote.protocol");
}

void CaldavServersTest::findsAnAccountAcrossItsHosts()
{
    m_http.then(301, {}, {{"location", "/principal-here/"}});
    m_http.then(
        207, multistatus(response("/principal-here/",
                 "<d:current-user-principal><d:href>/123/principal/</d:href></d:current-user-principal>")));
    m_http.then(
        207, multistatus(response("/123/principal/",
                 "<cal:calendar-home-set><d:href>https://p42-caldav.icloud.com:443/123/calendars/</d:href>"
                 "</cal:calendar-home-set>")));
    m_http.then(
        207, multistatus(
                 response("/123/calendars/inbox/",
                     "<d:resourcetype><d:collection/><cal:schedule-inbox/></d:resourcetype>") +
                 response("/123/calendars/todo/",
                     "<d:resourcetype><d:collection/><cal:calendar/></d:resourcetype><cal:supported-calendar-"
                     "component-set><cal:comp name=\"VTODO\"/></cal:supported-calendar-component-set>") +
                 response("/123/calendars/home/",
                     "<d:resourcetype><d:collection/><cal:calendar/></d:resourcetype><d:displayname>Zuhause"
                     "</d:displayname><d:current-user-privilege-set><d:privilege><d:read/></d:privilege>"
                     "</d:current-user-privilege-set>")));
    const auto all = account(u"me@caldav.icloud.com"_s).list(nullptr);
    QCOMPARE(reasonOf(all), "none");
    QCOMPARE(all->size(), 1u);
    QCOMPARE(all->front().name, u"Zuhause"_s);
    QVERIFY(all->front().id.startsWith("https://p42-caldav.icloud.com"));
    QVERIFY(!all->front().writable);
    QCOMPARE(m_http.asked.front().url.path(), u"/.well-known/caldav"_s);
    QVERIFY(m_http.asked.back().authorization);
}

void CaldavServersTest::givesThePasswordToNobodyElse_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("may");
    const auto row = [](const QString &from, const QString &to, bool may) {
        QTest::newRow(qUtf8Printable(from + u' ' + to)) << from << to << may;
    };
    row(u"https://a.example/"_s, u"https://a.example/dav"_s, true);
    row(u"https://example.org/"_s, u"https://cloud.example.org/dav"_s, true);
    row(u"https://cloud.example.org/"_s, u"https://example.org/dav"_s, false);
    row(u"https://a.example/"_s, u"https://evil.example/"_s, false);
    row(u"https://a.example/"_s, u"http://a.example/"_s, false);
    row(u"https://example.org/"_s, u"https://notexample.org/"_s, false);
    row(u"https://caldav.icloud.com/"_s, u"https://p1-caldav.icloud.com/"_s, true);
    row(u"https://notaicloud.com/"_s, u"https://p1-caldav.icloud.com/"_s, false);
}

void CaldavServersTest::givesThePasswordToNobodyElse()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, may);
    QCOMPARE(dav::mayFollow(QUrl(from), QUrl(to)), may);
    m_http.then(302, {}, {{"location", to.toUtf8()}}).then(401).then(401);
    QVERIFY(!account(from).list(nullptr));
    if (!may)
        for (const HttpRequest &request : m_http.asked)
            QCOMPARE(request.url.host(), QUrl(from).host());
}

void CaldavServersTest::asksTheDomainWhereItsCalendarsAre()
{
    FakeServiceRecords records;
    records.answers[u"_caldavs._tcp.example.org"_s] = {
        {{u"b.example.org"_s, 443, 10, 1}, {u"a.example.org"_s, 8443, 10, 9},
            {u"last.example.org"_s, 443, 20, 99}, {QString(), 0, 0, 0}},
        {"txtvers=1", "path=/dav/"}};
    QStringList places;
    for (const QUrl &place : dav::placesNamedBy(records, u"me@example.org"_s, nullptr))
        places << place.toString();
    QCOMPARE(places, (QStringList{u"https://a.example.org:8443/dav/"_s, u"https://b.example.org/dav/"_s,
                         u"https://last.example.org/dav/"_s}));
    records.answers.begin()->second.texts.clear();
    QCOMPARE(dav::placesNamedBy(records, u"example.org"_s, nullptr).front().path(), u"/.well-known/caldav"_s);
    // Whoever types a path, a port or a number knows better.
    records.asked.clear();
    for (const auto &typed :
        {u"https://example.org/dav/"_s, u"https://example.org:8443"_s, u"127.0.0.1"_s, u"file:///x"_s})
        QVERIFY(dav::placesNamedBy(records, typed, nullptr).empty());
    QVERIFY(records.asked.empty());

    CaldavCalendars remote(m_http, u"me@example.org"_s, {}, &records);
    QCOMPARE(reasonOf(remote.list(nullptr)), "remote.unreachable");
    QStringList asked;
    for (const HttpRequest &request : m_http.asked)
        asked << request.url.host();
    asked.removeDuplicates();
    QCOMPARE(asked,
        (QStringList{u"a.example.org"_s, u"b.example.org"_s, u"last.example.org"_s, u"example.org"_s}));
}

void CaldavServersTest::followsADomainNoFurtherThanThePassword()
{
    FakeServiceRecords records;
    records.answers[u"_caldavs._tcp.example.org"_s] = {
        {{u"thief.example"_s, 443, 0, 0}, {u"notexample.org"_s, 443, 0, 0}}, {}};
    QVERIFY(dav::placesNamedBy(records, u"me@example.org"_s, nullptr).empty());
    QCOMPARE(records.asked, std::vector{u"_caldavs._tcp.example.org"_s});
}

void CaldavServersTest::knowsPlaces_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("host") << u"dav.example"_s << u"https://dav.example/.well-known/caldav"_s;
    QTest::newRow("mail") << u"me@dav.example"_s << u"https://dav.example/.well-known/caldav"_s;
    QTest::newRow("url") << u"https://dav.example/dav/me/?x#y"_s << u"https://dav.example/dav/me/"_s;
    QTest::newRow("caldavs") << u"caldavs://dav.example/x"_s << u"https://dav.example/x"_s;
    QTest::newRow("with a password") << u"https://a:b@dav.example/x"_s << u"https://dav.example/x"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void CaldavServersTest::knowsPlaces()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    const auto places = dav::placesFor(typed);
    QCOMPARE(places.empty() ? QString() : places.front().toString(), first);
    QCOMPARE(
        reasonOf(account(typed).list(nullptr)), first.isEmpty() ? "remote.address" : "remote.unreachable");
    const auto nextcloud = dav::placesFor(u"https://c.example/index.php/apps/calendar/timeGridWeek/now"_s);
    QCOMPARE(nextcloud[1].toString(), u"https://c.example/remote.php/dav/"_s);
}

void CaldavServersTest::spellsAddressesInOneWay_data()
{
    QTest::addColumn<QByteArray>("href");
    QTest::addColumn<QByteArray>("canonical");
    const QByteArray at = "https://dav.example/cal/main/";
    QTest::newRow("relative") << QByteArray("/cal/main/a.ics") << at + "a.ics";
    QTest::newRow("absolute") << at + "a.ics" << at + "a.ics";
    QTest::newRow("lower escapes") << QByteArray("/cal/main/%c3%a4.ics") << at + "%C3%A4.ics";
    QTest::newRow("needless escapes") << QByteArray("/cal/main/a%40b%2Dc.ics") << at + "a@b-c.ics";
    QTest::newRow("a slash in a name") << QByteArray("/cal/main/a%2Fb.ics") << at + "a%2Fb.ics";
    QTest::newRow("a query") << QByteArray("/cal/main/a.ics?x=1") << at + "a.ics";
    QTest::newRow("another scheme") << QByteArray("ftp://dav.example/a") << QByteArray();
    QTest::newRow("climbing") << QByteArray("/cal/main/%2e%2e/../x") << QByteArray("https://dav.example/x");
}

void CaldavServersTest::spellsAddressesInOneWay()
{
    QFETCH(QByteArray, href);
    QFETCH(QByteArray, canonical);
    const auto found = dav::canonicalHref(QUrl(u"https://dav.example/cal/main/"_s), href);
    QCOMPARE(found.value_or(QByteArray()), canonical);
}

void CaldavServersTest::readsEtags()
{
    QCOMPARE(dav::etagFrom(u"\"abc\""_s), "\"abc\"");
    QCOMPARE(dav::etagFrom(u"\"abc-gzip\""_s), "\"abc\"");
    QCOMPARE(dav::etagFrom(u"W/\"abc\""_s), "W/\"abc\"");
    QCOMPARE(dav::etagFrom(u"abc"_s), "\"abc\"");
    QCOMPARE(dav::etagFrom(u"a\r\nX-Evil: 1"_s), "");
    QCOMPARE(dav::colourFrom(u"#FF00aa80"_s), "#ff00aa");
    QCOMPARE(dav::colourFrom(u"red"_s), "");
    QCOMPARE(dav::newResource("https://dav.example/c/", "../../x"),
        "https://dav.example/c/" + hex(sha256({QByteArray("../../x")})) + ".ics");
}

QTEST_GUILESS_MAIN(CaldavServersTest)
#include "caldav_servers_test.moc"
