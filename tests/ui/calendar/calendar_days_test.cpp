// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_clash.h"
#include "ui/calendar/calendar_range.h"
#include "ui/calendar/day_lanes.h"

#include "tests/support/window_test.h"

#include <QLocale>
#include <QTest>

using namespace sp;
using namespace sp::ui;
using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

namespace {

LocalDate dayOf(const char *text)
{
    return *parseDate(text);
}

LocalTime local(const char *text)
{
    return *parseLocalTime(text);
}

/// Hours on some weekdays, Monday first: "x.x....".
std::optional<WorkingHours> hoursOn(const char *days)
{
    WorkingHours worked;
    for (std::size_t i = 0; i < 7; ++i)
        if (days[i] == 'x')
            worked.days[i] = {{hours(9), hours(18)}};
    return worked;
}

CalendarItem block(const char *start, const char *end)
{
    CalendarItem item;
    item.title = u"Busy"_s;
    item.start = local(start);
    item.end = local(end);
    return item;
}

CalendarItem wholeDays(const char *first, const char *past)
{
    CalendarItem item;
    item.start = LocalTime(dayOf(first));
    item.end = LocalTime(dayOf(past));
    item.allDay = true;
    return item;
}

/// The week of the pictures, in Lisbon, worked from 9 to 18 on weekdays.
ShownDays week(std::vector<CalendarItem> items)
{
    ShownDays shown{dayOf("2026-10-26"), 7, *TimeZone::create("Europe/Lisbon"), std::move(items)};
    shown.hours = hoursOn("xxxxx..");
    return shown;
}

QStringList texts(const std::vector<LocalTime> &times)
{
    QStringList list;
    for (const LocalTime time : times)
        list << QString::fromLatin1(localTimeText(time).mid(5, 11));
    return list;
}

}  // namespace

class CalendarDaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Germany)); }
    void laysOverlapsSideBySide_data();
    void laysOverlapsSideBySide();
    void viewsShowTheirDays_data();
    void viewsShowTheirDays();
    void arrowsGoByTheUnitOfTheView_data();
    void arrowsGoByTheUnitOfTheView();
    void titlesSayEachPartOnce_data();
    void titlesSayEachPartOnce();
    void longEntriesTakeRows_data();
    void longEntriesTakeRows();
    void findsWhereItIsFree_data();
    void findsWhereItIsFree();
    void theNextFreeHourIsWorkedIn();
};

void CalendarDaysTest::laysOverlapsSideBySide_data()
{
    using Spans = std::vector<std::pair<int, int>>;
    QTest::addColumn<Spans>("spans");
    QTest::addColumn<std::vector<Lane>>("lanes");
    QTest::newRow("one stands alone") << Spans{{0, 60}} << std::vector<Lane>{{0, 1}};
    QTest::newRow("one after another share nothing")
        << Spans{{0, 60}, {60, 90}} << std::vector<Lane>{{0, 1}, {0, 1}};
    QTest::newRow("two at once halve the day")
        << Spans{{0, 60}, {30, 90}} << std::vector<Lane>{{0, 2}, {1, 2}};
    QTest::newRow("a third takes the place that is free again")
        << Spans{{0, 60}, {30, 120}, {60, 90}} << std::vector<Lane>{{0, 2}, {1, 2}, {0, 2}};
    QTest::newRow("a chain keeps one width, the next group begins anew")
        << Spans{{0, 60}, {0, 60}, {0, 60}, {60, 90}} << std::vector<Lane>{{0, 3}, {1, 3}, {2, 3}, {0, 1}};
}

void CalendarDaysTest::laysOverlapsSideBySide()
{
    using Spans = std::vector<std::pair<int, int>>;
    QFETCH(Spans, spans);
    QFETCH(std::vector<Lane>, lanes);
    QVERIFY(lanesOf(spans) == lanes);
}

