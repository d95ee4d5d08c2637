// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/rules/balance.h"

#include <QTest>

#include <algorithm>

using namespace sp;
using namespace sp::credit;

namespace {

LocalDate day(const char *text)
{
    return *parseDate(text);
}

const std::vector<CreditLine> history{{EntryType::Purchase, 300, day("2026-09-01")},
    {EntryType::Consume, -60, day("2026-09-10")}, {EntryType::Consume, -45, day("2026-09-17")},
    {EntryType::Consume, -60, day("2026-09-17")}, {EntryType::Reverse, 45, day("2026-09-17")},
    {EntryType::Adjust, 30, day("2026-09-20")}, {EntryType::CarryOut, -20, day("2026-10-01")},
    {EntryType::Forfeit, -10, day("2026-10-01")}, {EntryType::Fund, 100, day("2026-10-02")},
    {EntryType::Refund, -5, day("2026-10-05")}, {EntryType::Expire, -7, day("2026-10-06")}};

}  // namespace

class BalanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsPlace();
    void aStretchBeginsWithWhatWasBefore();
    void theOrderOfEntriesDoesNotCount();
    void coloursByShare_data();
    void coloursByShare();
    void sharesInPercent();
    void namesReadBack();
};

void BalanceTest::everyKindHasItsPlace()
{
    const BalanceSheet all = foldBalance(history);
    QCOMPARE(all.purchased, 400);
    QVERIFY2(all.consumed == 120, "F08.1.2 an edit is a reversal and a new debit");
    QCOMPARE(all.adjusted, 30);
    QCOMPARE(all.carriedOut, 20);
    QCOMPARE(all.forfeited, 10);
    QCOMPARE(all.expired, 7);
    QCOMPARE(all.refunded, 5);
    QVERIFY2(all.addsUp() && all.ending == 268, "F08.1.5 no difference");
    for (int type = 0; type <= static_cast<int>(EntryType::Chargeback); ++type) {
        const BalanceSheet one = foldBalance({{static_cast<EntryType>(type), -4, day("2026-01-01")}});
        QVERIFY2(one.addsUp() && one.ending == -4, "F11.5.7 every kind is in the equation");
    }
}

void BalanceTest::aStretchBeginsWithWhatWasBefore()
{
    const BalanceSheet october = foldBalance(history, day("2026-10-01"), day("2026-10-05"));
    QVERIFY2(october.starting == 210, "F14.5.1 the balance at the start");
    QCOMPARE(october.credits(), 100);
    QCOMPARE(october.debits(), 35);
    QVERIFY2(october.addsUp() && october.ending == 275, "F14.5.1 starting + credits - debits");
    QVERIFY2(foldBalance(history, {}, day("2026-09-10")).ending == 240, "F09.1.6 as of a day");
}

void BalanceTest::theOrderOfEntriesDoesNotCount()
{
    std::vector<CreditLine> turned = history;
    std::ranges::reverse(turned);
    QVERIFY2(foldBalance(turned, day("2026-09-15")) == foldBalance(history, day("2026-09-15")),
        "F08.1.5 backdated entries");
}

void BalanceTest::coloursByShare_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<qint64>("granted");
    QTest::addColumn<QByteArray>("burn");
    QTest::newRow("F08.2.1 above half") << qint64(501) << qint64(1'000) << QByteArray("plenty");
    QTest::newRow("F08.2.1 half is amber") << qint64(500) << qint64(1'000) << QByteArray("low");
    QTest::newRow("F08.2.1 just above a tenth") << qint64(101) << qint64(1'000) << QByteArray("low");
    QTest::newRow("F08.2.1 a tenth is red") << qint64(100) << qint64(1'000) << QByteArray("empty");
    QTest::newRow("nothing left is red") << qint64(0) << qint64(1'000) << QByteArray("empty");
    QTest::newRow("F08.2.1 below nothing is overdrawn")
        << qint64(-1) << qint64(1'000) << QByteArray("overdrawn");
    QTest::newRow("nothing was ever granted") << qint64(0) << qint64(0) << QByteArray("empty");
    QTest::newRow("a share between whole percents") << qint64(1'506) << qint64(3'011) << QByteArray("plenty");
}

void BalanceTest::coloursByShare()
{
    QFETCH(qint64, left);
    QFETCH(qint64, granted);
    QTEST(burnName(burnOf(left, granted)), "burn");
}

void BalanceTest::sharesInPercent()
{
    QVERIFY2(percentLeft(45, 300) == 15, "F08.2.2 45 of 300");
    QCOMPARE(percentLeft(-30, 300), -10);
    QCOMPARE(percentLeft(1, 0), 0);
    QCOMPARE(percentUsed(75, 300), 7'500);
    QCOMPARE(percentUsed(400, 300), 0);
    QCOMPARE(percentUsed(0, 0), 10'000);
    QCOMPARE((CreditStanding{300, 60, 300}).available(), 240);
}

void BalanceTest::namesReadBack()
{
    for (int type = 0; type <= static_cast<int>(EntryType::Chargeback); ++type)
        QCOMPARE(
            *entryTypeFromName(entryTypeName(static_cast<EntryType>(type))), static_cast<EntryType>(type));
    QVERIFY(!entryTypeFromName("gift"));
}

QTEST_GUILESS_MAIN(BalanceTest)
#include "balance_test.moc"
