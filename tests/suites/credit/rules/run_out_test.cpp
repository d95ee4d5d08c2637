// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/rules/run_out.h"

#include <QTest>

#include <set>

using namespace sp;
using namespace sp::credit;

namespace {

LocalDate day(const char *text)
{
    return *parseDate(text);
}

const LocalDate today = day("2025-09-22");  // A Monday.

QByteArray told(const RunOut &out)
{
    return out.date ? dateText(*out.date) : out.why;
}

/// So much on each of the last days, yesterday first.
std::vector<DayUse> daily(std::initializer_list<std::int64_t> quantities)
{
    std::vector<DayUse> uses;
    LocalDate on = today;
    for (const std::int64_t each : quantities)
        uses.push_back({on -= std::chrono::days(1), each});
    return uses;
}

}  // namespace

class RunOutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sevenMethodsHaveSevenNames();
    void byBookings_data();
    void byBookings();
    void whatMakesBookingsUncertain();
    void expectedMinutesByTheRule();
    void byAverageWindow();
    void byActiveDays();
    void byWeeks_data();
    void byWeeks();
    void weeksThatVary();
    void byFourteenDays();
    void byThirtyDays();
};

void RunOutTest::sevenMethodsHaveSevenNames()
{
    std::set<QByteArray> names;
    for (int method = 0; method <= static_cast<int>(RunOutMethod::Burn30); ++method)
        names.insert(runOutMethodName(static_cast<RunOutMethod>(method)));
    QCOMPARE(names.size(), 7U);
}

void RunOutTest::byBookings_data()
{
    QTest::addColumn<qint64>("remaining");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<qint64>("afterNextWeek");
    QTest::addColumn<qint64>("lacking");
    QTest::newRow("F08.3.2 the session that exhausts it")
        << qint64(150) << QByteArray("2025-10-06") << qint64(30) << qint64(30);
    QTest::newRow("exactly used up") << qint64(120) << QByteArray("2025-09-30") << qint64(0) << qint64(0);
    QTest::newRow("more than is booked")
        << qint64(181) << QByteArray("run_out.not_by_bookings") << qint64(61) << qint64(0);
    QTest::newRow("nothing is left") << qint64(0) << QByteArray("2025-09-22") << qint64(-120) << qint64(60);
}

void RunOutTest::byBookings()
{
    QFETCH(qint64, remaining);
    const BookingsRunOut out = runOutByBookings({remaining, today,
        {{day("2025-10-06"), 60}, {day("2025-09-23"), 60}, {day("2025-09-30"), 60}, {day("2025-09-21"), 500}},
        9});
    QTEST(told(out.runOut), "date");
    QTEST(qint64(out.afterNextWeek), "afterNextWeek");
    QTEST(qint64(out.lacking), "lacking");
    QVERIFY(out.runOut.hints.empty());
}

void RunOutTest::whatMakesBookingsUncertain()
{
    BookingsFacts facts{600, today, {{day("2025-09-23"), 60, true}}, 3, 100, 120};
    // F08.3.3, F08.3.5: a fifth off is not yet more than a fifth; a tentative one counts.
    QCOMPARE(runOutByBookings(facts).runOut.hints, std::vector<QByteArray>{"tentative_holds"});
    QCOMPARE(runOutByBookings(facts).afterNextWeek, 540);
    facts.actualBefore = 121;
    facts.completedIn90Days = 2;
    QCOMPARE(runOutByBookings(facts).runOut.hints,
        (std::vector<QByteArray>{"tentative_holds", "variable_durations", "limited_history"}));
    facts.actualBefore = 79;
    QCOMPARE(runOutByBookings(facts).runOut.hints.size(), 3U);
}

void RunOutTest::expectedMinutesByTheRule()
{
    // F08.3.2: the buffer first, then the step, then the minimum.
    QCOMPARE(expectedMinutes({10, 15, 0}, 70), 60);
    QCOMPARE(expectedMinutes({10, 15, 0}, 71), 75);
    QCOMPARE(expectedMinutes({10, 15, 60}, 40), 60);
    QCOMPARE(expectedMinutes({10, 15, 60}, 10), 0);
}

void RunOutTest::byAverageWindow()
{
    // F14.4.2: up to whole days.
    WindowFacts facts{100, today, daily({10, 0, 11}), 7};
    QCOMPARE(told(runOutByAverageWindow(facts)), QByteArray("2025-10-26"));  // 100 * 7 / 21 = 33.3
    QVERIFY2(averagePerDayTenths(facts) == 30, "F14.4.1 to one decimal");
    facts.days = 14;
    QCOMPARE(averagePerDayTenths(facts), 15);
    QCOMPARE(told(runOutByAverageWindow({100, today, {}, 30})), QByteArray("run_out.no_burn"));
    // What lies outside the window, and today, do not count.
    facts.uses = {{today, 50}, {today - std::chrono::days(15), 50}};
    QCOMPARE(told(runOutByAverageWindow(facts)), QByteArray("run_out.no_burn"));
}

