// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/sealed_bytes.h"

#include "tests/support/vault_samples.h"

using namespace sp;

namespace {

SecretBytes key(char letter = 'k')
{
    return secret(QByteArray(32, letter));
}

QByteArray sealed(const QByteArray &plain)
{
    SeededRandom random(5);
    return sealInMemory(key(), "notes/1", plain, random);
}

}  // namespace

class SealedBytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one letter") << QByteArray("a");
        QTest::newRow("a long text") << QByteArray(1'000'000, 'w');
    }
    void opensWhatItSealed()
    {
        QFETCH(QByteArray, plain);
        const auto opened = unsealInMemory(key(), "notes/1", sealed(plain));
        QVERIFY(opened);
        QCOMPARE(*opened, plain);
    }

    void showsNothingOfIt()
    {
        QVERIFY(!sealed("He will call Silke").contains("Silke"));
        SeededRandom random(6);
        QVERIFY2(
            sealInMemory(key(), "notes/1", "same", random) != sealInMemory(key(), "notes/1", "same", random),
            "whoever compares two must not see that they say the same");
    }

    void everyChangedBitIsNoticed()
    {
        const QByteArray whole = sealed("He will call Silke");
        for (qsizetype at = 0; at < whole.size(); ++at)
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = whole;
                changed[at] = static_cast<char>(changed.at(at) ^ (1 << bit));
                QCOMPARE(unsealInMemory(key(), "notes/1", changed).error().reason, "sealed.damaged");
            }
        for (qsizetype size = 0; size < whole.size(); ++size)
            QCOMPARE(unsealInMemory(key(), "notes/1", whole.first(size)).error().reason, "sealed.damaged");
    }

    void standsForNothingElse()
    {
        const QByteArray whole = sealed("words");
        for (const auto &opened :
            {unsealInMemory(key('x'), "notes/1", whole), unsealInMemory(key(), "notes/2", whole)}) {
            QVERIFY(!opened);
            QCOMPARE(opened.error().reason, "sealed.damaged");
        }
    }
};

QTEST_GUILESS_MAIN(SealedBytesTest)
#include "sealed_bytes_test.moc"
