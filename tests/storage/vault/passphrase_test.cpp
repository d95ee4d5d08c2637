// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/passphrase.h"

#include "tests/support/vault_samples.h"

using namespace sp;

class PassphraseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasOneForm_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("normal");
        QTest::newRow("R38 an é of one character stays")
            << QByteArray("caf\xC3\xA9") << QByteArray("caf\xC3\xA9");
        QTest::newRow("R38 e and accent become that é")
            << QByteArray("cafe\xCC\x81") << QByteArray("caf\xC3\xA9");
        QTest::newRow("a ligature becomes its letters") << QByteArray("\xEF\xAC\x81sh") << QByteArray("fish");
        QTest::newRow("full-width letters become plain") << QByteArray("\xEF\xBC\xA1") << QByteArray("A");
        QTest::newRow("accents in another order are the same")
            << QByteArray("a\xCC\x83\xCC\xA3") << QByteArray("\xE1\xBA\xA1\xCC\x83");
        QTest::newRow("spaces at the ends stay") << QByteArray(" a b ") << QByteArray(" a b ");
        QTest::newRow("a no-break space becomes a space") << QByteArray("a\xC2\xA0"
                                                                        "b")
                                                          << QByteArray("a b");
        QTest::newRow("case stays") << QByteArray("Ab") << QByteArray("Ab");
        QTest::newRow("an emoji stays") << QByteArray("\xF0\x9F\x94\x91") << QByteArray("\xF0\x9F\x94\x91");
        QTest::newRow("a zero byte stays") << QByteArray("a\0b", 3) << QByteArray("a\0b", 3);
    }

    void hasOneForm()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, normal);
        const auto made = Passphrase::create(secret(typed));
        QVERIFY(made);
        QCOMPARE(plain(made->bytes()), normal);
    }

    void growsToItsLongestForm()
    {
        // U+FDFA becomes 18 characters, the most of any (UAX #15).
        const QByteArray widest("\xEF\xB7\xBA");
        const auto made = Passphrase::create(secret(widest.repeated(1000)));
        QVERIFY(made);
        QCOMPARE(QString::fromUtf8(plain(made->bytes())).size(), 18'000);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("nothing") << QByteArray() << QByteArray("passphrase.empty");
        QTest::newRow("Latin-1") << QByteArray("caf\xE9") << QByteArray("passphrase.not_text");
        QTest::newRow("a cut character") << QByteArray("\xC3") << QByteArray("passphrase.not_text");
        QTest::newRow("a surrogate") << QByteArray("\xED\xA0\x80") << QByteArray("passphrase.not_text");
        QTest::newRow("more than 1 MiB")
            << QByteArray(1024 * 1024 + 1, 'a') << QByteArray("passphrase.too_long");
    }

    void refuses()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, reason);
        const auto made = Passphrase::create(secret(typed));
        QVERIFY(!made);
        QCOMPARE(made.error().reason, reason);
    }

    void takesOneMebibyte()
    {
        const auto made = Passphrase::create(secret(QByteArray(1024 * 1024, 'a')));
        QVERIFY(made);
        QCOMPARE(made->bytes().size(), std::size_t(1024 * 1024));
    }
};

QTEST_GUILESS_MAIN(PassphraseTest)
#include "passphrase_test.moc"
