// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/calendar_desk.h"

#include "tests/support/window_test.h"

using namespace sp;
using namespace sp::test;
using namespace sp::ui;

namespace {

/// The calendar with October in front.
struct Desk : CalendarDesk {
    explicit Desk(QSize size = {1240, 1100})
    {
        page.resize(size);
        view(CalendarView::Month);
    }
    MonthGrid &month() { return page.monthGrid(); }
    const CalendarItem *monthItem(const QString &title, const char *start)
    {
        for (const CalendarItem &each : month().shown().items)
            if (each.title == title && each.start == local(start))
                return &each;
        return nullptr;
    }
    /// The middle of an entry, or of the free lower part of a day.
    QPoint entry(const QString &title, const char *start)
    {
        const CalendarItem *item = monthItem(title, start);
        if (!item)
            qFatal("no %s at %s", qPrintable(title), start);
        return month().boxOf(item->key()).center().toPoint();
    }
    QPoint day(const char *text)
    {
        const QRectF cell = month().cellBox(month().shown().dayOf(date(text)));
        return QPoint(static_cast<int>(cell.center().x()), static_cast<int>(cell.bottom()) - 4);
    }
};

}  // namespace

class CalendarMonthTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void showsEntriesAndLeadsToTheDay();
    void aDragMovesToAnotherDay();
    void controlDragLeavesACopy();
    void escapeTakesADragBack();
    void onItsWayItStandsInTheOrderOfTheDay();
    void aSeriesAsksWhichOnes();
    void anOverlapAsks();
    void aDoubleClickBooks();
    void theCursorWalksAndBooks();
    void theCursorLeadsToTheNextMonth();
    void entriesAreWalkedAndMovedByKeys();
};

void CalendarMonthTest::showsEntriesAndLeadsToTheDay()
{
    Desk desk({1000, 560});
    QVERIFY(desk.monthItem(u"Maya Brooks"_s, "2026-10-27T14:00"));
    const int tuesday = desk.month().shown().dayOf(date("2026-10-27"));
    QVERIFY(desk.month().hiddenOn(tuesday) > 0);
    // What is shown and what is said to be more are all there is.
    int entries = 0, drawn = 0;
    for (const CalendarItem &item : desk.month().shown().items)
        if (dateOf(item.start) == date("2026-10-27")) {
            ++entries;
            drawn += desk.month().boxOf(item.key()).isEmpty() ? 0 : 1;
        }
    QCOMPARE(drawn + desk.month().hiddenOn(tuesday), entries);
    QTest::mouseClick(&desk.month(), Qt::LeftButton, {}, desk.month().moreBox(tuesday).center().toPoint());
    desk.practice.settle();
    QCOMPARE(desk.page.habits().view, CalendarView::Day);
    QCOMPARE(desk.grid().shown().first, date("2026-10-27"));
}

void CalendarMonthTest::aDragMovesToAnotherDay()
{
    Desk desk;
    CalendarDesk::drag(
        desk.month(), desk.entry(u"Maya Brooks"_s, "2026-10-29T14:30"), desk.day("2026-10-21"));
    QTRY_VERIFY(desk.monthItem(u"Maya Brooks"_s, "2026-10-21T14:30"));
    QVERIFY(!desk.monthItem(u"Maya Brooks"_s, "2026-10-29T14:30"));
    QTRY_VERIFY(desk.undo);
    desk.undo();
    QTRY_VERIFY(desk.monthItem(u"Maya Brooks"_s, "2026-10-29T14:30"));
}

void CalendarMonthTest::controlDragLeavesACopy()
{
    Desk desk;
    CalendarDesk::drag(desk.month(), desk.entry(u"Maya Brooks"_s, "2026-10-29T14:30"), desk.day("2026-11-05"),
        Qt::ControlModifier);
    QTRY_VERIFY(desk.monthItem(u"Maya Brooks"_s, "2026-11-05T14:30"));
    QVERIFY(desk.monthItem(u"Maya Brooks"_s, "2026-10-29T14:30"));
}

void CalendarMonthTest::escapeTakesADragBack()
{
    Desk desk;
    const QPoint to = desk.day("2026-10-21");
    CalendarDesk::begin(desk.month(), desk.entry(u"Maya Brooks"_s, "2026-10-29T14:30"), to);
    QTest::keyClick(&desk.month(), Qt::Key_Escape);
    QTest::mouseRelease(&desk.month(), Qt::LeftButton, {}, to);
    desk.practice.settle();
    QVERIFY(desk.monthItem(u"Maya Brooks"_s, "2026-10-29T14:30"));
    QVERIFY(desk.words.isEmpty());
}

void CalendarMonthTest::onItsWayItStandsInTheOrderOfTheDay()
{
    Desk desk;
    QVERIFY(desk.month().landingBox().isEmpty());
    const LocalTime clock = local("2026-11-05T10:00");
    CalendarDesk::begin(
        desk.month(), desk.entry(u"Rui Tavares"_s, "2026-10-28T10:00"), desk.day("2026-11-05"));
    const QRectF landing = desk.month().landingBox();
    QVERIFY(desk.month().cellBox(desk.month().shown().dayOf(date("2026-11-05"))).contains(landing));
    int others = 0;
    for (const CalendarItem &item : desk.month().shown().items) {
        const QRectF box = desk.month().boxOf(item.key());
        if (dateOf(item.start) != date("2026-11-05") || box.isEmpty())
            continue;
        ++others;
        QVERIFY2(item.start < clock ? box.bottom() <= landing.top() : box.top() >= landing.bottom(),
            qPrintable(item.title));
    }
    QVERIFY(others > 0);
    QTest::keyClick(&desk.month(), Qt::Key_Escape);
    QVERIFY(desk.month().landingBox().isEmpty());
}

