// SPDX-License-Identifier: GPL-3.0-or-later
// CaldavCalendars against a server that nobody here wrote.
#include "core/providers/caldav/caldav_calendars.h"
#include "core/providers/caldav/dav_href.h"
#include "tests/support/loopback_exchange.h"
#include "tests/support/radicale_server.h"

#include <QTest>

#include <set>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray eventText(const QByteArray &uid, const QByteArray &summary)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\nUID:" + uid +
           "\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20260301T090000Z\r\nDTEND:20260301T100000Z\r\nSUMMARY:" +
           summary + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

QByteArray reasonOf(const auto &result)
{
    return result ? QByteArray() : result.error().reason;
}

}  // namespace

class CaldavRadicaleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheCalendars();
    void refusesAWrongPassword();
    void writesOnceWhatIsWrittenTwice();
    void seesWhatChangedAndWhatWent();
    void writesOnlyOverTheKnownVersion();
    void keepsWhatOthersPutOnAnObject();
    void tellsAnOldToken();
    void keepsOddAddresses_data();
    void keepsOddAddresses();

private:
    CaldavCalendars account(const QByteArray &password = RadicaleServer::password)
    {
        return {m_http, m_server.address(),
            {QString::fromLatin1(RadicaleServer::user),
                std::make_shared<const SecretBytes>(SecretBytes::copyOf(octets(password)))}};
    }
    QByteArray made(const QString &name);
    HttpAnswer direct(const QByteArray &method, const QByteArray &id, const QByteArray &body = {});

    RadicaleServer m_server;
    LoopbackExchange m_http;
};

void CaldavRadicaleTest::initTestCase()
{
    if (!RadicaleServer::isInstalled())
        QSKIP("There is no CalDAV server on this machine: install the package radicale.");
    QVERIFY2(m_server.start(), m_server.errors().constData());
}

HttpAnswer CaldavRadicaleTest::direct(const QByteArray &method, const QByteArray &id, const QByteArray &body)
{
    HttpRequest request{method, dav::urlOf(id), {}, body};
    const QByteArray basic =
        "Basic " + (QByteArray(RadicaleServer::user) + ':' + RadicaleServer::password).toBase64();
    request.authorization = SecretBytes::copyOf(octets(basic));
    auto answer = m_http.exchange(request, nullptr);
    return answer ? *std::move(answer) : HttpAnswer{};
}

/// A new calendar, made as another program would.
QByteArray CaldavRadicaleTest::made(const QString &name)
{
    const QByteArray id = (m_server.address() + u"alice/"_s + name + u'/').toUtf8();
    const QByteArray body =
        R"(<?xml version="1.0"?><C:mkcalendar xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:A="http://apple.com/ns/ical/">
<D:set><D:prop><D:displayname>Praxis &amp; Öl</D:displayname><A:calendar-color>#FF8800CC</A:calendar-color>
<C:supported-calendar-component-set><C:comp name="VEVENT"/></C:supported-calendar-component-set></D:prop></D:set></C:mkcalendar>)";
    return direct("MKCALENDAR", id, body).status == 201 ? id : QByteArray();
}

void CaldavRadicaleTest::findsTheCalendars()
{
    const QByteArray id = made(u"found"_s);
    QVERIFY(!id.isEmpty());
    const auto calendars = account().list(nullptr);
    QVERIFY2(calendars, reasonOf(calendars).constData());
    const auto mine = std::ranges::find(*calendars, id, &RemoteCalendar::id);
    QVERIFY(mine != calendars->end());
    QCOMPARE(mine->name, u"Praxis & Öl"_s);
    QCOMPARE(mine->colour, "#ff8800");
    QVERIFY(mine->writable);
}

void CaldavRadicaleTest::refusesAWrongPassword()
{
    QCOMPARE(reasonOf(account("wrong").list(nullptr)), "remote.sign_in");
}

void CaldavRadicaleTest::writesOnceWhatIsWrittenTwice()
{
    const QByteArray calendar = made(u"once"_s);
    CaldavCalendars remote = account();
    const RemoteWrite event{{}, {}, "a@solopilot", eventText("a@solopilot", "Änderung")};
    const auto first = remote.write(calendar, event, nullptr);
    QVERIFY2(first, reasonOf(first).constData());
    QCOMPARE(reasonOf(remote.write(calendar, event, nullptr)), "remote.changed");
    const auto all = remote.changes(calendar, {}, nullptr);
    QVERIFY2(all, reasonOf(all).constData());
    QVERIFY(all->whole);
    QCOMPARE(all->objects.size(), 1u);
    QCOMPARE(all->objects.front().id, first->id);
    QCOMPARE(all->objects.front().etag, first->etag);
    QVERIFY(all->objects.front().text.contains("SUMMARY:Änderung"));
}

