// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/availability/rules/slot_samples.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::availability;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

/// What is open on one day of a zone's wall.
QByteArray openOn(const HoursPlan &plan, const char *date, const TimeZone &zone)
{
    const Interval day{
        zone.toInstant(LocalTime(dateOn(date))), zone.toInstant(LocalTime(dateOn(date) + days(1)))};
    return textOf(common(openTimes(plan, day), {day}), zone);
}

Instant minute(int count)
{
    return Instant(minutes(count));
}

}  // namespace

class OpenTimesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stretchesAreJoinedSharedAndTakenAway();
    void aDayGoesByWhatSaysMostOfIt();
    void hoursStayOnTheWall_data();
    void hoursStayOnTheWall();
    void hoursMeetGapsAndOverlaps_data();
    void hoursMeetGapsAndOverlaps();
};

void OpenTimesTest::stretchesAreJoinedSharedAndTakenAway()
{
    const auto stretch = [](int from, int to) { return Interval{minute(from), minute(to)}; };
    const Intervals all = merged({stretch(50, 60), stretch(10, 20), stretch(20, 30), stretch(15, 18),
        stretch(40, 40), stretch(55, 70)});
    QVERIFY(all == (Intervals{stretch(10, 30), stretch(50, 70)}));
    QVERIFY(common(all, {stretch(0, 12), stretch(25, 55), stretch(70, 80)}) ==
            (Intervals{stretch(10, 12), stretch(25, 30), stretch(50, 55)}));
    QVERIFY(without(all, {stretch(0, 12), stretch(14, 16), stretch(25, 55)}) ==
            (Intervals{stretch(12, 14), stretch(16, 25), stretch(55, 70)}));
    QVERIFY(without(all, {stretch(0, 90)}).empty());
    QVERIFY(without(all, {stretch(30, 50)}) == all);
    QVERIFY(covers(all, stretch(10, 30)) && !covers(all, stretch(10, 31)) && !covers(all, stretch(30, 31)));
    QVERIFY(!holding(all, minute(30)) && holding(all, minute(29)) && !holding(all, minute(9)));
}

/// F29.1.6
void OpenTimesTest::aDayGoesByWhatSaysMostOfIt()
{
    HoursPlan plan{zoneOf("America/New_York"), hoursOf("09:00-17:00")};
    plan.holidays = {dateOn("2025-12-25")};
    plan.blackouts = {{dateOn("2025-10-31"), dateOn("2025-10-31")}};
    plan.exceptions[dateOn("2025-10-31")] = {{hours(12), hours(14)}};
    plan.overrides = {
        {{dateOn("2025-11-01"), dateOn("2025-11-07")}, zoneOf("Europe/London"), everyDay("08:00-12:00")}};
    const TimeZone york = plan.zone, london = zoneOf("Europe/London");
    QCOMPARE(openOn(plan, "2025-10-30", york), "2025-10-30T09:00/17:00"_ba);
    QCOMPARE(openOn(plan, "2025-10-31", york), "2025-10-31T12:00/14:00"_ba);
    QCOMPARE(openOn(plan, "2025-11-03", london), "2025-11-03T08:00/12:00"_ba);
    QCOMPARE(openOn(plan, "2025-11-07", london), "2025-11-07T08:00/12:00"_ba);
    QCOMPARE(openOn(plan, "2025-11-08", york), ""_ba);  // A Saturday of the usual week.
    QCOMPARE(openOn(plan, "2025-11-10", york), "2025-11-10T09:00/17:00"_ba);
    QCOMPARE(openOn(plan, "2025-12-25", york), ""_ba);
    QVERIFY(hoursOn(plan, dateOn("2025-12-25")).reason == DayReason::Holiday);
    plan.exceptions.clear();
    QCOMPARE(openOn(plan, "2025-10-31", york), ""_ba);
    plan.blackouts.push_back({dateOn("2025-11-05"), dateOn("2025-11-06")});
    QCOMPARE(openOn(plan, "2025-11-05", london), ""_ba);  // A blackout on a trip.
}

void OpenTimesTest::hoursStayOnTheWall_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("utc");
    QTest::newRow("F29.1.1 before the change") << "2026-03-06"_ba
                                               << "2026-03-06T17:00/01:00"_ba;
    QTest::newRow("F29.1.1 after the change") << "2026-03-09"_ba
                                              << "2026-03-09T16:00/00:00"_ba;
}

void OpenTimesTest::hoursStayOnTheWall()
{
    QFETCH(QByteArray, date);
    const HoursPlan plan{zoneOf("America/Los_Angeles"), hoursOf("09:00-17:00")};
    QCOMPARE(openOn(plan, date.constData(), plan.zone), date + "T09:00/17:00");
    const Instant noon = plan.zone.toInstant(LocalTime(dateOn(date.constData())) + hours(12));
    const Intervals open = openTimes(plan, {noon, noon + hours(1)});
    QTEST(textOf({*holding(open, noon)}, TimeZone::utc()), "utc");
}

void OpenTimesTest::hoursMeetGapsAndOverlaps_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("spans");
    QTest::addColumn<QByteArray>("utc");
    const auto row = [](const char *name, const char *zone, const char *date, const char *spans,
                         const char *utc) {
        QTest::newRow(name) << QByteArray(zone) << QByteArray(date) << QByteArray(spans) << QByteArray(utc);
    };
    row("opening in the gap is its end", "Europe/Berlin", "2026-03-29", "02:30-05:00",
        "2026-03-29T01:00/03:00");
    row("closing in the gap is its end", "Europe/Berlin", "2026-03-29", "00:00-02:30",
        "2026-03-28T23:00/01:00");
    row("hours within the gap are none", "Europe/Berlin", "2026-03-29", "02:10-02:50", "");
    row("an hour twice as long", "Europe/Berlin", "2026-10-25", "02:00-03:00", "2026-10-25T00:00/02:00");
    row("from the middle of the hour that comes twice", "Europe/Berlin", "2026-10-25", "02:30-04:00",
        "2026-10-25T01:30/03:00");
    row("to the middle of it", "Europe/Berlin", "2026-10-25", "01:00-02:30", "2026-10-24T23:00/00:30");
    row("a day without its midnight", "Africa/Cairo", "2026-04-24", "00:00-24:00", "2026-04-23T22:00/21:00");
    row("a day of twenty-five hours", "Europe/Berlin", "2026-10-25", "00:00-24:00", "2026-10-24T22:00/23:00");
}

void OpenTimesTest::hoursMeetGapsAndOverlaps()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, spans);
    HoursPlan plan{*TimeZone::create(zone)};
    plan.exceptions[dateOn(date.constData())] = *parseDaySpans(QString::fromLatin1(spans));
    const Instant noon = plan.zone.toInstant(LocalTime(dateOn(date.constData())) + hours(12));
    QTEST(textOf(openTimes(plan, {noon, noon + hours(1)}), TimeZone::utc()), "utc");
}

QTEST_GUILESS_MAIN(OpenTimesTest)
#include "open_times_test.moc"
