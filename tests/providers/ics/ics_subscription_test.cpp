// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/ics/ics_subscription.h"
#include "tests/support/scripted_exchange.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

const QString address = u"webcal://cal.example/holidays/Feiertage.ics?key=1"_s;
const QByteArray id = "https://cal.example/holidays/Feiertage.ics?key=1";
const QByteArray text = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";

}  // namespace

class IcsSubscriptionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOneCalendarToRead();
    void asksForChangesOnly();
    void refusesWhatIsNoCalendar();
    void takesAddresses_data();
    void takesAddresses();
};

void IcsSubscriptionTest::isOneCalendarToRead()
{
    ScriptedExchange http;
    IcsSubscription remote(http, address);
    const auto all = remote.list(nullptr);
    QVERIFY(all && all->size() == 1);
    QCOMPARE(all->front().id, id);
    QCOMPARE(all->front().name, u"Feiertage"_s);
    QVERIFY(!all->front().writable);
    QCOMPARE(remote.write(id, {}, nullptr).error().reason, "remote.forbidden");
    QCOMPARE(remote.remove(id, "x", {}, nullptr).error().reason, "remote.forbidden");
    QVERIFY(http.asked.empty());
}

void IcsSubscriptionTest::asksForChangesOnly()
{
    ScriptedExchange http;
    IcsSubscription remote(http, address);
    http.then(200, text, {{"etag", "\"1\""}, {"last-modified", "Mon, 30 Nov 2026 12:00:00 GMT"}});
    const auto first = remote.changes(id, {}, nullptr);
    QVERIFY(first && first->whole);
    QCOMPARE(first->objects.size(), 1u);
    QCOMPARE(first->objects.front().id, id);
    QCOMPARE(first->objects.front().text, text);
    http.then(304);
    const auto second = remote.changes(id, first->token, nullptr);
    QVERIFY(second && !second->whole && second->objects.empty());
    QCOMPARE(second->token, first->token);
    QCOMPARE(http.header(1, "If-None-Match"), "\"1\"");
    QCOMPARE(http.header(1, "If-Modified-Since"), "Mon, 30 Nov 2026 12:00:00 GMT");
    // The same file under a new etag is no change.
    http.then(200, text, {{"etag", "\"2\""}});
    const auto third = remote.changes(id, second->token, nullptr);
    QVERIFY(third && third->objects.empty());
    http.then(200, text + "X", {{"etag", "\"3\""}});
    QCOMPARE(remote.changes(id, third->token, nullptr)->objects.size(), 1u);
    QCOMPARE(http.header(3, "If-None-Match"), "\"2\"");
}

void IcsSubscriptionTest::refusesWhatIsNoCalendar()
{
    ScriptedExchange http;
    IcsSubscription remote(http, address);
    http.then(200, "<html>Please sign in</html>");
    QCOMPARE(remote.changes(id, {}, nullptr).error().reason, "remote.protocol");
    http.then(404);
    QCOMPARE(remote.changes(id, {}, nullptr).error().reason, "remote.gone");
    http.then(302, {}, {{"location", "https://evil.example/x.ics"}});
    QCOMPARE(remote.changes(id, {}, nullptr).error().reason, "remote.protocol");
}

void IcsSubscriptionTest::takesAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("webcal") << u"webcal://a.example/x.ics"_s << u"https://a.example/x.ics"_s;
    QTest::newRow("webcals") << u"webcals://a.example/x.ics"_s << u"https://a.example/x.ics"_s;
    QTest::newRow("https") << u" https://a.example/x.ics "_s << u"https://a.example/x.ics"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("word") << u"calendar"_s << QString();
}

void IcsSubscriptionTest::takesAddresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    QCOMPARE(IcsSubscription::urlFrom(typed).toString(), url);
}

QTEST_GUILESS_MAIN(IcsSubscriptionTest)
#include "ics_subscription_test.moc"
