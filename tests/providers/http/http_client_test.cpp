// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/http/http_client.h"

#include "core/base/bytes.h"
#include "core/providers/http/retry_after.h"
#include "tests/providers/http/support/hostile_server.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using Then = Manners::Then;

namespace {

/// For whom nobody has to wait: how busy the machine is must not matter.
HttpClientSettings patient()
{
    return {.idle = std::chrono::seconds(60), .total = std::chrono::seconds(60), .mostBytes = 1000};
}

/// For whom would be waited for ever.
HttpClientSettings quick()
{
    return {
        .idle = std::chrono::milliseconds(400), .total = std::chrono::milliseconds(900), .mostBytes = 1000};
}

HttpRequest post(const HostileServer &server)
{
    return {.method = "POST",
        .url = server.url("/things?q=%2F"),
        .headers = {{"Content-Type", "application/json"}},
        .body = "{\"a\":1}",
        .authorization = SecretBytes::copyOf(octets("Bearer hush"))};
}

/// As one line, for comparing.
QByteArray said(const Result<HttpAnswer> &answer)
{
    return answer ? QByteArray::number(answer->status) + ' ' + answer->body : answer.error().reason;
}

}  // namespace

class HttpClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksPlainly();
    void givesEveryAnswerAsItIs_data();
    void givesEveryAnswerAsItIs();
    void readsWhatHasNoLength();
    void tellsWhatEndedWithoutOne_data();
    void tellsWhatEndedWithoutOne();
    void sendsABodyOnceOnly();
    void asksAgainOnTheSameConnection();
    void changesNothingOnAnOldConnection();
    void asksOnceMoreWhereTheOldConnectionWasClosed();
    void tellsWhoIsAway();
    void trustsNobodyUnknown();
    void isCanceled();
    void isAskedFromManyThreads();
    void takesSafeAddressesOnly();
    void readsHowLongToWait_data();
    void readsHowLongToWait();
};

void HttpClientTest::asksPlainly()
{
    const HostileServer server(
        {httpAnswer("{}", "200 OK", "application/json", "X-A: b\r\nSet-Cookie: c=1\r\n")});
    HttpClient client(patient());
    for (int time = 0; time < 2; ++time) {
        const auto answer = client.exchange(post(server));
        QCOMPARE(said(answer), QByteArray("200 {}"));
        QCOMPARE(answer->header("x-a"), QByteArray("b"));
    }
    const QByteArray heard = server.heard().last();
    QVERIFY(heard.startsWith("POST /things?q=%2F HTTP/1.1\r\n"));
    QVERIFY(heard.endsWith("\r\n\r\n{\"a\":1}"));
    QVERIFY(heard.contains("\r\nAuthorization: Bearer hush\r\n"));
    QVERIFY(heard.contains("\r\nAccept-Language: *\r\n"));
    QVERIFY(heard.contains("\r\nAccept-Encoding: identity\r\n"));
    QVERIFY(!heard.toLower().contains("cookie"));
    QVERIFY(!heard.toLower().contains("solopilot"));
}

void HttpClientTest::givesEveryAnswerAsItIs_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const QByteArray &octets, const QByteArray &wanted) {
        QTest::newRow(name) << octets << wanted;
    };
    row("nothing to say", "HTTP/1.1 204 No Content\r\n\r\n", "204 ");
    row("in chunks",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{\"\r\n3\r\na\"}\r\n0\r\n\r\n",
        "200 {\"a\"}");
    row("another place", httpAnswer({}, "302 Found", "text/html", "Location: http://127.0.0.1:1/\r\n"),
        "302 ");
    row("not modified", "HTTP/1.1 304 Not Modified\r\nContent-Length: 20\r\n\r\n", "304 ");
    row("bad request", httpAnswer("{\"error\":1}", "400 Bad Request"), "400 {\"error\":1}");
    row("who are you", httpAnswer("no", "401 Unauthorized", "text/plain", "WWW-Authenticate: Bearer\r\n"),
        "401 no");
    row("who are you, by password",
        httpAnswer("no", "401 Unauthorized", "text/plain", "WWW-Authenticate: Basic realm=\"a\"\r\n"),
        "401 no");
    row("not found", httpAnswer("no", "404 Not Found"), "404 no");
    row("gone", httpAnswer("no", "410 Gone"), "410 no");
    row("changed", httpAnswer("no", "412 Precondition Failed"), "412 no");
    row("too many", httpAnswer("no", "429 Too Many Requests"), "429 no");
    row("broken", httpAnswer("no", "500 Internal Server Error"), "500 no");
    row("busy", httpAnswer("no", "503 Service Unavailable"), "503 no");
    row("a page", httpAnswer("<html>", "200 OK", "text/html"), "200 <html>");
    row("just not too long", httpAnswer(QByteArray(1000, 'x')), "200 " + QByteArray(1000, 'x'));
}

