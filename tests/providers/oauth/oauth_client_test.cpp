// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/oauth/oauth_client.h"

#include "core/base/bytes.h"
#include "core/providers/fake/fake_http.h"

#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

using namespace sp;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant now = instantFromMillis(1'792'567'620'000);
const QByteArray granted =
    R"({"access_token":"acc","refresh_token":"ref","token_type":"Bearer","expires_in":3600})";

QByteArray plain(const SecretBytes &text)
{
    return view(text.span()).toByteArray();
}

QByteArray said(const Result<OAuthTokens> &tokens)
{
    return tokens ? plain(tokens->access) + ' ' + plain(tokens->refresh) + " [" + tokens->scope + ']'
                  : tokens.error().reason;
}

OAuthService service()
{
    return {.authorization = QUrl(u"https://id.example/auth?a=1"_s),
        .token = QUrl(u"https://id.example/token"_s),
        .revocation = QUrl(u"https://id.example/revoke"_s),
        .issuer = "https://id.example",
        .readScope = "read",
        .writeScope = "write",
        .offlineScope = "offline_access",
        .askingOffline = {{"access_type", "offline"}}};
}

/// A client, and a browser that does what it is told with the address it gets.
struct Case {
    FakeHttp http;
    SystemRandom random;
    ManualClock clock{now};
    OAuthClient client{http, random, clock, service(), {"app", SecretBytes::copyOf(octets("hush"))}};
    QObject visits;
    QUrl asked;
    QByteArrayList shown;  ///< The first line of each page.

    QString parameter(const QString &name) const
    {
        return QUrlQuery(asked).queryItemValue(name, QUrl::FullyDecoded);
    }
    void visit(const QByteArray &query)
    {
        const QUrl back(parameter(u"redirect_uri"_s));
        auto *socket = new QTcpSocket(&visits);
        QObject::connect(socket, &QTcpSocket::readyRead, socket,
            [this, socket] { shown << socket->readLine().trimmed(); });
        socket->connectToHost(back.host(), static_cast<quint16>(back.port()));
        socket->write("GET /?" + query + " HTTP/1.1\r\nHost: " + back.authority().toLatin1() + "\r\n\r\n");
    }
    QByteArray state() const { return "&state=" + parameter(u"state"_s).toLatin1(); }

    Result<OAuthTokens> signIn(const std::function<void()> &browse, const Consents &consents = {},
        std::chrono::milliseconds limit = std::chrono::seconds(20),
        const std::atomic_bool *canceled = nullptr)
    {
        return client.signIn({.consents = consents,
                                 .account = "lena@praxis.example",
                                 .pages = {u"Done & closed."_s, u"No."_s},
                                 .openBrowser =
                                     [&](const QUrl &url) {
                                         asked = url;
                                         browse();
                                         return true;
                                     },
                                 .limit = limit},
            canceled);
    }
};

}  // namespace

class OAuthClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksAndIsLetIn();
    void asksForEachConsentApart();
    void keepsACodeAsItIs();
    void survivesWhoeverComesWithAnotherState();
    void survivesWhoeverHoldsThePlaces();
    void hearsTheFirstAnswerOnly();
    void isNotLetIn_data();
    void isNotLetIn();
    void givesUp();
    void wantsAllItAskedFor();
    void needsABrowser();
    void renews();
    void doesNotRenew_data();
    void doesNotRenew();
    void givesBack();
    void findsOutAboutAService();
    void knowsTheServices();
};

