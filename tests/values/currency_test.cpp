// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/currency.h"

#include <QTest>

using namespace sp;

class CurrencyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsItsMinorUnit_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("digits");
        // ISO 4217 list one.
        for (const char *code : {"EUR", "USD", "GBP", "CHF", "HUF", "TWD", "AED", "ZWL", "XCG", "ZWG"})
            QTest::addRow("%s has two decimals", code) << QByteArray(code) << 2;
        for (const char *code : {"JPY", "KRW", "ISK", "CLP", "VND", "XAF", "XOF", "XPF", "UGX", "PYG"})
            QTest::addRow("%s has none", code) << QByteArray(code) << 0;
        for (const char *code : {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
            QTest::addRow("%s has three", code) << QByteArray(code) << 3;
    }

    void knowsItsMinorUnit()
    {
        QFETCH(QByteArray, code);
        QFETCH(int, digits);
        const auto currency = Currency::create(code);
        QVERIFY(currency);
        QCOMPARE(currency->code(), code);
        QCOMPARE(currency->minorDigits(), digits);
        QVERIFY(*Currency::create(code.toLower()) == *currency);
    }

    void refusesWhatIsNotListed_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("two letters") << QByteArray("EU");
        QTest::newRow("four letters") << QByteArray("EURO");
        QTest::newRow("no such code") << QByteArray("XYZ");
        QTest::newRow("gold is no currency to be paid in") << QByteArray("XAU");
        QTest::newRow("gone since 2002") << QByteArray("DEM");
        QTest::newRow("letters across two listed codes") << QByteArray("D A");
        QTest::newRow("a symbol") << QByteArray("\xe2\x82\xac");
        QTest::newRow("space before") << QByteArray(" EU");
    }

    void refusesWhatIsNotListed()
    {
        QFETCH(QByteArray, code);
        const auto currency = Currency::create(code);
        QVERIFY(!currency);
        QCOMPARE(currency.error().reason, QByteArray("currency.unknown"));
        QVERIFY(currency.error().facts.contains(QStringLiteral("currency")));
    }
};

QTEST_GUILESS_MAIN(CurrencyTest)
#include "currency_test.moc"