void CaldavRadicaleTest::seesWhatChangedAndWhatWent()
{
    const QByteArray calendar = made(u"changes"_s);
    CaldavCalendars remote = account();
    std::vector<RemoteVersion> written;
    for (int at = 0; at < 250; ++at) {
        const QByteArray uid = "e" + QByteArray::number(at);
        const auto version = remote.write(calendar, {{}, {}, uid, eventText(uid, "Titel")}, nullptr);
        QVERIFY2(version, reasonOf(version).constData());
        written.push_back(*version);
    }
    const auto all = remote.changes(calendar, {}, nullptr);
    QVERIFY(all);
    QCOMPARE(all->objects.size(), 250u);
    const auto none = remote.changes(calendar, all->token, nullptr);
    QVERIFY2(none, reasonOf(none).constData());
    QCOMPARE(none->objects.size(), 0u);
    QVERIFY(!none->whole);

    QVERIFY(remote.write(calendar, {written[3].id, written[3].etag, "e3", eventText("e3", "Neu")}, nullptr));
    QVERIFY(remote.remove(calendar, written[5].id, written[5].etag, nullptr));
    QVERIFY(remote.remove(calendar, written[5].id, written[5].etag, nullptr));  // Gone already.
    const auto some = remote.changes(calendar, none->token, nullptr);
    QVERIFY2(some, reasonOf(some).constData());
    QCOMPARE(some->objects.size(), 2u);
    for (const RemoteObject &object : some->objects) {
        QCOMPARE(object.gone, object.id == written[5].id);
        QVERIFY(object.gone || object.text.contains("Neu"));
    }
}

void CaldavRadicaleTest::writesOnlyOverTheKnownVersion()
{
    const QByteArray calendar = made(u"versions"_s);
    CaldavCalendars remote = account();
    const auto first = remote.write(calendar, {{}, {}, "v", eventText("v", "1")}, nullptr);
    QVERIFY(first);
    QVERIFY(remote.write(calendar, {first->id, first->etag, "v", eventText("v", "2")}, nullptr));
    const RemoteWrite late{first->id, first->etag, "v", eventText("v", "3")};
    QCOMPARE(reasonOf(remote.write(calendar, late, nullptr)), "remote.changed");
    QCOMPARE(reasonOf(remote.remove(calendar, first->id, first->etag, nullptr)), "remote.changed");
    const auto all = remote.changes(calendar, {}, nullptr);
    QVERIFY(all->objects.front().text.contains("SUMMARY:2"));
}

void CaldavRadicaleTest::keepsWhatOthersPutOnAnObject()
{
    const QByteArray calendar = made(u"kept"_s);
    CaldavCalendars remote = account();
    const auto first = remote.write(calendar, {{}, {}, "k", eventText("k", "1")}, nullptr);
    QVERIFY(first);
    const QByteArray alarm =
        "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:x\r\nTRIGGER:-PT17M\r\nEND:VALARM\r\n";
    QByteArray theirs = eventText("k", "1");
    theirs.replace("END:VEVENT", "X-THEIRS;X-P=1:kept\r\nCATEGORIES:b\r\n" + alarm + "END:VEVENT");
    QCOMPARE(direct("PUT", first->id, theirs).status, 201);
    auto all = remote.changes(calendar, {}, nullptr);
    QVERIFY(all);
    QByteArray ours = eventText("k", "2");
    ours.replace("END:VEVENT", "CATEGORIES:b\r\nEND:VEVENT");
    QVERIFY(remote.write(calendar, {first->id, all->objects.front().etag, "k", ours}, nullptr));
    all = remote.changes(calendar, {}, nullptr);
    const QByteArray text = all->objects.front().text;
    for (const char *part : {"SUMMARY:2", "X-THEIRS;X-P=1:kept", "CATEGORIES:b", "TRIGGER:-PT17M"})
        QVERIFY2(text.contains(part), (part + ("\n" + text)).constData());
    QVERIFY(!text.contains("SUMMARY:1"));
}

void CaldavRadicaleTest::tellsAnOldToken()
{
    const QByteArray calendar = made(u"tokens"_s);
    QCOMPARE(
        reasonOf(account().changes(calendar, "http://radicale.org/ns/sync/" + QByteArray(64, 'a'), nullptr)),
        "remote.token_expired");
    QCOMPARE(reasonOf(account().changes(calendar, "not a token at all", nullptr)), "remote.token_expired");
}

void CaldavRadicaleTest::keepsOddAddresses_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"a%20b.ics", "%C3%BCml%C3%A4ut.ics", "x%40y.ics", "plus+and=eq.ics",
             "100%25.ics", "semi;comma,colon:.ics", "quote'(brackets).ics"})
        QTest::newRow(name) << QByteArray(name);
}

void CaldavRadicaleTest::keepsOddAddresses()
{
    QFETCH(QByteArray, name);
    const QByteArray calendar = made(u"odd"_s + QString::fromLatin1(name.toHex()));
    QCOMPARE(direct("PUT", calendar + name, eventText("odd", "Seltsam")).status, 201);
    CaldavCalendars remote = account();
    const auto all = remote.changes(calendar, {}, nullptr);
    QVERIFY2(all, reasonOf(all).constData());
    QCOMPARE(all->objects.size(), 1u);
    const RemoteObject &object = all->objects.front();
    QVERIFY(object.text.contains("Seltsam"));
    const auto written =
        remote.write(calendar, {object.id, object.etag, "odd", eventText("odd", "Anders")}, nullptr);
    QVERIFY2(written, reasonOf(written).constData());
    QVERIFY(remote.remove(calendar, written->id, written->etag, nullptr));
    QCOMPARE(remote.changes(calendar, {}, nullptr)->objects.size(), 0u);
}

QTEST_GUILESS_MAIN(CaldavRadicaleTest)
#include "caldav_radicale_test.moc"
