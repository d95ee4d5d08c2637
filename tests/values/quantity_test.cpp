// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/values/quantity.h"

#include <QTest>

using namespace sp;

class QuantityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("tenThousandths");
        QTest::addColumn<QByteArray>("shortest");
        QTest::addColumn<QByteArray>("reason");
        const QByteArray fine, invalid = "quantity.invalid", range = "quantity.out_of_range";
        // clang-format off
        QTest::newRow("whole")                  << QByteArray("3")         << qint64(30'000) << QByteArray("3")      << fine;
        QTest::newRow("a half")                 << QByteArray("1.5")       << qint64(15'000) << QByteArray("1.5")    << fine;
        QTest::newRow("four decimals")          << QByteArray("0.8333")    << qint64(8'333)  << QByteArray("0.8333") << fine;
        QTest::newRow("zeros at the end go")    << QByteArray("1.5000")    << qint64(15'000) << QByteArray("1.5")    << fine;
        QTest::newRow("zeros in front go")      << QByteArray("007")       << qint64(70'000) << QByteArray("7")      << fine;
        QTest::newRow("tens keep their zero")   << QByteArray("120")       << qint64(1'200'000) << QByteArray("120") << fine;
        QTest::newRow("negative")               << QByteArray("-0.25")     << qint64(-2'500) << QByteArray("-0.25")  << fine;
        QTest::newRow("nothing")                << QByteArray("0")         << qint64(0)      << QByteArray("0")      << fine;
        QTest::newRow("the largest")            << QByteArray("100000000") << qint64(1'000'000'000'000) << QByteArray("100000000") << fine;
        QTest::newRow("one above the largest")  << QByteArray("100000000.0001") << qint64(0) << QByteArray() << range;
        QTest::newRow("five decimals")          << QByteArray("1.00001")   << qint64(0)      << QByteArray()         << invalid;
        QTest::newRow("empty")                  << QByteArray()            << qint64(0)      << QByteArray()         << invalid;
        QTest::newRow("a word")                 << QByteArray("two")       << qint64(0)      << QByteArray()         << invalid;
        // clang-format on
    }

    void parses()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, tenThousandths);
        QFETCH(QByteArray, shortest);
        QFETCH(QByteArray, reason);
        const auto quantity = Quantity::parse(text);
        if (!reason.isEmpty()) {
            QVERIFY(!quantity);
            QCOMPARE(quantity.error().reason, reason);
            return;
        }
        QVERIFY(quantity);
        QCOMPARE(quantity->tenThousandths, tenThousandths);
        QCOMPARE(quantity->text(), shortest);
    }

    void whatIsWrittenReadsBack()
    {
        SeededRandom random(5);
        for (int round = 0; round < 20'000; ++round) {
            const Quantity quantity{static_cast<std::int64_t>(random.uniform(2'000'000'000)) - 1'000'000'000};
            QVERIFY(*Quantity::parse(quantity.text()) == quantity);
            const QByteArray all = scaledText(quantity.tenThousandths, 4, Decimals::All);
            QCOMPARE(all.size() - all.indexOf('.'), 5);
            QVERIFY(*Quantity::parse(all) == quantity);
        }
    }

    void writesTheWholeRangeOfIntegers()
    {
        QCOMPARE(scaledText(INT64_MIN, 0, Decimals::All), QByteArray("-9223372036854775808"));
        QCOMPARE(scaledText(INT64_MIN, 2, Decimals::All), QByteArray("-92233720368547758.08"));
        QCOMPARE(scaledText(INT64_MAX, 4, Decimals::Shortest), QByteArray("922337203685477.5807"));
    }

    void readsPercent_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("points");
        QTest::addColumn<QByteArray>("shortest");
        QTest::newRow("German standard rate") << QByteArray("19") << 1'900 << QByteArray("19");
        QTest::newRow("Swiss reduced rate") << QByteArray("2.60") << 260 << QByteArray("2.6");
        QTest::newRow("nothing") << QByteArray("0") << 0 << QByteArray("0");
        QTest::newRow("the most") << QByteArray("1000") << 100'000 << QByteArray("1000");
        QTest::newRow("more than the most") << QByteArray("1000.01") << -1 << QByteArray();
        QTest::newRow("negative") << QByteArray("-1") << -1 << QByteArray();
        QTest::newRow("three decimals") << QByteArray("8.125") << -1 << QByteArray();
        QTest::newRow("with its sign") << QByteArray("19%") << -1 << QByteArray();
    }

    void readsPercent()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, points);
        QFETCH(QByteArray, shortest);
        const auto percent = BasisPoints::parsePercent(text);
        QCOMPARE(percent.has_value(), points >= 0);
        if (!percent) {
            QCOMPARE(percent.error().reason, QByteArray("percent.invalid"));
            return;
        }
        QCOMPARE(percent->value, points);
        QCOMPARE(percent->percentText(), shortest);
    }
};

QTEST_GUILESS_MAIN(QuantityTest)
#include "quantity_test.moc"