void HttpClientTest::givesEveryAnswerAsItIs()
{
    QFETCH(QByteArray, octets);
    QFETCH(QByteArray, wanted);
    const HostileServer server({octets});
    QCOMPARE(said(HttpClient(patient()).exchange(post(server))), wanted);
    QCOMPARE(said(HttpClient(patient()).exchange({.url = server.url()})), wanted);
    QCOMPARE(server.heard().size(), 2);
}

void HttpClientTest::readsWhatHasNoLength()
{
    const HostileServer server({"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n[]"});
    QCOMPARE(said(HttpClient(patient()).exchange({.url = server.url()})), QByteArray("200 []"));
}

void HttpClientTest::tellsWhatEndedWithoutOne_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<Then>("then");
    QTest::addColumn<QByteArray>("reason");
    const QByteArray half = httpAnswer("{\"much\":\"more\"}").chopped(5);
    const auto row = [](const char *name, const QByteArray &octets, Then then, const QByteArray &reason) {
        QTest::newRow(name) << octets << then << reason;
    };
    row("hangs up", {}, Then::Close, "http.cut");
    row("says nothing", {}, Then::Keep, "http.timeout");
    row("half a body, and hangs up", half, Then::Close, "http.cut");
    row("half a body, and silence", half, Then::Keep, "http.timeout");
    row("half a head", "HTTP/1.1 200 OK\r\nContent-Le", Then::Close, "http.cut");
    row("chunks that end early", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
        Then::Close, "http.cut");
    row("half a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{}", Then::Close,
        "http.cut");
    row("drop by drop",
        httpAnswer(QByteArray(5000, 'x')).replace("Content-Length: 5000\r\n", "Connection: close\r\n"),
        Then::Drip, "http.timeout");
    row("drop by drop in the head", "HTTP/1.1 200 OK\r\nX-A: " + QByteArray(9000, 'a'), Then::Drip,
        "http.timeout");
    row("too long", httpAnswer(QByteArray(1001, 'x')), Then::Keep, "http.too_long");
    row("too long by its own word", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nx", Then::Keep,
        "http.too_long");
    row("too long in chunks",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1000\r\n" + QByteArray(0x1000, 'x'), Then::Keep,
        "http.too_long");
    row("not HTTP", "220 mail.example ESMTP\r\n", Then::Close, "http.cut");
}

