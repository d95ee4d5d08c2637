// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/vault_tokens.h"

#include "core/base/bytes.h"
#include "tests/support/test_engine.h"

#include <QTest>

using namespace sp;
using namespace sp::test;

class VaultTokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void liveInThePractice();
    void areReachedOnTheEnginesThread();
};

void VaultTokensTest::liveInThePractice()
{
    TestEngine practice;
    const OAuthTokens tokens{SecretBytes::copyOf(octets("acc")), SecretBytes::copyOf(octets("ref")), "read",
        practice.engine->now()};
    QVERIFY(VaultTokens(*practice.engine).put("lena@praxis.example", tokens));
    practice.reopen();
    VaultTokens vault(*practice.engine);
    const auto found = vault.find("lena@praxis.example");
    QVERIFY(found && *found);
    QVERIFY((*found)->refresh.equals(tokens.refresh) && (*found)->access.equals(tokens.access));
    QCOMPARE((*found)->scope, QByteArray("read"));
    const auto other = vault.find("ben@praxis.example");
    QVERIFY(other && !*other);
    for (int time = 0; time < 2; ++time)
        QVERIFY(vault.remove("lena@praxis.example"));
    const auto gone = vault.find("lena@praxis.example");
    QVERIFY(gone && !*gone);
}

void VaultTokensTest::areReachedOnTheEnginesThread()
{
    TestEngine practice;
    int handed = 0;
    VaultTokens vault(*practice.engine, [&](const std::function<void()> &work) {
        ++handed;
        work();
    });
    const OAuthTokens tokens{SecretBytes::copyOf(octets("acc")), {}, {}, practice.engine->now()};
    QVERIFY(vault.put("lena", tokens));
    const auto found = vault.find("lena");
    QVERIFY(found && *found);
    QVERIFY(vault.remove("lena"));
    QCOMPARE(handed, 3);
}

QTEST_GUILESS_MAIN(VaultTokensTest)
#include "vault_tokens_test.moc"