void CalendarDaysTest::viewsShowTheirDays_data()
{
    using enum CalendarView;
    QTest::addColumn<CalendarView>("view");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("worked");
    QTest::addColumn<int>("begins");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<int>("count");
    const auto row = [](const char *what, CalendarView view, const char *date, const char *worked,
                         const char *first, int count, int begins = 1) {
        QTest::newRow(what) << view << QByteArray(date) << QByteArray(worked) << begins << QByteArray(first)
                            << count;
    };
    row("a day is one", Day, "2026-10-27", "", "2026-10-27", 1);
    row("a week begins on Monday", Week, "2026-11-01", "", "2026-10-26", 7);
    row("nobody said: Monday to Friday", WorkWeek, "2026-10-27", "", "2026-10-26", 5);
    row("Tuesday to Saturday are worked", WorkWeek, "2026-10-27", ".xxxxx.", "2026-10-27", 5);
    row("a free Wednesday stands between", WorkWeek, "2026-10-27", "xx.xx..", "2026-10-26", 5);
    row("one day a week", WorkWeek, "2026-10-27", "...x...", "2026-10-29", 1);
    row("no hours at all: Monday to Friday", WorkWeek, "2026-10-27", ".......", "2026-10-26", 5);
    row("a month is six weeks", Month, "2026-10-27", "", "2026-09-28", 42);
    row("a month that begins on Monday has its first in front", Month, "2026-06-15", "", "2026-06-01", 42);
    row("a week from Sunday", Week, "2026-10-27", "", "2026-10-25", 7, 7);
    row("its Sunday is the first of it", Week, "2026-11-01", "", "2026-11-01", 7, 7);
    row("a week from Saturday", Week, "2026-10-27", "", "2026-10-24", 7, 6);
    row("from Sunday, nobody said: Monday to Friday", WorkWeek, "2026-10-27", "", "2026-10-26", 5, 7);
    row("from Sunday, worked from it to Thursday", WorkWeek, "2026-10-27", "xxxx..x", "2026-10-25", 5, 7);
    row("a month from Sunday", Month, "2026-10-27", "", "2026-09-27", 42, 7);
}

void CalendarDaysTest::viewsShowTheirDays()
{
    QFETCH(CalendarView, view);
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, worked);
    QFETCH(int, begins);
    QFETCH(QByteArray, first);
    QFETCH(int, count);
    const DayRange range = rangeOf(
        view, dayOf(date.constData()), worked.isEmpty() ? std::nullopt : hoursOn(worked.constData()), begins);
    QCOMPARE(dateText(range.first), first);
    QCOMPARE(range.count, count);
}

void CalendarDaysTest::arrowsGoByTheUnitOfTheView_data()
{
    using enum CalendarView;
    QTest::addColumn<CalendarView>("view");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<int>("step");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *what, CalendarView view, const char *from, int step, const char *to) {
        QTest::newRow(what) << view << QByteArray(from) << step << QByteArray(to);
    };
    row("a day", Day, "2026-10-31", 1, "2026-11-01");
    row("a week back", Week, "2026-10-27", -1, "2026-10-20");
    row("a work week", WorkWeek, "2026-10-27", 1, "2026-11-03");
    row("a month keeps its day", Month, "2026-10-27", 1, "2026-11-27");
    row("or its last", Month, "2026-10-31", 1, "2026-11-30");
    row("over the year", Month, "2026-01-15", -1, "2025-12-15");
    row("the agenda by weeks", Agenda, "2026-10-27", 1, "2026-11-03");
}

void CalendarDaysTest::arrowsGoByTheUnitOfTheView()
{
    QFETCH(CalendarView, view);
    QFETCH(QByteArray, from);
    QFETCH(int, step);
    QFETCH(QByteArray, to);
    QCOMPARE(dateText(stepped(view, dayOf(from.constData()), step)), to);
}

void CalendarDaysTest::titlesSayEachPartOnce_data()
{
    using enum CalendarView;
    QTest::addColumn<CalendarView>("view");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("brief");
    QTest::newRow("a day") << Day << QByteArray("2026-10-27") << u"Tuesday 27 October 2026"_s
                           << u"Tue 27 Oct 2026"_s;
    QTest::newRow("a week in one month")
        << Week << QByteArray("2026-10-20") << u"19 – 25 October 2026"_s << u"19 – 25 Oct 2026"_s;
    QTest::newRow("a week in two months")
        << Week << QByteArray("2026-10-27") << u"26 October – 1 November 2026"_s << u"26 Oct – 1 Nov 2026"_s;
    QTest::newRow("a week in two years")
        << Week << QByteArray("2026-12-31") << u"28 December 2026 – 3 January 2027"_s
        << u"28 Dec 2026 – 3 Jan 2027"_s;
    QTest::newRow("a month") << Month << QByteArray("2026-10-27") << u"October 2026"_s << u"October 2026"_s;
}

void CalendarDaysTest::titlesSayEachPartOnce()
{
    QFETCH(CalendarView, view);
    QFETCH(QByteArray, date);
    QFETCH(QString, full);
    QFETCH(QString, brief);
    const LocalDate at = dayOf(date.constData());
    const DayRange range = rangeOf(view, at, std::nullopt, 1);
    QCOMPARE(rangeTitle(view, at, range, TitleLength::Full), full);
    QCOMPARE(rangeTitle(view, at, range, TitleLength::Short), brief);
}