void HttpClientTest::tellsWhatEndedWithoutOne()
{
    QFETCH(QByteArray, octets);
    QFETCH(Then, then);
    QFETCH(QByteArray, reason);
    const HostileServer server({octets, then});
    QElapsedTimer time;
    time.start();
    const auto answer = HttpClient(reason == "http.timeout" ? quick() : patient()).exchange(post(server));
    QCOMPARE(said(answer), reason);
    QVERIFY(answer.error().code == ErrorCode::Unavailable);
    QCOMPARE(answer.error().facts.value(u"host"_s).toString(), u"127.0.0.1"_s);
    QVERIFY(!answer.error().detail.contains("hush"));
    QVERIFY2(time.elapsed() < 30'000, qPrintable(QString::number(time.elapsed())));
}

void HttpClientTest::sendsABodyOnceOnly()
{
    const HostileServer server({{}, Then::Close});
    QCOMPARE(said(HttpClient(patient()).exchange(post(server))), QByteArray("http.cut"));
    QCOMPARE(server.heard().size(), 1);
}

void HttpClientTest::asksAgainOnTheSameConnection()
{
    const HostileServer server({httpAnswer("{}"), Then::Keep});
    HttpClient client(patient());
    for (int time = 0; time < 3; ++time)
        QCOMPARE(said(client.exchange({.method = "REPORT", .url = server.url(), .body = "<a/>"})), "200 {}");
    QCOMPARE(server.connections(), 1);
    // Somebody else's settings are not this one's.
    HttpClient other(patient());
    QCOMPARE(said(other.exchange({.method = "GET", .url = server.url()})), "200 {}");
    QCOMPARE(server.connections(), 2);
}

void HttpClientTest::changesNothingOnAnOldConnection()
{
    const HostileServer server({httpAnswer("{}"), Then::Keep});
    HttpClient client(patient());
    for (const char *method : {"GET", "PUT", "DELETE", "POST"})
        QCOMPARE(said(client.exchange({.method = method, .url = server.url(), .body = "a"})), "200 {}");
    QCOMPARE(server.connections(), 4);
}

void HttpClientTest::asksOnceMoreWhereTheOldConnectionWasClosed()
{
    // Closes each time without having said that it would.
    const HostileServer server({httpAnswer("{}"), Then::Close});
    HttpClient client(patient());
    for (int time = 0; time < 5; ++time)
        QCOMPARE(said(client.exchange({.method = "REPORT", .url = server.url(), .body = "<a/>"})), "200 {}");
    // What was cut the first time is not asked for again.
    const HostileServer cut({"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", Then::Close});
    QCOMPARE(said(client.exchange({.method = "REPORT", .url = cut.url(), .body = "<a/>"})), "http.cut");
}

void HttpClientTest::tellsWhoIsAway()
{
    QUrl gone;
    {
        const HostileServer server({});
        gone = server.url();
    }
    QCOMPARE(said(HttpClient(patient()).exchange({.url = gone})), QByteArray("http.unreachable"));
    QCOMPARE(said(HttpClient(patient()).exchange({.url = QUrl(u"https://nobody.invalid/"_s)})),
        QByteArray("http.unreachable"));
}

void HttpClientTest::trustsNobodyUnknown()
{
    const auto tried = [](const TestCertificate &shown, const TestCertificate &trusted) {
        const HostileServer server({httpAnswer("{}"), Then::Close, shown});
        HttpClientSettings settings = patient();
        settings.extraAuthorities = {QSslCertificate(trusted.certificate)};
        const QByteArray answer = said(HttpClient(settings).exchange(post(server)));
        return server.heard().isEmpty() ? answer : "heard, " + answer;
    };
    const TestCertificate ours = makeCertificate("IP:127.0.0.1"), other = makeCertificate("IP:127.0.0.1");
    QCOMPARE(tried(ours, ours), QByteArray("heard, 200 {}"));
    QCOMPARE(tried(ours, other), QByteArray("http.tls"));
    const TestCertificate elsewhere = makeCertificate("DNS:mail.example");
    QCOMPARE(tried(elsewhere, elsewhere), QByteArray("http.tls"));
    const TestCertificate old = makeCertificate("IP:127.0.0.1", Validity::Expired);
    QCOMPARE(tried(old, old), QByteArray("http.tls"));
}

void HttpClientTest::isCanceled()
{
    const HostileServer server({{}, Then::Keep});
    std::atomic_bool canceled = false;
    std::thread owner([&] {
        while (server.heard().isEmpty())
            std::this_thread::yield();
        canceled = true;
    });
    const auto answer = HttpClient(patient()).exchange(post(server), &canceled);
    owner.join();
    QCOMPARE(said(answer), QByteArray("http.canceled"));
    QVERIFY(answer.error().code == ErrorCode::Refused);
    QCOMPARE(said(HttpClient(patient()).exchange(post(server), &canceled)), QByteArray("http.canceled"));
    QCOMPARE(server.heard().size(), 1);
}

void HttpClientTest::isAskedFromManyThreads()
{
    const HostileServer server({httpAnswer("{}")});
    HttpClient client(patient());
    std::vector<std::thread> threads;
    std::atomic_int answered = 0;
    for (int each = 0; each < 8; ++each)
        threads.emplace_back([&] {
            for (int time = 0; time < 5; ++time)
                answered += said(client.exchange(post(server))) == "200 {}" ? 1 : 0;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(answered.load(), 40);
}

void HttpClientTest::takesSafeAddressesOnly()
{
    for (const auto &url :
        {u"http://calendar.example/"_s, u"http://127.0.0.1.example/"_s, u"ftp://127.0.0.1/"_s,
            u"file:///etc/passwd"_s, u"https:///a"_s, u"https://me:secret@127.0.0.1/"_s, u""_s, u"a/b"_s})
        QCOMPARE(said(HttpClient(patient()).exchange({.url = QUrl(url)})), QByteArray("http.address"));
    for (const auto &url : {u"http://127.0.0.1/"_s, u"http://localhost/"_s, u"http://[::1]/"_s})
        QVERIFY(isThisMachine(QUrl(url)));
    QVERIFY(!isThisMachine(QUrl(u"http://localhost.example/"_s)));
}

void HttpClientTest::readsHowLongToWait_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("wait");  // -1: nothing.
    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("none") << QByteArray("0") << 0;
    QTest::newRow("a date") << QByteArray("Wed, 21 Oct 2026 07:28:00 GMT") << 60;
    QTest::newRow("a date that is over") << QByteArray("Wed, 21 Oct 2026 07:20:00 GMT") << 0;
    QTest::newRow("years") << QByteArray("999999999") << 86'400;
    QTest::newRow("a date in years") << QByteArray("Thu, 21 Oct 2027 07:28:00 GMT") << 86'400;
    QTest::newRow("less than nothing") << QByteArray("-5") << -1;
    QTest::newRow("not said") << QByteArray() << -1;
    QTest::newRow("words") << QByteArray("soon") << -1;
}

void HttpClientTest::readsHowLongToWait()
{
    QFETCH(QByteArray, text);
    QFETCH(int, wait);
    const Instant now = instantFromMillis(1'792'567'620'000);  // 2026-10-21T07:27:00Z
    const auto read = retryAfter({429, {{"retry-after", text}}}, now);
    QCOMPARE(read ? static_cast<int>(read->count()) : -1, wait);
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "http_client_test.moc"