void OAuthClientTest::asksAndIsLetIn()
{
    Case test;
    test.http.answerNext(200, granted);
    QCOMPARE(said(test.signIn(
                 [&] { test.visit("code=c1" + test.state()); }, {Consent::ReadCalendars, Consent::Offline})),
        QByteArray("acc ref [read offline_access]"));
    QTRY_COMPARE(test.shown, QByteArrayList{"HTTP/1.1 200 OK"});

    QVERIFY(test.asked.toString().startsWith(u"https://id.example/auth?a=1&response_type=code&"_s));
    QCOMPARE(test.parameter(u"client_id"_s), u"app"_s);
    QCOMPARE(test.parameter(u"login_hint"_s), u"lena@praxis.example"_s);
    QCOMPARE(test.parameter(u"access_type"_s), u"offline"_s);
    QCOMPARE(
        QByteArray::fromBase64(test.parameter(u"state"_s).toLatin1(), QByteArray::Base64UrlEncoding).size(),
        qsizetype(16));
    QVERIFY(!test.asked.toString().contains(u"hush"_s));

    const auto asked = test.http.asked();
    QCOMPARE(asked.size(), std::size_t(1));
    const QUrlQuery form(QString::fromLatin1(asked[0].body));
    QCOMPARE(asked[0].url, QUrl(u"https://id.example/token"_s));
    QCOMPARE(form.queryItemValue(u"grant_type"_s), u"authorization_code"_s);
    QCOMPARE(form.queryItemValue(u"code"_s), u"c1"_s);
    QCOMPARE(form.queryItemValue(u"client_secret"_s), u"hush"_s);
    QCOMPARE(form.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), test.parameter(u"redirect_uri"_s));
    const QByteArray verifier = form.queryItemValue(u"code_verifier"_s).toLatin1();
    QCOMPARE(verifier.size(), qsizetype(43));
    QCOMPARE(test.parameter(u"code_challenge"_s).toLatin1(),
        view(sha256({verifier}))
            .toByteArray()
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    QCOMPARE(test.parameter(u"code_challenge_method"_s), u"S256"_s);
}

void OAuthClientTest::asksForEachConsentApart()
{
    const OAuthService known = service();
    QCOMPARE(scopesOf(known, {Consent::ReadCalendars}), QByteArray("read"));
    QCOMPARE(scopesOf(known, {Consent::WriteEvents, Consent::Offline}), QByteArray("write offline_access"));
    Case test;
    test.http.answerNext(200, granted);
    QVERIFY(test.signIn([&] { test.visit("code=c" + test.state()); }, {Consent::ReadCalendars}));
    QCOMPARE(test.parameter(u"scope"_s), u"read"_s);
    QVERIFY(test.parameter(u"access_type"_s).isEmpty());
}

void OAuthClientTest::keepsACodeAsItIs()
{
    Case test;
    test.http.answerNext(200, granted);
    QVERIFY(test.signIn([&] { test.visit("code=4%2F0AbC%2Bd" + test.state()); }));
    QVERIFY(test.http.asked()[0].body.contains("&code=4%2F0AbC%2Bd&"));
}

void OAuthClientTest::survivesWhoeverComesWithAnotherState()
{
    Case test;
    test.http.answerNext(200, granted);
    const QByteArrayList others{"code=evil&state=guess", "code=evil", "error=access_denied&state=guess",
        "error=access_denied", "code=evil&state=", "state=", "code=evil&error=access_denied"};
    QCOMPARE(said(test.signIn([&] {
        for (const QByteArray &other : others)
            test.visit(other);
        const QByteArray state = test.state();
        test.visit("code=evil" + state.chopped(1));
        test.visit("code=evil" + state + 'A');
        test.visit("code=evil&error=server_error" + state);
        QTimer::singleShot(50, &test.visits, [&test, state] { test.visit("code=good" + state); });
    })),
        QByteArray("acc ref []"));
    QCOMPARE(test.http.asked().size(), std::size_t(1));
    QVERIFY(test.http.asked()[0].body.contains("&code=good&"));
    QCOMPARE(test.shown.count("HTTP/1.1 400 Bad Request"), qsizetype(10));
}