void RunOutTest::byActiveDays()
{
    // F14.5.3: ten days of use, over those days only.
    const std::vector<DayUse> ten = daily({6, 0, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6});
    const RunOut even = runOutByActiveDays({25, today, ten});
    QCOMPARE(told(even), QByteArray("2025-09-27"));  // 25 / 6 = 4.2
    QVERIFY(!even.earliest);
    QCOMPARE(told(runOutByActiveDays({25, today, daily({6, 6, 6, 6, 6, 6, 6, 6, 6})})),
        QByteArray("run_out.not_enough_data"));
    QCOMPARE(told(runOutByActiveDays({25, today, {}})), QByteArray("run_out.no_burn"));
    QCOMPARE(told(runOutByActiveDays({0, today, ten})), QByteArray("run_out.exceeded"));
    const RunOut wild = runOutByActiveDays({60, today, daily({1, 1, 1, 1, 1, 1, 1, 2, 2, 50})});
    QVERIFY2(wild.earliest && wild.latest, "F14.5.3 a band where it varies");
    QCOMPARE(dateText(*wild.earliest), QByteArray("2025-10-22"));  // 60 / 2
    QCOMPARE(dateText(*wild.latest), QByteArray("2025-11-21"));    // 60 / 1
}

void RunOutTest::byWeeks_data()
{
    QTest::addColumn<qint64>("remaining");
    QTest::addColumn<QByteArrayList>("booked");
    QTest::addColumn<qint64>("weekly");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<bool>("tentatives");
    QTest::addColumn<QByteArray>("date");
    const QByteArrayList three{"2025-09-23 120", "2025-09-25 120", "2025-09-30 120", "2025-09-27 120?"};
    // clang-format off
    QTest::newRow("F23.3.1 bookings, then the weekly rate") << qint64(720) << three << qint64(360) << 6 << false << QByteArray("2025-10-07");
    QTest::newRow("F23.3.3 with the tentative one")         << qint64(720) << three << qint64(360) << 6 << true  << QByteArray("2025-10-04");
    QTest::newRow("F23.3.1 used up by bookings")            << qint64(300) << QByteArrayList{"2025-09-23 180", "2025-09-25 180"} << qint64(360) << 6 << false << QByteArray("2025-09-25");
    QTest::newRow("F23.3.1 nothing booked, up from today")  << qint64(300) << QByteArrayList() << qint64(360) << 6 << false << QByteArray("2025-09-28");
    QTest::newRow("F23.3.1 too few weeks")                  << qint64(300) << QByteArrayList() << qint64(360) << 2 << false << QByteArray("run_out.not_enough_data");
    QTest::newRow("F23.3.4 one was canceled")               << qint64(300) << QByteArrayList{"2025-09-23 120"} << qint64(420) << 6 << false << QByteArray("2025-09-26");
    // clang-format on
}

void RunOutTest::byWeeks()
{
    QFETCH(qint64, remaining);
    QFETCH(QByteArrayList, booked);
    QFETCH(qint64, weekly);
    QFETCH(int, weeks);
    QFETCH(bool, tentatives);
    WeeklyFacts facts{
        remaining, today, {}, tentatives, std::vector<std::int64_t>(static_cast<std::size_t>(weeks), weekly)};
    for (const QByteArray &each : booked)
        facts.upcoming.push_back(
            {day(each.left(10).constData()), each.mid(11, 3).toLongLong(), each.endsWith('?')});
    QTEST(told(runOutByWeekly6(facts)), "date");
}

void RunOutTest::weeksThatVary()
{
    const auto confidence = [](std::vector<std::int64_t> weeks) {
        return runOutByWeekly6({100, today, {}, false, std::move(weeks)}).confidence;
    };
    QCOMPARE(confidence({4, 5, 5, 6, 6, 6}), QByteArray("high"));    // F23.3.5
    QCOMPARE(confidence({1, 6, 0, 8, 2, 7}), QByteArray("low"));     // F23.3.5
    QCOMPARE(confidence({3, 6, 3, 6, 3, 6}), QByteArray("medium"));  // 0.33
    // Only the last six count.
    QCOMPARE(confidence({90, 4, 5, 5, 6, 6, 6}), QByteArray("high"));
}

void RunOutTest::byFourteenDays()
{
    QCOMPARE(told(runOutByBurn14({50, today, daily({10, 0, 10, 10})})), QByteArray("2025-10-16"));  // 23.3
    QCOMPARE(told(runOutByBurn14({50, today, daily({10, 0, 10})})), QByteArray("run_out.not_enough_data"));
}

void RunOutTest::byThirtyDays()
{
    // It began within the window: over its active days.
    QCOMPARE(told(runOutByBurn30({50, today, daily({10, 0, 10, 10})})), QByteArray("2025-09-27"));
    std::vector<DayUse> older = daily({10, 0, 10, 10});
    older.push_back({today - std::chrono::days(45), 10});
    QCOMPARE(told(runOutByBurn30({50, today, older})), QByteArray("2025-11-11"));  // 50 days
    QCOMPARE(told(runOutByBurn30({50, today, {}})), QByteArray("run_out.no_burn"));
    QCOMPARE(told(runOutByBurn30({0, today, older})), QByteArray("run_out.exceeded"));
}

QTEST_GUILESS_MAIN(RunOutTest)
#include "run_out_test.moc"
