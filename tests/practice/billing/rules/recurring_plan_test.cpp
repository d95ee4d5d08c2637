// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/recurring_plan.h"

#include <QTest>

using namespace sp;
using namespace sp::billing;
using Every = RecurringPlan::Every;

namespace {

LocalDate day(const char *text)
{
    const auto date = parseDate(text);
    Q_ASSERT(date);
    return *date;
}

/// "2026-10-31 2026-11-30": the first runs, at most `most`.
QByteArray runsOf(const RecurringPlan &plan, int most)
{
    QByteArrayList days;
    for (int at = 0; at < most; ++at)
        if (const auto run = runAt(plan, at))
            days << dateText(run->on);
    return days.join(' ');
}

}  // namespace

class RecurringPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void falls_data();
    void falls();
    void ends();
    void periodsHaveKeys_data();
    void periodsHaveKeys();
    void goesOnAfterAGap();
    void refusesWhatCannotHold_data();
    void refusesWhatCannotHold();
    void isReadBack();
    void saysPeriods_data();
    void saysPeriods();
    void fillsIn();
};

void RecurringPlanTest::falls_data()
{
    QTest::addColumn<int>("every");
    QTest::addColumn<int>("number");  ///< Weeks, or the day of the month.
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("runs");
    const int weeks = int(Every::Weeks), month = int(Every::Month), quarter = int(Every::Quarter),
              year = int(Every::Year);
    // clang-format off
    QTest::newRow("on the first, from the first")  << month << 1  << QByteArray("2026-11-01") << QByteArray("2026-11-01 2026-12-01 2027-01-01 2027-02-01");
    QTest::newRow("the day has passed this month") << month << 1  << QByteArray("2026-10-27") << QByteArray("2026-11-01 2026-12-01 2027-01-01 2027-02-01");
    QTest::newRow("the day is still to come")      << month << 30 << QByteArray("2026-10-27") << QByteArray("2026-10-30 2026-11-30 2026-12-30 2027-01-30");
    QTest::newRow("today is the day")              << month << 27 << QByteArray("2026-10-27") << QByteArray("2026-10-27 2026-11-27 2026-12-27 2027-01-27");
    QTest::newRow("the last day of each month")    << month << 31 << QByteArray("2026-11-01") << QByteArray("2026-11-30 2026-12-31 2027-01-31 2027-02-28");
    QTest::newRow("a leap year has one day more")  << month << 31 << QByteArray("2028-01-01") << QByteArray("2028-01-31 2028-02-29 2028-03-31 2028-04-30");
    QTest::newRow("the 30th in February")          << month << 30 << QByteArray("2027-01-30") << QByteArray("2027-01-30 2027-02-28 2027-03-30 2027-04-30");
    QTest::newRow("the 29th in a leap February")   << month << 29 << QByteArray("2028-01-29") << QByteArray("2028-01-29 2028-02-29 2028-03-29 2028-04-29");
    QTest::newRow("each quarter")                  << quarter << 1  << QByteArray("2026-10-01") << QByteArray("2026-10-01 2027-01-01 2027-04-01 2027-07-01");
    QTest::newRow("each quarter from its own month") << quarter << 31 << QByteArray("2026-11-15") << QByteArray("2026-11-30 2027-02-28 2027-05-31 2027-08-31");
    QTest::newRow("each year")                     << year << 15 << QByteArray("2026-12-20") << QByteArray("2027-01-15 2028-01-15 2029-01-15 2030-01-15");
    QTest::newRow("each year on 29 February")      << year << 29 << QByteArray("2028-02-01") << QByteArray("2028-02-29 2029-02-28 2030-02-28 2031-02-28");
    QTest::newRow("each week")                     << weeks << 1 << QByteArray("2026-12-24") << QByteArray("2026-12-24 2026-12-31 2027-01-07 2027-01-14");
    QTest::newRow("every other week, over a change of the clocks") << weeks << 2 << QByteArray("2026-10-12") << QByteArray("2026-10-12 2026-10-26 2026-11-09 2026-11-23");
    // clang-format on
}

void RecurringPlanTest::falls()
{
    QFETCH(int, every);
    QFETCH(int, number);
    QFETCH(QByteArray, start);
    RecurringPlan plan{static_cast<Every>(every)};
    plan.start = day(start.constData());
    (plan.every == Every::Weeks ? plan.weeks : plan.day) = number;
    QVERIFY(check(plan));
    QTEST(runsOf(plan, 4), "runs");
}

void RecurringPlanTest::ends()
{
    RecurringPlan plan{.day = 1, .start = day("2026-11-01"), .end = day("2027-01-01")};
    QCOMPARE(runsOf(plan, 9), "2026-11-01 2026-12-01 2027-01-01");
    plan.end = day("2026-12-31");
    QCOMPARE(runsOf(plan, 9), "2026-11-01 2026-12-01");
    plan.end.reset();
    plan.count = 3;
    QCOMPARE(runsOf(plan, 9), "2026-11-01 2026-12-01 2027-01-01");
    plan.end = day("2026-11-30");
    QCOMPARE(runsOf(plan, 9), "2026-11-01");
}

void RecurringPlanTest::periodsHaveKeys_data()
{
    QTest::addColumn<int>("every");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a month") << int(Every::Month) << QByteArray("2026-11") << QByteArray("2026-11-01")
                             << QByteArray("2026-11-30");
    QTest::newRow("three months") << int(Every::Quarter) << QByteArray("2026-11") << QByteArray("2026-11-01")
                                  << QByteArray("2027-01-31");
    QTest::newRow("twelve months") << int(Every::Year) << QByteArray("2026-11") << QByteArray("2026-11-01")
                                   << QByteArray("2027-10-31");
    QTest::newRow("two weeks") << int(Every::Weeks) << QByteArray("2026-11-15") << QByteArray("2026-11-15")
                               << QByteArray("2026-11-28");
}