void CalendarDaysTest::longEntriesTakeRows_data()
{
    QTest::addColumn<std::vector<CalendarItem>>("items");
    QTest::addColumn<std::vector<DayBar>>("bars");
    using Items = std::vector<CalendarItem>;
    using Bars = std::vector<DayBar>;
    QTest::newRow("an hour is no bar") << Items{block("2026-10-27T09:00", "2026-10-27T10:00")} << Bars{};
    QTest::newRow("a night is none") << Items{block("2026-10-27T22:00", "2026-10-28T06:00")} << Bars{};
    QTest::newRow("a day and a night are one")
        << Items{block("2026-10-27T09:00", "2026-10-28T09:00")} << Bars{{0, 1, 2, 0}};
    QTest::newRow("one day") << Items{wholeDays("2026-10-28", "2026-10-29")} << Bars{{0, 2, 2, 0}};
    QTest::newRow("it began before and goes on after")
        << Items{wholeDays("2026-10-20", "2026-11-20")} << Bars{{0, 0, 6, 0, true, true}};
    QTest::newRow("two at once take two rows, a later one the first again")
        << Items{wholeDays("2026-10-26", "2026-10-27"), wholeDays("2026-10-26", "2026-10-29"),
               wholeDays("2026-10-29", "2026-10-30")}
        << Bars{{1, 0, 2, 0}, {2, 3, 3, 0}, {0, 0, 0, 1}};
    QTest::newRow("another week") << Items{wholeDays("2026-11-02", "2026-11-03")} << Bars{};
}

void CalendarDaysTest::longEntriesTakeRows()
{
    QFETCH(std::vector<CalendarItem>, items);
    QFETCH(std::vector<DayBar>, bars);
    const ShownDays shown = week(items);
    QVERIFY(barsOf(shown, shown.first, shown.count) == bars);
}

void CalendarDaysTest::findsWhereItIsFree_data()
{
    QTest::addColumn<std::vector<CalendarItem>>("items");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("notBefore");
    QTest::addColumn<QStringList>("found");
    using Items = std::vector<CalendarItem>;
    const Items play{
        block("2026-10-30T14:00", "2026-10-30T15:00"), block("2026-10-30T16:00", "2026-10-30T17:00")};
    const auto row = [](const char *what, const Items &items, const char *wanted, const char *zone,
                         const char *notBefore, const QStringList &found) {
        QTest::newRow(what) << items << QByteArray(wanted) << QByteArray(zone) << QByteArray(notBefore)
                            << found;
    };
    row("before and after what is in the way", play, "2026-10-30T15:30", "", "2026-10-27T10:42",
        {u"10-30T15:00"_s, u"10-30T17:00"_s});
    row("not in the night of the other", play, "2026-10-30T10:00", "America/New_York", "2026-10-27T10:42",
        {u"10-30T12:00"_s, u"10-30T12:30"_s});
    row("not in the past", {}, "2026-10-27T09:00", "", "2026-10-27T10:42",
        {u"10-27T11:00"_s, u"10-27T11:30"_s});
    row("a full day leads to the next", {block("2026-10-30T08:00", "2026-10-30T19:00")}, "2026-10-30T10:00",
        "", "2026-10-27T10:42", {u"10-29T09:30"_s, u"10-29T10:00"_s});
    row("nowhere", {block("2026-10-26T00:00", "2026-10-26T23:00")}, "2026-10-26T10:00", "",
        "2026-10-30T17:30", {});
}

void CalendarDaysTest::findsWhereItIsFree()
{
    QFETCH(std::vector<CalendarItem>, items);
    QFETCH(QByteArray, wanted);
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, notBefore);
    QFETCH(QStringList, found);
    const LocalTime start = local(wanted.constData());
    const FreeSearch search{{start, start + hours(1)}, {}, zone, local(notBefore.constData())};
    QCOMPARE(texts(freeStarts(week(items), search, 2)), found);
}

void CalendarDaysTest::theNextFreeHourIsWorkedIn()
{
    const ShownDays shown = week({block("2026-10-27T11:00", "2026-10-27T12:00")});
    QCOMPARE(nextFreeHour(shown, local("2026-10-27T11:00")), local("2026-10-27T12:00"));
    QCOMPARE(nextFreeHour(shown, local("2026-10-27T18:00")), local("2026-10-28T09:00"));
    // Nothing is worked on the weekend, and the next week is not shown.
    QCOMPARE(nextFreeHour(shown, local("2026-10-31T09:00")), local("2026-10-31T09:00"));
}

SP_WINDOW_TEST_MAIN(CalendarDaysTest)
#include "calendar_days_test.moc"