void OAuthClientTest::survivesWhoeverHoldsThePlaces()
{
    Case test;
    test.http.answerNext(200, granted);
    QCOMPARE(said(test.signIn([&] {
        const QUrl back(test.parameter(u"redirect_uri"_s));
        for (int each = 0; each < 60; ++each) {
            auto *guest = new QTcpSocket(&test.visits);
            guest->connectToHost(back.host(), static_cast<quint16>(back.port()));
            guest->write(each % 2 == 0 ? QByteArray("GET /") : QByteArray(40'000, 'a'));
        }
        QTimer::singleShot(50, &test.visits, [&test] { test.visit("code=good" + test.state()); });
    })),
        QByteArray("acc ref []"));
}

void OAuthClientTest::hearsTheFirstAnswerOnly()
{
    Case test;
    test.http.answerNext(200, granted);
    QVERIFY(test.signIn([&] {
        test.visit("code=first" + test.state());
        test.visit("code=second" + test.state());
    }));
    QVERIFY(test.http.asked()[0].body.contains("&code=first&"));
    QTcpSocket late;
    const QUrl back(test.parameter(u"redirect_uri"_s));
    late.connectToHost(back.host(), static_cast<quint16>(back.port()));
    QVERIFY(!late.waitForConnected(2000));
}

void OAuthClientTest::isNotLetIn_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");  // 0: the service is not asked.
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *name, const QByteArray &query, int status, const QByteArray &json,
                         const QByteArray &reason) {
        QTest::newRow(name) << query << status << json << reason;
    };
    row("she does not want to", "error=access_denied", 0, {}, "oauth.denied");
    row("the service does not", "error=temporarily_unavailable", 0, {}, "oauth.refused");
    row("another service", "code=c&iss=https%3A%2F%2Fother.example", 0, {}, "oauth.issuer");
    row("a code that was used", "code=c", 400, R"({"error":"invalid_grant"})", "oauth.refused");
    row("an unknown program", "code=c", 401, R"({"error":"invalid_client"})", "oauth.app");
    row("a page", "code=c", 200, "<html>", "oauth.protocol");
    row("a page of an error", "code=c", 404, "<html>", "oauth.protocol");
    row("no tokens", "code=c", 200, "{}", "oauth.protocol");
    row("an error that is none", "code=c", 200, R"({"error":"invalid_grant"})", "oauth.protocol");
    row("tokens that are none", "code=c", 400, granted, "oauth.protocol");
    row("broken", "code=c", 500, "{}", "oauth.server");
    row("busy", "code=c", 429, "{}", "oauth.busy");
}

void OAuthClientTest::isNotLetIn()
{
    QFETCH(QByteArray, query);
    QFETCH(int, status);
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, reason);
    Case test;
    if (status != 0)
        test.http.answerNext(status, json);
    const auto tokens = test.signIn([&] { test.visit(query + test.state()); });
    QCOMPARE(said(tokens), reason);
    QCOMPARE(test.http.asked().size(), std::size_t(status == 0 ? 0 : 1));
    QCOMPARE(tokens.error().facts.value(u"host"_s).toString(), u"id.example"_s);
}

void OAuthClientTest::givesUp()
{
    Case test;
    QCOMPARE(said(test.signIn([] {}, {}, std::chrono::milliseconds(30))), QByteArray("oauth.timeout"));
    std::atomic_bool canceled = false;
    QCOMPARE(said(test.signIn([&] { canceled = true; }, {}, std::chrono::minutes(5), &canceled)),
        QByteArray("oauth.canceled"));
    QVERIFY(test.http.asked().empty());
}

void OAuthClientTest::wantsAllItAskedFor()
{
    Case test;
    test.http.answerNext(200, R"({"access_token":"a","token_type":"Bearer","scope":"openid read"})");
    QCOMPARE(said(test.signIn([&] { test.visit("code=c" + test.state()); },
                 {Consent::ReadCalendars, Consent::WriteEvents, Consent::Offline})),
        QByteArray("oauth.scope"));
    test.http.answerNext(
        200, R"({"access_token":"a","token_type":"Bearer","scope":"https://graph.example/Read openid"})");
    QVERIFY(test.signIn(
        [&] { test.visit("code=c" + test.state()); }, {Consent::ReadCalendars, Consent::Offline}));
}

void OAuthClientTest::needsABrowser()
{
    Case test;
    QCOMPARE(said(test.client.signIn({.openBrowser = [](const QUrl &) { return false; }})),
        QByteArray("oauth.no_browser"));
    QCOMPARE(said(test.client.signIn({})), QByteArray("oauth.no_browser"));
}

void OAuthClientTest::renews()
{
    Case test;
    const OAuthTokens old{
        SecretBytes::copyOf(octets("acc")), SecretBytes::copyOf(octets("ref")), "read", now};
    test.http.answerNext(200, R"({"access_token":"acc2","token_type":"Bearer","expires_in":60})");
    test.http.answerNext(
        200, R"({"access_token":"acc3","refresh_token":"ref3","token_type":"Bearer","scope":"read write"})");
    QCOMPARE(said(test.client.renew(old)), QByteArray("acc2 ref [read]"));
    QCOMPARE(said(test.client.renew(old)), QByteArray("acc3 ref3 [read write]"));
    QCOMPARE(test.http.asked()[0].body,
        QByteArray("grant_type=refresh_token&client_id=app&refresh_token=ref&client_secret=hush"));
}

void OAuthClientTest::doesNotRenew_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("taken back") << 400 << QByteArray(R"({"error":"invalid_grant"})")
                                << QByteArray("oauth.sign_in");
    QTest::newRow("to be agreed to again")
        << 400 << QByteArray(R"({"error":"interaction_required"})") << QByteArray("oauth.sign_in");
    QTest::newRow("another secret") << 401 << QByteArray(R"({"error":"invalid_client"})")
                                    << QByteArray("oauth.app");
    QTest::newRow("busy") << 503 << QByteArray("<html>") << QByteArray("oauth.busy");
    QTest::newRow("broken") << 502 << QByteArray("<html>") << QByteArray("oauth.server");
}

