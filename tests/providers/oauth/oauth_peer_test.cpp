// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in at servers that nobody here wrote: the npm packages oidc-provider and @emulators/google.
#include "core/base/bytes.h"
#include "core/providers/fake/memory_key_store.h"
#include "core/providers/http/http_client.h"
#include "core/providers/oauth/account_tokens.h"
#include "tests/providers/remote/support/peer.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray said(const Result<OAuthTokens> &tokens)
{
    return tokens ? "in [" + tokens->scope + ']' : tokens.error().reason;
}

/// A program that has its own client there, or a public one.
struct Program {
    explicit Program(OAuthService service, OAuthApp app = {"public"})
        : client(http, random, clock, std::move(service), std::move(app))
    {
    }
    Result<OAuthTokens> signIn(Peer &peer, const Consents &consents, bool deny = false)
    {
        return client.signIn({.consents = consents,
            .pages = {u"Done."_s, u"No."_s},
            .openBrowser =
                [&](const QUrl &url) {
                    peer.tell({{u"visit"_s, url.toString(QUrl::FullyEncoded)}, {u"deny"_s, deny}});
                    return true;
                },
            .limit = std::chrono::seconds(30)});
    }
    HttpClient http;
    SystemRandom random;
    ManualClock clock{instantFromMillis(1'792'567'620'000)};
    OAuthClient client;
};

const Consents all{Consent::ReadCalendars, Consent::WriteEvents, Consent::Offline};

}  // namespace

class OAuthPeerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void letsInAPublicProgram();
    void letsInAProgramOfOnesOwn();
    void asksForMoreLater();
    void hearsThatSheDoesNotWantTo();
    void takesARefreshTokenOnce();
    void knowsNoTokenThatWasGivenBack();
    void letsInAtTheOtherOne();

private:
    OAuthService service() const;

    Peer m_identity{u"identity_server.mjs"_s, u"oidc-provider"_s};
    Peer m_google{u"google_emulator.mjs"_s, u"@emulators/google"_s};
};

void OAuthPeerTest::initTestCase()
{
    for (Peer *peer : {&m_identity, &m_google})
        if (const QString missing = peer->start(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
}

OAuthService OAuthPeerTest::service() const
{
    HttpClient http;
    auto found = discoverSignIn(http, QUrl(m_identity.address()));
    if (!found)
        qFatal("%s", found.error().reason.constData());
    found->readScope = "read";
    found->writeScope = "write";
    found->offlineScope = "offline_access";
    found->asking = {{"prompt", "consent"}};
    return *found;
}

void OAuthPeerTest::letsInAPublicProgram()
{
    QVERIFY(service().namesIssuer);
    Program program(service());
    QCOMPARE(said(program.signIn(m_identity, all)), QByteArray("in [read write offline_access]"));
}

void OAuthPeerTest::letsInAProgramOfOnesOwn()
{
    Program program(service(), {"own", SecretBytes::copyOf(octets("hush"))});
    QCOMPARE(said(program.signIn(m_identity, all)), QByteArray("in [read write offline_access]"));
    Program wrong(service(), {"own", SecretBytes::copyOf(octets("loud"))});
    QCOMPARE(said(wrong.signIn(m_identity, all)), QByteArray("oauth.app"));
}

void OAuthPeerTest::asksForMoreLater()
{
    Program program(service());
    QCOMPARE(said(program.signIn(m_identity, {Consent::ReadCalendars, Consent::Offline})),
        QByteArray("in [read offline_access]"));
    QCOMPARE(said(program.signIn(m_identity, all)), QByteArray("in [read write offline_access]"));
}

void OAuthPeerTest::hearsThatSheDoesNotWantTo()
{
    Program program(service());
    QCOMPARE(said(program.signIn(m_identity, all, true)), QByteArray("oauth.denied"));
}

void OAuthPeerTest::takesARefreshTokenOnce()
{
    Program program(service());
    const auto first = program.signIn(m_identity, all);
    QVERIFY(first);
    const auto second = program.client.renew(*first);
    QVERIFY2(second, second ? "" : second.error().reason);
    QVERIFY(!second->refresh.equals(first->refresh) && !second->access.equals(first->access));
    QCOMPARE(second->expires, program.clock.now() + std::chrono::seconds(60));
    // Who comes with the old one again is taken for a thief, and nobody is let in any more: hence
    // AccountTokens.
    QCOMPARE(said(program.client.renew(*first)), QByteArray("oauth.sign_in"));
    QCOMPARE(said(program.client.renew(*second)), QByteArray("oauth.sign_in"));
}

void OAuthPeerTest::knowsNoTokenThatWasGivenBack()
{
    Program program(service());
    MemoryKeyStore keys;
    KeyStoreTokens store(keys);
    AccountTokens account(program.client, store, program.clock, "lena");
    auto tokens = program.signIn(m_identity, all);
    QVERIFY(tokens);
    const OAuthTokens copy = tokens->clone();
    QVERIFY(account.keep(*std::move(tokens)));
    program.clock.advance(std::chrono::seconds(30));  // In a minute it is over.
    const auto renewed = account.access();
    QVERIFY(renewed && !renewed->equals(copy.access));
    const auto last = store.find("lena");
    QVERIFY(last && *last);
    QVERIFY(account.disconnect());
    QCOMPARE(keys.size(), std::size_t(0));
    QCOMPARE(said(program.client.renew(**last)), QByteArray("oauth.sign_in"));
}

void OAuthPeerTest::letsInAtTheOtherOne()
{
    OAuthService google = googleSignIn();
    google.authorization = QUrl(m_google.address() + u"/o/oauth2/v2/auth"_s);
    google.token = QUrl(m_google.address() + u"/oauth2/token"_s);
    google.revocation = QUrl(m_google.address() + u"/oauth2/revoke"_s);
    Program program(google, {"own", SecretBytes::copyOf(octets("hush"))});
    const auto tokens = program.signIn(m_google, all);
    QVERIFY2(tokens, tokens ? "" : tokens.error().reason);
    const auto renewed = program.client.renew(*tokens);
    QVERIFY2(renewed, renewed ? "" : renewed.error().reason);
    QVERIFY(!renewed->refresh.empty());
}

QTEST_GUILESS_MAIN(OAuthPeerTest)
#include "oauth_peer_test.moc"