void CalendarMonthTest::aSeriesAsksWhichOnes()
{
    Desk desk;
    CalendarDesk::drag(
        desk.month(), desk.entry(u"Sofia Marques"_s, "2026-10-29T17:00"), desk.day("2026-10-31"));
    QVERIFY(desk.monthItem(u"Sofia Marques"_s, "2026-10-29T17:00"));
    desk.answer(SeriesScope::ThisAndLater);
    QTRY_VERIFY(desk.monthItem(u"Sofia Marques"_s, "2026-10-31T17:00"));
    QVERIFY(desk.monthItem(u"Sofia Marques"_s, "2026-11-07T17:00"));
}

void CalendarMonthTest::anOverlapAsks()
{
    Desk desk;
    // Friday has Rui from 14:00 to 15:00.
    CalendarDesk::drag(
        desk.month(), desk.entry(u"Maya Brooks"_s, "2026-10-29T14:30"), desk.day("2026-10-30"));
    QVERIFY(desk.question());
    const auto ways = desk.question()->findChildren<RadioRow *>().size();
    desk.answerWay(static_cast<int>(ways) - 1);
    QTRY_VERIFY(desk.monthItem(u"Maya Brooks"_s, "2026-10-30T14:30"));
}

void CalendarMonthTest::aDoubleClickBooks()
{
    Desk desk;
    QTest::mouseDClick(&desk.month(), Qt::LeftButton, {}, desk.day("2026-11-03"));
    auto *form = desk.page.findChild<BookingPopover *>();
    QVERIFY(form);
    desk.practice.settle();
    desk.type(form->picker(), u"jonas"_s);
    desk.key(form->picker(), Qt::Key_Return);
    QTest::keyClick(form, Qt::Key_Return);
    QTRY_VERIFY(desk.monthItem(u"Jonas Keller"_s, "2026-11-03T09:00"));
}

void CalendarMonthTest::theCursorWalksAndBooks()
{
    Desk desk;
    desk.month().setFocus();
    QCOMPARE(desk.month().cursor(), date("2026-10-27"));
    QTest::keyClick(&desk.month(), Qt::Key_Right);
    QTest::keyClick(&desk.month(), Qt::Key_Up);
    QCOMPARE(desk.month().cursor(), date("2026-10-21"));
    QTest::keyClick(&desk.month(), Qt::Key_Home);
    QCOMPARE(desk.month().cursor(), date("2026-10-19"));
    QTest::keyClick(&desk.month(), Qt::Key_End);
    QCOMPARE(desk.month().cursor(), date("2026-10-25"));
    QTest::keyClick(&desk.month(), Qt::Key_Left);
    QTest::keyClick(&desk.month(), Qt::Key_Down);
    QCOMPARE(desk.month().cursor(), date("2026-10-31"));
    QTest::keyClick(&desk.month(), Qt::Key_Return);
    QVERIFY(desk.page.findChild<BookingPopover *>());
    // A day that is over is logged.
    std::optional<CalendarMove> logged;
    QObject::connect(
        &desk.page, &CalendarPage::logRequested, &desk.page, [&](const CalendarMove &at) { logged = at; });
    QTest::mouseDClick(&desk.month(), Qt::LeftButton, {}, desk.day("2026-10-24"));
    QVERIFY(logged);
    QCOMPARE(dateOf(logged->start), date("2026-10-24"));
}

void CalendarMonthTest::theCursorLeadsToTheNextMonth()
{
    Desk desk;
    desk.month().setFocus();
    QTest::keyClick(&desk.month(), Qt::Key_Down);
    desk.practice.settle();
    QCOMPARE(desk.page.head().title(), u"November 2026"_s);
    QCOMPARE(desk.month().cursor(), date("2026-11-03"));
    QTest::keyClick(&desk.month(), Qt::Key_PageUp);
    desk.practice.settle();
    QCOMPARE(desk.page.head().title(), u"October 2026"_s);
}

void CalendarMonthTest::entriesAreWalkedAndMovedByKeys()
{
    Desk desk;
    desk.month().setFocus();
    QTest::mouseClick(&desk.month(), Qt::LeftButton, {}, desk.day("2026-10-29"));
    while (!desk.month().chosen() || desk.month().chosen()->title != u"Maya Brooks"_s) {
        QTest::keyClick(&desk.month(), Qt::Key_Space);
        QVERIFY(desk.month().chosen());
    }
    QTest::keyClick(&desk.month(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&desk.month(), Qt::Key_Right);
    QTest::keyClick(&desk.month(), Qt::Key_Return);
    // No work is done on Saturdays, so it asks first.
    QTRY_VERIFY(desk.question());
    desk.practice.settle();
    desk.answerWay(static_cast<int>(desk.question()->findChildren<RadioRow *>().size()) - 1);
    QTRY_VERIFY(desk.monthItem(u"Maya Brooks"_s, "2026-10-31T14:30"));
    // It stays chosen where it went.
    QVERIFY(desk.month().chosen());
    QCOMPARE(desk.month().cursor(), date("2026-10-31"));
    QTest::keyClick(&desk.month(), Qt::Key_Delete);
    QTRY_VERIFY(!desk.monthItem(u"Maya Brooks"_s, "2026-10-31T14:30"));
}

SP_WINDOW_TEST_MAIN(CalendarMonthTest)
#include "calendar_month_test.moc"
