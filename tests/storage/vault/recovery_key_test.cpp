// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/recovery_key.h"

#include "core/base/random.h"
#include "tests/support/vault_samples.h"

using namespace sp;

namespace {

constexpr auto alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int sampleKeys = 40;

/// The printed form without its dashes.
QByteArray symbolsOf(const RecoveryKey &key)
{
    return plain(key.printable()).replace("-", "");
}

struct Tally {
    int tried = 0;
    int noticed = 0;
    int rightGroup = 0;
    int wrongGroup = 0;
    void count(const QByteArray &typed, int group, int otherGroup)
    {
        ++tried;
        const auto read = RecoveryKey::parse(secret(typed));
        if (read)
            return;
        ++noticed;
        const int named = read.error().facts[QStringLiteral("group")].toInt();
        rightGroup += named == group || named == otherGroup;
        wrongGroup += named != 0 && named != group && named != otherGroup;
    }
};

}  // namespace

class RecoveryKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsAndReadsBack()
    {
        SeededRandom random(1);
        for (int at = 0; at < 1000; ++at) {
            const RecoveryKey key = RecoveryKey::generate(random);
            QCOMPARE(key.bytes().size(), std::size_t(20));
            const auto read = RecoveryKey::parse(key.printable());
            QVERIFY(read);
            QVERIFY(read->bytes().equals(key.bytes()));
        }
    }

    void hasNineGroupsOfFour()
    {
        SeededRandom random(2);
        const QList<QByteArray> groups = plain(RecoveryKey::generate(random).printable()).split('-');
        QCOMPARE(groups.size(), 9);
        for (const QByteArray &group : groups)
            QCOMPARE(group.size(), 4);
    }

    void isMadeOfItsBytesAndTheirCheck_data()
    {
        // Worked out with Python's integers: the number modulo 1048573, both in base 32.
        QTest::addColumn<QByteArray>("printed");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("all zero") << QByteArray("0000-0000-0000-0000-0000-0000-0000-0000-0000")
                                  << QByteArray("0000000000000000000000000000000000000000");
        QTest::newRow("all ones") << QByteArray("ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-06D0")
                                  << QByteArray("ffffffffffffffffffffffffffffffffffffffff");
        QTest::newRow("counting") << QByteArray("000G-40R4-0M30-E209-185G-R38E-1W81-24GK-4GYN")
                                  << QByteArray("000102030405060708090a0b0c0d0e0f10111213");
        QTest::newRow("any") << QByteArray("27VA-V3P5-58MR-9AXA-ZNY3-PMB5-0DW5-R83J-R0Z8")
                             << QByteArray("11f6ad8ec52a2984abaafd7c3b516503785c2072");
    }

    void isMadeOfItsBytesAndTheirCheck()
    {
        QFETCH(QByteArray, printed);
        QFETCH(QByteArray, bytes);
        const auto read = RecoveryKey::parse(secret(printed));
        QVERIFY(read);
        QCOMPARE(plain(read->bytes()).toHex(), bytes);
        QCOMPARE(plain(read->printable()), printed);
    }

    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QByteArray>("typed");
        SeededRandom random(3);
        const QByteArray printed = plain(RecoveryKey::generate(random).printable());
        QTest::newRow("as printed") << printed;
        QTest::newRow("lower case") << printed.toLower();
        QTest::newRow("spaces for dashes") << QByteArray(printed).replace('-', ' ');
        QTest::newRow("no dashes") << QByteArray(printed).replace("-", "");
        QTest::newRow("lines") << QByteArray(printed).replace("-", "\r\n") + '\n';
        QTest::newRow("O for 0") << QByteArray(printed).replace('0', 'O');
        QTest::newRow("o for 0") << QByteArray(printed).replace('0', 'o');
        QTest::newRow("I for 1") << QByteArray(printed).replace('1', 'I');
        QTest::newRow("l for 1") << QByteArray(printed).replace('1', 'l');
    }

    void readsWhatPeopleType()
    {
        QFETCH(QByteArray, typed);
        SeededRandom random(3);
        const RecoveryKey key = RecoveryKey::generate(random);
        QVERIFY(key.printable().size() > 0 && symbolsOf(key).contains('0') && symbolsOf(key).contains('1'));
        const auto read = RecoveryKey::parse(secret(typed));
        QVERIFY(read);
        QVERIFY(read->bytes().equals(key.bytes()));
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<int>("group");
        SeededRandom random(3);
        const QByteArray printed = plain(RecoveryKey::generate(random).printable());
        QTest::newRow("nothing") << QByteArray() << QByteArray("recovery.length") << 0;
        QTest::newRow("a character too few") << printed.chopped(1) << QByteArray("recovery.length") << 0;
        QTest::newRow("a character too many") << printed + '0' << QByteArray("recovery.length") << 0;
        QTest::newRow("a megabyte") << QByteArray(1024 * 1024, '7') << QByteArray("recovery.length") << 0;
        QTest::newRow("a U in group 3")
            << QByteArray(printed).replace(11, 1, "U") << QByteArray("recovery.typo") << 3;
        QTest::newRow("a bracket in group 9")
            << QByteArray(printed).replace(43, 1, "(") << QByteArray("recovery.typo") << 9;
        QTest::newRow("another alphabet")
            << QByteArray("\xD0\x90") + printed << QByteArray("recovery.typo") << 1;
    }

    void tellsWhatIsWrong()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, reason);
        QFETCH(int, group);
        const auto read = RecoveryKey::parse(secret(typed));
        QVERIFY(!read);
        QCOMPARE(read.error().reason, reason);
        QCOMPARE(read.error().facts[QStringLiteral("group")].toInt(), group);
    }

    // Exhaustive over every place and every other character: 40 keys x 36 x 31 = 44,640 typos.
    void noticesEveryWrongCharacter()
    {
        SeededRandom random(4);
        Tally tally;
        for (int key = 0; key < sampleKeys; ++key) {
            const QByteArray right = symbolsOf(RecoveryKey::generate(random));
            for (int at = 0; at < right.size(); ++at) {
                for (const char *other = alphabet; *other; ++other) {
                    if (*other == right[at])
                        continue;
                    QByteArray typed = right;
                    typed[at] = *other;
                    tally.count(typed, at / 4 + 1, 0);
                }
            }
        }
        qInfo("%d of %d single wrong characters noticed, the group named right %d, wrong %d", tally.noticed,
            tally.tried, tally.rightGroup, tally.wrongGroup);
        QCOMPARE(tally.tried, sampleKeys * 36 * 31);
        QCOMPARE(tally.noticed, tally.tried);
        QCOMPARE(tally.wrongGroup, 0);
        QVERIFY(tally.rightGroup > tally.tried * 99 / 100);
    }

    void noticesEveryExchangeOfNeighbours()
    {
        SeededRandom random(5);
        Tally tally;
        for (int key = 0; key < sampleKeys; ++key) {
            const QByteArray right = symbolsOf(RecoveryKey::generate(random));
            for (int at = 0; at + 1 < right.size(); ++at) {
                if (right[at] == right[at + 1])
                    continue;
                QByteArray typed = right;
                std::swap(typed[at], typed[at + 1]);
                tally.count(typed, at / 4 + 1, (at + 1) / 4 + 1);
            }
        }
        qInfo("%d of %d exchanges of neighbours noticed, the group named right %d, wrong %d", tally.noticed,
            tally.tried, tally.rightGroup, tally.wrongGroup);
        QVERIFY(tally.tried > sampleKeys * 33);
        QCOMPARE(tally.noticed, tally.tried);
        QCOMPARE(tally.wrongGroup, 0);
    }

    void noticesNearlyAllOtherMistakes()
    {
        SeededRandom random(6);
        int noticed = 0;
        constexpr int tries = 50'000;
        for (int at = 0; at < tries; ++at) {
            QByteArray typed(36, Qt::Uninitialized);
            for (char &symbol : typed)
                symbol = alphabet[random.uniform(32)];
            noticed += !RecoveryKey::parse(secret(typed));
        }
        qInfo("%d of %d random inputs noticed; one in 1,048,573 passes", noticed, tries);
        QVERIFY(noticed >= tries - 1);
    }
};

QTEST_GUILESS_MAIN(RecoveryKeyTest)
#include "recovery_key_test.moc"
