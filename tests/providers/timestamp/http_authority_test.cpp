// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/timestamp/http_authority.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <utility>

using namespace sp;
using namespace Qt::StringLiterals;

namespace {

/// Says what it is told to, to whoever connects, and keeps what it heard.
class Server {
public:
    explicit Server(QByteArray answer) : m_answer(std::move(answer))
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no server");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            // Qt asks again on a new connection when one is closed without a word.
            QObject::connect(
                socket, &QTcpSocket::readyRead, socket, [this, socket, heard = QByteArray()]() mutable {
                    heard += socket->readAll();
                    const qsizetype body = heard.indexOf("\r\n\r\n") + 4;
                    if (body < 4 || heard.size() < body + requestSize)
                        return;
                    m_heard = std::exchange(heard, {});
                    socket->write(m_answer);
                    if (m_answer.endsWith(closing))
                        socket->disconnectFromHost();
                });
        });
    }
    QString url() const { return u"http://127.0.0.1:%1/stamp"_s.arg(m_server.serverPort()); }
    QByteArray heard() const { return m_heard; }

    static constexpr qsizetype requestSize = 7;
    static constexpr auto closing = "bye";

private:
    QTcpServer m_server;
    QByteArray m_answer;
    QByteArray m_heard;
};

QByteArray reply(const QByteArray &body, const QByteArray &status = "200 OK",
    const QByteArray &kind = "application/timestamp-reply", const QByteArray &more = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + kind + "\r\n" + more +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

/// Only who would be waited for ever is given little time: how busy the machine is must not matter.
enum class Patience { Long, Short };

Result<QByteArray> ask(
    const QString &url, Patience patience = Patience::Long, const std::atomic_bool *canceled = nullptr)
{
    using namespace std::chrono_literals;
    HttpAuthorityLimits limits{.idle = 60s, .total = 60s, .maxReply = 1000};
    if (patience == Patience::Short)
        limits.idle = 400ms, limits.total = 900ms;
    return HttpAuthority(limits).ask(url, "request", canceled);
}

}  // namespace

class HttpAuthorityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksAsRfc3161Says();
    void refusesWhatIsNoReply_data();
    void refusesWhatIsNoReply();
    void tellsWhoIsAway();
    void stopsWhenItIsCanceled();
    void takesAddressesOfTheWebOnly();
};

void HttpAuthorityTest::asksAsRfc3161Says()
{
    const Server server(reply(QByteArray("\x30\x03\0ok", 5)));
    const auto answer = ask(server.url());
    QVERIFY2(answer, answer ? "" : answer.error().reason);
    QCOMPARE(*answer, QByteArray("\x30\x03\0ok", 5));
    QVERIFY(server.heard().startsWith("POST /stamp HTTP/1.1\r\n"));
    QVERIFY(server.heard().toLower().contains("\r\ncontent-type: application/timestamp-query\r\n"));
    QVERIFY(server.heard().endsWith("\r\n\r\nrequest"));
    // Neither this program's name nor the owner's language.
    QVERIFY(server.heard().contains("\r\nAccept-Language: *\r\n"));
    QVERIFY(!server.heard().toLower().contains("solopilot"));
}

void HttpAuthorityTest::refusesWhatIsNoReply_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("not found") << reply("no", "404 Not Found") << QByteArray("stamp.http");
    QTest::newRow("busy") << reply("no", "503 Service Unavailable") << QByteArray("stamp.http");
    QTest::newRow("another place") << reply({}, "302 Found", "text/html", "Location: http://127.0.0.1:1/\r\n")
                                   << QByteArray("stamp.http");
    QTest::newRow("a page") << reply("<html>", "200 OK", "text/html") << QByteArray("stamp.protocol");
    QTest::newRow("nothing") << reply({}) << QByteArray("stamp.protocol");
    QTest::newRow("too long") << reply(QByteArray(4000, 'x')) << QByteArray("stamp.protocol");
    QTest::newRow("silence") << QByteArray() << QByteArray("stamp.timeout");
    QTest::newRow("stops half-way") << reply("half").chopped(2) << QByteArray("stamp.timeout");
    QTest::newRow("hangs up") << QByteArray(Server::closing) << QByteArray("stamp.unreachable");
}

void HttpAuthorityTest::refusesWhatIsNoReply()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, reason);
    const Server server(said);
    const auto answer = ask(server.url(), reason == "stamp.timeout" ? Patience::Short : Patience::Long);
    QVERIFY(!answer);
    QCOMPARE(answer.error().reason, reason);
    QCOMPARE(answer.error().facts.value(u"host").toString(), u"127.0.0.1"_s);
    QVERIFY(answer.error().code == ErrorCode::Unavailable);
}

void HttpAuthorityTest::tellsWhoIsAway()
{
    QString url;
    {
        const Server gone({});
        url = gone.url();
    }
    QCOMPARE(ask(url).error().reason, QByteArray("stamp.unreachable"));
}

void HttpAuthorityTest::stopsWhenItIsCanceled()
{
    const Server silent({});
    std::atomic_bool canceled = false;
    // Once the request has been heard, so that it is the waiting that stops.
    QTimer owner;
    QObject::connect(&owner, &QTimer::timeout, &owner, [&] { canceled = !silent.heard().isEmpty(); });
    owner.start(0);
    const auto answer = ask(silent.url(), Patience::Long, &canceled);
    QCOMPARE(answer.error().reason, QByteArray("canceled"));
    QVERIFY(answer.error().code == ErrorCode::Refused);
    QVERIFY(silent.heard().endsWith("request"));
}

void HttpAuthorityTest::takesAddressesOfTheWebOnly()
{
    for (const auto &url : {u"https://time.example/tsa"_s, u"http://time.example"_s})
        QVERIFY(isAuthorityUrl(QUrl(url)));
    for (const auto &url : {u""_s, u"file:///etc/passwd"_s, u"time.example"_s, u"https:///tsa"_s,
             u"https://me:secret@time.example/"_s, u"ftp://time.example/"_s}) {
        QVERIFY2(!isAuthorityUrl(QUrl(url)), qPrintable(url));
        QCOMPARE(ask(url).error().reason, QByteArray("stamp.url"));
    }
}

QTEST_GUILESS_MAIN(HttpAuthorityTest)
#include "http_authority_test.moc"
