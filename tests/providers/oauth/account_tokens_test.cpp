// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/oauth/account_tokens.h"

#include "core/base/bytes.h"
#include "core/providers/fake/fake_http.h"
#include "core/providers/fake/memory_key_store.h"

#include <QTest>

#include <thread>

using namespace sp;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant now = instantFromMillis(1'792'567'620'000);
const QByteArray account = "lena@praxis.example";

QByteArray said(const Result<SecretBytes> &access)
{
    return access ? view(access->span()).toByteArray() : access.error().reason;
}

QByteArray fresh(const QByteArray &number)
{
    return "{\"access_token\":\"acc" + number + "\",\"refresh_token\":\"ref" + number +
           "\",\"token_type\":\"Bearer\",\"expires_in\":3600}";
}

struct Case {
    FakeHttp http;
    SystemRandom random;
    ManualClock clock{now};
    MemoryKeyStore keys;
    KeyStoreTokens store{keys};
    OAuthClient client{http, random, clock,
        {.token = QUrl(u"https://id.example/token"_s), .revocation = QUrl(u"https://id.example/revoke"_s)},
        {"app"}};
    AccountTokens tokens{client, store, clock, account};

    Case()
    {
        const OAuthTokens first{SecretBytes::copyOf(octets("acc1")), SecretBytes::copyOf(octets("ref1")),
            "read", now + std::chrono::hours(1)};
        if (!store.put(account, first))
            qFatal("not kept");
    }
    QByteArray kept()
    {
        const auto found = store.find(account);
        return !found    ? found.error().reason
               : !*found ? "nothing"
                         : view((*found)->refresh.span()).toByteArray();
    }
};

}  // namespace

class AccountTokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areRenewedInTime();
    void areRenewedOnceForAll();
    void areRenewedWhenTheServiceRefusesThem();
    void areKeptAtLastWhenTheStoreWasAway();
    void areAskedForAnew();
    void areForgottenAndGivenBack();
    void doNotKeepWaitingWhoGaveUp();
};

void AccountTokensTest::areRenewedInTime()
{
    Case test;
    QCOMPARE(said(test.tokens.access()), QByteArray("acc1"));
    test.clock.advance(std::chrono::minutes(59));
    test.http.answerNext(200, fresh("2"));
    QCOMPARE(said(test.tokens.access()), QByteArray("acc2"));
    QCOMPARE(said(test.tokens.access()), QByteArray("acc2"));
    QCOMPARE(test.kept(), QByteArray("ref2"));
    QCOMPARE(*test.tokens.scope(), QByteArray("read"));
    QVERIFY(test.http.asked()[0].body.contains("refresh_token=ref1"));
}

void AccountTokensTest::areRenewedOnceForAll()
{
    Case test;
    test.clock.advance(std::chrono::hours(2));
    test.http.answerNext(200, fresh("2"));
    std::vector<std::thread> threads;
    std::atomic_int right = 0;
    for (int each = 0; each < 8; ++each)
        threads.emplace_back([&] { right += said(test.tokens.access()) == "acc2" ? 1 : 0; });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right.load(), 8);
    QCOMPARE(test.http.asked().size(), std::size_t(1));

    // And the same when all of them were refused with the old one.
    threads.clear();
    right = 0;
    test.http.answerNext(200, fresh("3"));
    const SecretBytes refused = SecretBytes::copyOf(octets("acc2"));
    for (int each = 0; each < 8; ++each)
        threads.emplace_back([&] { right += said(test.tokens.instead(refused)) == "acc3" ? 1 : 0; });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right.load(), 8);
    QCOMPARE(test.http.asked().size(), std::size_t(2));
}

void AccountTokensTest::areRenewedWhenTheServiceRefusesThem()
{
    Case test;
    test.http.answerNext(200, fresh("2"));
    QCOMPARE(said(test.tokens.instead(SecretBytes::copyOf(octets("acc1")))), QByteArray("acc2"));
    QCOMPARE(said(test.tokens.instead(SecretBytes::copyOf(octets("acc1")))), QByteArray("acc2"));
    test.http.answerNext(400, R"({"error":"invalid_grant"})");
    QCOMPARE(said(test.tokens.instead(SecretBytes::copyOf(octets("acc2")))), QByteArray("oauth.sign_in"));
}

void AccountTokensTest::areKeptAtLastWhenTheStoreWasAway()
{
    Case test;
    QCOMPARE(said(test.tokens.access()), QByteArray("acc1"));
    test.clock.advance(std::chrono::hours(2));
    test.http.answerNext(200, fresh("2"));
    test.keys.setPresence(MemoryKeyStore::Presence::Away);
    QCOMPARE(said(test.tokens.access()), QByteArray("keychain.unavailable"));
    QCOMPARE(said(test.tokens.access()), QByteArray("keychain.unavailable"));
    test.keys.setPresence(MemoryKeyStore::Presence::There);
    QCOMPARE(test.kept(), QByteArray("ref1"));
    QCOMPARE(said(test.tokens.access()), QByteArray("acc2"));
    QCOMPARE(test.kept(), QByteArray("ref2"));
    QCOMPARE(test.http.asked().size(), std::size_t(1));
}

void AccountTokensTest::areAskedForAnew()
{
    Case test;
    QVERIFY(test.store.remove(account));
    QCOMPARE(said(test.tokens.access()), QByteArray("oauth.sign_in"));
    QCOMPARE(*test.tokens.scope(), QByteArray());
    QVERIFY(test.tokens.keep({SecretBytes::copyOf(octets("acc5")), SecretBytes::copyOf(octets("ref5")),
        "read", now + std::chrono::hours(1)}));
    QCOMPARE(said(test.tokens.access()), QByteArray("acc5"));
    QCOMPARE(test.kept(), QByteArray("ref5"));
    QVERIFY(test.keys.write("oauth/" + account, SecretBytes::copyOf(octets("nonsense"))));
    QCOMPARE(test.kept(), QByteArray("nothing"));
}

void AccountTokensTest::areForgottenAndGivenBack()
{
    Case test;
    test.http.answerNext(HttpAnswer{200, {}, {}});
    QVERIFY(test.tokens.disconnect());
    QVERIFY(test.http.asked()[0].body.contains("token=ref1"));
    QCOMPARE(test.kept(), QByteArray("nothing"));
    QCOMPARE(said(test.tokens.access()), QByteArray("oauth.sign_in"));
    QVERIFY(test.tokens.disconnect());
    QCOMPARE(test.http.asked().size(), std::size_t(1));

    Case offline;
    QCOMPARE(offline.tokens.disconnect().error().reason, QByteArray("http.unreachable"));
    QCOMPARE(offline.kept(), QByteArray("nothing"));
}

void AccountTokensTest::doNotKeepWaitingWhoGaveUp()
{
    Case test;
    test.clock.advance(std::chrono::hours(2));
    const std::atomic_bool canceled = true;
    QCOMPARE(said(test.tokens.access(&canceled)), QByteArray("http.canceled"));
}

QTEST_GUILESS_MAIN(AccountTokensTest)
#include "account_tokens_test.moc"