void OAuthClientTest::doesNotRenew()
{
    QFETCH(int, status);
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, reason);
    Case test;
    test.http.answerNext({status,
        {{"content-type", "application/json"}, {"retry-after", "Wed, 21 Oct 2026 07:28:00 GMT"}}, json});
    const OAuthTokens old{SecretBytes::copyOf(octets("acc")), SecretBytes::copyOf(octets("ref")), {}, now};
    const auto tokens = test.client.renew(old);
    QCOMPARE(said(tokens), reason);
    if (reason == "oauth.busy")
        QCOMPARE(tokens.error().facts.value(u"retryAfter"_s).toInt(), 60);
    const OAuthTokens forOnce{SecretBytes::copyOf(octets("acc")), {}, {}, now};
    QCOMPARE(said(test.client.renew(forOnce)), QByteArray("oauth.sign_in"));
    QCOMPARE(test.http.asked().size(), std::size_t(1));
}

void OAuthClientTest::givesBack()
{
    Case test;
    const OAuthTokens tokens{SecretBytes::copyOf(octets("acc")), SecretBytes::copyOf(octets("ref")), {}, now};
    test.http.answerNext(HttpAnswer{200, {}, {}});
    test.http.answerNext(400, R"({"error":"invalid_token"})");
    test.http.answerNext(503, "{}");
    QVERIFY(test.client.revoke(tokens));
    QVERIFY(test.client.revoke(tokens));
    QCOMPARE(test.client.revoke(tokens).error().reason, QByteArray("oauth.busy"));
    QCOMPARE(test.client.revoke(tokens).error().reason, QByteArray("http.unreachable"));
    QCOMPARE(test.http.asked()[0].url, QUrl(u"https://id.example/revoke"_s));
    QVERIFY(test.http.asked()[0].body.contains("token_type_hint=refresh_token&client_id=app&token=ref&"));
}

void OAuthClientTest::findsOutAboutAService()
{
    const QUrl issuer(u"https://id.example/realm"_s);
    const QByteArray told =
        R"({"issuer":"https://id.example/realm","authorization_endpoint":"https://id.example/a",
        "token_endpoint":"https://id.example/t","authorization_response_iss_parameter_supported":true})";
    FakeHttp http;
    http.answerNext(404, "{}");
    http.answerNext(200, told);
    const auto found = discoverSignIn(http, issuer);
    QVERIFY(found);
    QCOMPARE(found->token, QUrl(u"https://id.example/t"_s));
    QVERIFY(found->namesIssuer && found->revocation.isEmpty());
    QCOMPARE(http.asked()[0].url, QUrl(u"https://id.example/realm/.well-known/openid-configuration"_s));
    QCOMPARE(http.asked()[1].url, QUrl(u"https://id.example/.well-known/oauth-authorization-server/realm"_s));

    for (const QByteArray &wrong :
        {QByteArray(told).replace("\"issuer\":\"https://id", "\"issuer\":\"https://other"),
            QByteArray(told).replace("https://id.example/t", "http://id.example/t"),
            QByteArray(told).replace("token_endpoint", "x"), QByteArray("<html>")}) {
        http.answerNext(200, wrong);
        QCOMPARE(discoverSignIn(http, issuer).error().reason, QByteArray("oauth.protocol"));
    }
}

void OAuthClientTest::knowsTheServices()
{
    for (const OAuthService &known : {googleSignIn(), microsoftSignIn(), microsoftSignIn("a/b")}) {
        for (const QUrl &url : {known.authorization, known.token})
            QVERIFY(url.isValid() && url.scheme() == u"https"_s);
        QVERIFY(!known.readScope.isEmpty() && known.readScope != known.writeScope);
    }
    QCOMPARE(microsoftSignIn("a/b").token.toEncoded(),
        QByteArray("https://login.microsoftonline.com/a%2Fb/oauth2/v2.0/token"));
}

QTEST_GUILESS_MAIN(OAuthClientTest)
#include "oauth_client_test.moc"