void RecurringPlanTest::periodsHaveKeys()
{
    QFETCH(int, every);
    const RecurringPlan plan{static_cast<Every>(every), 2, 15, day("2026-11-15")};
    const auto run = runAt(plan, 0);
    QVERIFY(run);
    QTEST(run->key, "key");
    QTEST(dateText(run->covers.from), "from");
    QTEST(dateText(run->covers.to), "to");
    QVERIFY(runAt(plan, 1)->key != run->key);
}

void RecurringPlanTest::goesOnAfterAGap()
{
    const RecurringPlan plan{.day = 1, .start = day("2026-11-01"), .count = 6};
    QCOMPARE(runFrom(plan, 1, day("2027-02-01"))->index, 3);
    QCOMPARE(runFrom(plan, 1, day("2027-02-02"))->index, 4);
    QCOMPARE(runFrom(plan, 4, day("2026-01-01"))->index, 4);
    QVERIFY(!runFrom(plan, 1, day("2027-05-01")));
}

void RecurringPlanTest::refusesWhatCannotHold_data()
{
    QTest::addColumn<RecurringPlan>("plan");
    QTest::addColumn<QString>("field");
    const LocalDate start = day("2026-11-15");
    QTest::newRow("no week") << RecurringPlan{.every = Every::Weeks, .weeks = 0, .start = start}
                             << QStringLiteral("weeks");
    QTest::newRow("more than a year of weeks")
        << RecurringPlan{.every = Every::Weeks, .weeks = 53, .start = start} << QStringLiteral("weeks");
    QTest::newRow("day 0") << RecurringPlan{.day = 0, .start = start} << QStringLiteral("day");
    QTest::newRow("day 32") << RecurringPlan{.day = 32, .start = start} << QStringLiteral("day");
    QTest::newRow("never at all") << RecurringPlan{.start = start, .count = 0} << QStringLiteral("count");
    QTest::newRow("over before the first")
        << RecurringPlan{.day = 1, .start = start, .end = day("2026-11-30")} << QStringLiteral("end");
}

void RecurringPlanTest::refusesWhatCannotHold()
{
    QFETCH(RecurringPlan, plan);
    const auto checked = check(plan);
    QVERIFY(!checked);
    QCOMPARE(checked.error().reason, "recurring.plan_invalid");
    QTEST(checked.error().facts.value(QStringLiteral("field")).toString(), "field");
    QVERIFY(!RecurringPlan::fromJson(plan.toJson()));
}

void RecurringPlanTest::isReadBack()
{
    for (const Every every : {Every::Weeks, Every::Month, Every::Quarter, Every::Year}) {
        RecurringPlan plan{every, 3, 31, day("2026-11-15"), day("2028-01-01"), 7};
        QCOMPARE(*RecurringPlan::fromJson(plan.toJson()), plan);
        plan.end.reset();
        plan.count.reset();
        QCOMPARE(*RecurringPlan::fromJson(plan.toJson()), plan);
    }
    QVERIFY(!RecurringPlan::fromJson({}));
}

void RecurringPlanTest::saysPeriods_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("text");
    const QByteArray first("2026-10-01"), last("2026-10-31");
    const auto row = [](const char *name, Language language, const QByteArray &from, const QByteArray &to,
                         const char16_t *text) {
        QTest::newRow(name) << int(language) << from << to << QString::fromUtf16(text);
    };
    row("a month in English", Language::En, first, last, u"October 2026");
    row("a month in German", Language::De, first, last, u"Oktober 2026");
    row("a month in Spanish", Language::Es, first, last, u"octubre de 2026");
    row("a month in French", Language::Fr, first, last, u"octobre 2026");
    row("a month in Italian", Language::It, first, last, u"ottobre 2026");
    row("a month in Portuguese", Language::Pt, first, last, u"outubro de 2026");
    row("a quarter", Language::En, first, "2026-12-31", u"October – December 2026");
    row("a quarter in Portuguese", Language::Pt, first, "2026-12-31", u"outubro – dezembro de 2026");
    row("a quarter over the year's end", Language::En, "2026-11-01", "2027-01-31",
        u"November 2026 – January 2027");
    row("a year", Language::De, "2027-01-01", "2027-12-31", u"2027");
    row("a year from the middle", Language::De, "2026-07-01", "2027-06-30", u"Juli 2026 – Juni 2027");
    row("two weeks", Language::En, "2026-10-26", "2026-11-08", u"26 October 2026 – 8 November 2026");
}

void RecurringPlanTest::saysPeriods()
{
    QFETCH(int, language);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QTEST(periodText({day(from.constData()), day(to.constData())}, static_cast<Language>(language)), "text");
}

void RecurringPlanTest::fillsIn()
{
    const QString period = QStringLiteral("October 2026");
    QCOMPARE(
        withPeriod(QStringLiteral("Coaching {period}"), period), QStringLiteral("Coaching October 2026"));
    QCOMPARE(withPeriod(QStringLiteral("Room"), period), QStringLiteral("Room"));
    QCOMPARE(withPeriod(QStringLiteral("{period}, {period}"), QStringLiteral("{period}")),
        QStringLiteral("{period}, {period}"));
}

QTEST_GUILESS_MAIN(RecurringPlanTest)
#include "recurring_plan_test.moc"
