// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/subkeys.h"

#include "tests/support/vault_samples.h"

#include <set>

using namespace sp;

class SubkeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void giveEachPurposeItsOwn()
    {
        std::set<QByteArray> keys;
        for (quint64 purpose = 1; purpose <= 11; ++purpose)
            keys.insert(plain(subkey(secret(QByteArray(32, 'k')), static_cast<KeyPurpose>(purpose))));
        QCOMPARE(keys.size(), std::size_t(11));
        QVERIFY(!keys.contains(QByteArray(32, 'k')));
        QCOMPARE(keys.begin()->size(), 32);
    }

    void giveTheDatabaseKeyAndSaltAndTheKeyOfClients()
    {
        const SecretBytes key = databaseKey(secret(QByteArray(32, 'k')));
        QCOMPARE(key.size(), std::size_t(80));
        QCOMPARE(plain(key).mid(48), plain(subkey(secret(QByteArray(32, 'k')), KeyPurpose::ClientKeys)));
        QVERIFY(key.equals(databaseKey(secret(QByteArray(32, 'k')))));
        QVERIFY(!key.equals(databaseKey(secret(QByteArray(32, 'l')))));
    }

    // A key that changed between two versions of the program would lock every practice, so they are written
    // down. Made with BLAKE2b of Python's hashlib: key = vault key, salt = purpose as 16 bytes little-endian,
    // person = "SPvault1" and zeros.
    void stayAsTheyAre_data()
    {
        QTest::addColumn<quint64>("purpose");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("database and its salt")
            << quint64(1)
            << QByteArray("20a5d3e159a0a83696efdc04e1d632636af7b260619cebc3985680fdc991a1b1e804dd4820a3bdc9f3"
                          "65fbf7fec7c9c9");
        QTest::newRow("attachments")
            << quint64(2) << QByteArray("baeca2937d90c157c7732aab3a5e3dafb8b9f65c7a1f99baab53e32d765a0a40");
        QTest::newRow("attachment names")
            << quint64(3) << QByteArray("792c03bea2d3042b3a96ee9feb5040e033d5c9627430a0f011a73a760a8d4f5f");
        QTest::newRow("audit") << quint64(4)
                               << QByteArray(
                                      "7a22d67740e393dff256603a666e0f18e2fea7d7159033aa709d955690af351f");
        QTest::newRow("backup") << quint64(5)
                                << QByteArray(
                                       "be92f970c88b57c4b30d548e9f9b0a5c66f3d95e589d1779191384f62cc447fb");
        QTest::newRow("log") << quint64(6)
                             << QByteArray(
                                    "12e20587d2515df58b3dd12cb1f76737e40ec36a5ab384629dfa72545488fb1b");
        QTest::newRow("anchor") << quint64(7)
                                << QByteArray(
                                       "c68de36985e2df57f407626106b14b01bae73b967c6037fba4695f0e16e0c900");
        QTest::newRow("slots") << quint64(8)
                               << QByteArray(
                                      "d04e16351fe6ca1722dddff48f0c1d4ba6e215d5c13d1f7bad19d4a38b6668da");
        QTest::newRow("client keys")
            << quint64(11) << QByteArray("d9cba45f5c2bb98157ab6a6112429bc17cfbaa39f44af4be9f5eea804d045f4d");
    }

    void stayAsTheyAre()
    {
        QFETCH(quint64, purpose);
        QFETCH(QByteArray, expected);
        const SecretBytes vaultKey = secret(QByteArray(32, 'k'));
        const SecretBytes key = expected.size() == 96 ? databaseKey(vaultKey)
                                                      : subkey(vaultKey, static_cast<KeyPurpose>(purpose));
        QCOMPARE(plain(key).toHex().left(expected.size()), expected);
    }

    void digestAllPartsTogether()
    {
        const SecretBytes key = secret(QByteArray(32, 'k'));
        QVERIFY(sameDigest(keyedDigest(key, {"ab", "c"}), keyedDigest(key, {"abc"})));
        QVERIFY(!sameDigest(keyedDigest(key, {"abc"}), keyedDigest(key, {"abd"})));
        QVERIFY(!sameDigest(keyedDigest(key, {"abc"}), keyedDigest(secret(QByteArray(32, 'l')), {"abc"})));
    }
};

QTEST_GUILESS_MAIN(SubkeysTest)
#include "subkeys_test.moc"
