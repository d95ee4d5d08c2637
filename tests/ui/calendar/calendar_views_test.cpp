// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/working_hours_policy.h"
#include "tests/ui/calendar/calendar_desk.h"
#include "ui/calendar/hours_header.h"

#include "tests/support/window_test.h"

#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace std::chrono;

namespace {

struct Desk : CalendarDesk {
    MonthGrid &month() { return page.monthGrid(); }
    AgendaView &agenda() { return page.agendaView(); }
    void key(int key, Qt::KeyboardModifiers held = {})
    {
        QTest::keyClick(&page, static_cast<Qt::Key>(key), held);
        practice.settle();
    }
};

}  // namespace

class CalendarViewsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void keysChooseTheView_data();
    void keysChooseTheView();
    void segmentsChooseTheView();
    void theViewIsRemembered();
    void keysPageByTheView_data();
    void keysPageByTheView();
    void theWorkWeekFollowsTheHours();
    void aDayOfTheHeadLeadsToIt();
    void theHeadCountsInFiguresWhereWordsDoNotFit();
    void dLeadsToTheDayOfWhatIsChosen();
    void theSecondClockIsChosen();
    void agendaListsDaysWithEntriesOnly();
    void agendaOpensAndCancels();
    void agendaReadsOnBothWays();
    void agendaSaysWhenThereIsNothing();
    void hoursSayWhenThereIsNothing();
};

void CalendarViewsTest::keysChooseTheView_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("held");
    QTest::addColumn<CalendarView>("view");
    QTest::addColumn<QString>("title");
    const Qt::KeyboardModifiers none;
    QTest::newRow("D") << int(Qt::Key_D) << none << CalendarView::Day << u"Tuesday 27 October 2026"_s;
    QTest::newRow("Shift+W") << int(Qt::Key_W) << Qt::KeyboardModifiers(Qt::ShiftModifier)
                             << CalendarView::WorkWeek << u"26 – 30 October 2026"_s;
    QTest::newRow("W") << int(Qt::Key_W) << none << CalendarView::Week << u"26 October – 1 November 2026"_s;
    QTest::newRow("M") << int(Qt::Key_M) << none << CalendarView::Month << u"October 2026"_s;
    QTest::newRow("A") << int(Qt::Key_A) << none << CalendarView::Agenda << u"October 2026"_s;
}

void CalendarViewsTest::keysChooseTheView()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, held);
    QFETCH(CalendarView, view);
    QFETCH(QString, title);
    Desk desk;
    desk.view(view == CalendarView::Week ? CalendarView::Day : CalendarView::Week);
    // As somebody does who just walked through the hours.
    desk.grid().setFocus();
    QTest::keyClick(&desk.grid(), static_cast<Qt::Key>(key), held);
    desk.practice.settle();
    QCOMPARE(desk.page.habits().view, view);
    QCOMPARE(desk.page.head().title(), title);
    QCOMPARE(desk.month().isVisible(), view == CalendarView::Month);
    QCOMPARE(desk.agenda().isVisible(), view == CalendarView::Agenda);
    // The keyboard goes along.
    QWidget *focus = desk.page.focusWidget();
    QVERIFY(focus && focus->isVisible());
}

void CalendarViewsTest::segmentsChooseTheView()
{
    Desk desk;
    QVERIFY(desk.press(desk.page, u"Month"_s));
    QVERIFY(desk.month().isVisible());
    QVERIFY(desk.press(desk.page, u"Work week"_s));
    QVERIFY(desk.grid().isVisible());
    QCOMPARE(desk.grid().shown().count, 5);
}

void CalendarViewsTest::theViewIsRemembered()
{
    Desk desk;
    std::optional<CalendarHabits> kept;
    QObject::connect(&desk.page, &CalendarPage::habitsChanged, &desk.page,
        [&](const CalendarHabits &habits) { kept = habits; });
    desk.key(Qt::Key_M);
    QVERIFY(kept && kept->view == CalendarView::Month);
    CalendarPage again(desk.practice.client());
    again.setHabits(*kept);
    desk.present(again);
    QVERIFY(again.monthGrid().isVisible());
}

void CalendarViewsTest::keysPageByTheView_data()
{
    QTest::addColumn<CalendarView>("view");
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("a day") << CalendarView::Day << QByteArray("2026-10-28");
    QTest::newRow("a work week") << CalendarView::WorkWeek << QByteArray("2026-11-02");
    QTest::newRow("a week") << CalendarView::Week << QByteArray("2026-11-02");
}

void CalendarViewsTest::keysPageByTheView()
{
    QFETCH(CalendarView, view);
    QFETCH(QByteArray, first);
    Desk desk;
    desk.view(view);
    const LocalDate before = desk.grid().shown().first;
    desk.grid().setFocus();
    QTest::keyClick(&desk.grid(), Qt::Key_PageDown);
    desk.practice.settle();
    QCOMPARE(dateText(desk.grid().shown().first), first);
    QTest::keyClick(&desk.grid(), Qt::Key_Left);
    desk.practice.settle();
    QCOMPARE(desk.grid().shown().first, before);
    QTest::keyClick(&desk.grid(), Qt::Key_Right);
    desk.practice.settle();
    QCOMPARE(dateText(desk.grid().shown().first), first);
    desk.key(Qt::Key_T);
    QCOMPARE(desk.grid().shown().first, before);
}

void CalendarViewsTest::theWorkWeekFollowsTheHours()
{
    Desk desk;
    desk.did<Done>("policy.publish", [](Engine &engine, Unit &unit) -> Result<Done> {
        WorkingHours worked;
        for (const std::size_t day : {1U, 2U, 5U})
            worked.days[day] = {{hours(9), hours(17)}};
        return setWorkingHours(unit, engine.policies(), worked);
    });
    desk.view(CalendarView::WorkWeek);
    QCOMPARE(desk.grid().shown().first, date("2026-10-27"));
    QCOMPARE(desk.grid().shown().count, 5);
}

void CalendarViewsTest::aDayOfTheHeadLeadsToIt()
{
    Desk desk;
    Q_EMIT desk.page.hoursView().dayRequested(date("2026-10-29"));
    desk.practice.settle();
    QCOMPARE(desk.page.habits().view, CalendarView::Day);
    QCOMPARE(desk.grid().shown().first, date("2026-10-29"));
}

void CalendarViewsTest::theHeadCountsInFiguresWhereWordsDoNotFit()
{
    ShownDays shown{date("2026-10-26"), 7, *TimeZone::create("Europe/Lisbon")};
    for (const int hour : {9, 11, 14}) {
        CalendarItem item;
        item.client = ClientId(IdBytes{});
        item.start = LocalTime(shown.first) + hours(hour);
        item.end = item.start + hours(1);
        shown.items.push_back(item);
    }
    QWidget page;
    HoursGrid grid(&page);
    HoursHeader head(grid, &page);
    grid.setShown(shown);
    grid.resize(1200, grid.sizeHint().height());
    QCOMPARE(head.wordsBelow(0), u"3 sessions"_s);
    QCOMPARE(head.wordsBelow(1), u"Free"_s);
    grid.resize(400, grid.sizeHint().height());
    QCOMPARE(head.wordsBelow(0), u"3"_s);
    QCOMPARE(head.wordsBelow(1), u"Free"_s);
}

void CalendarViewsTest::dLeadsToTheDayOfWhatIsChosen()
{
    Desk desk;
    desk.grid().choose(desk.item(u"Maya Brooks"_s, "2026-10-29T14:30")->key());
    desk.key(Qt::Key_D);
    QCOMPARE(desk.grid().shown().count, 1);
    QCOMPARE(desk.grid().shown().first, date("2026-10-29"));
}

void CalendarViewsTest::theSecondClockIsChosen()
{
    Desk desk;
    std::optional<CalendarHabits> kept;
    QObject::connect(&desk.page, &CalendarPage::habitsChanged, &desk.page,
        [&](const CalendarHabits &habits) { kept = habits; });
    QVERIFY(!desk.grid().otherZone().isEmpty());
    const auto choose = [&](const QString &text) {
        QVERIFY(desk.press(desk.page, u"Second clock"_s));
        auto *menu = desk.page.findChild<QMenu *>();
        QVERIFY(menu);
        for (QAction *action : menu->actions())
            if (action->text() == text) {
                action->trigger();
                delete menu;
                return;
            }
        QFAIL(qPrintable(text));
    };
    choose(u"New York"_s);
    QCOMPARE(desk.grid().otherZone(), QByteArray("America/New_York"));
    QVERIFY(kept && kept->clock.kind == SecondClock::Kind::Zone);
    const int wide = desk.grid().gutter();
    choose(u"None"_s);
    QVERIFY(desk.grid().otherZone().isEmpty());
    QCOMPARE(desk.grid().gutter(), wide - HoursGrid::otherColumn);
    choose(u"The client’s"_s);
    desk.grid().choose(desk.item(u"Jonas Keller"_s, "2026-10-27T11:00")->key());
    QCOMPARE(desk.grid().otherZone(), QByteArray("Europe/Berlin"));
}

void CalendarViewsTest::agendaListsDaysWithEntriesOnly()
{
    Desk desk;
    desk.view(CalendarView::Agenda);
    const AgendaModel &model = desk.agenda().model();
    QCOMPARE(desk.agenda().list().topDay(), std::optional(date("2026-10-27")));
    std::optional<LocalDate> last;
    int entries = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.row(row).kind == AgendaRow::Kind::Day) {
            // Each heading has entries below it, and days come in order.
            QVERIFY(!last || (entries > 0 && *last < model.row(row).day));
            last = model.row(row).day;
            entries = 0;
        } else if (const CalendarItem *item = model.item(row)) {
            ++entries;
            QCOMPARE(dateOf(item->start), *last);
        }
    }
    QVERIFY(last && entries > 0);
    // Nothing is on Saturday.
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(model.row(row).kind != AgendaRow::Kind::Day || model.row(row).day != date("2026-10-31"));
}

void CalendarViewsTest::agendaOpensAndCancels()
{
    Desk desk;
    desk.view(CalendarView::Agenda);
    AgendaList &list = desk.agenda().list();
    const AgendaModel &model = desk.agenda().model();
    QByteArray key;
    for (const CalendarItem &item : model.shown().items)
        if (item.title == u"Maya Brooks"_s && item.start == local("2026-10-29T14:30"))
            key = item.key();
    list.choose(key);
    QVERIFY(list.chosen());
    QSignalSpy opened(&desk.page, &CalendarPage::openSession);
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QTest::keyClick(&list, Qt::Key_Delete);
    QTRY_COMPARE(model.indexOf(key), -1);
    QTRY_VERIFY(desk.undo);
    desk.undo();
    QTRY_VERIFY(model.indexOf(key) >= 0);
}

void CalendarViewsTest::agendaReadsOnBothWays()
{
    Desk desk;
    desk.view(CalendarView::Agenda);
    AgendaList &list = desk.agenda().list();
    const AgendaModel &model = desk.agenda().model();
    const LocalDate past = model.shown().past();
    list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum());
    desk.practice.settle();
    QVERIFY(model.shown().past() > past);
    const LocalDate first = model.shown().first;
    list.verticalScrollBar()->setValue(0);
    desk.practice.settle();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(model.index(0, 0)).center());
    desk.practice.settle();
    QVERIFY(model.shown().first < first);
    // A week on, and the day that is asked for stands at the top.
    desk.page.showDate(date("2026-10-27"));
    desk.practice.settle();
    QTest::keyClick(&list, Qt::Key_Right);
    desk.practice.settle();
    QCOMPARE(list.topDay(), std::optional(date("2026-11-03")));
}

void CalendarViewsTest::agendaSaysWhenThereIsNothing()
{
    PracticeDesk empty(gallery::SamplePractice::Content::Empty);
    CalendarPage page(empty.practice.client());
    empty.present(page);
    page.showView(CalendarView::Agenda);
    empty.practice.settle();
    QVERIFY(!page.agendaView().list().isVisible());
    QVERIFY(empty.press(page.agendaView(), u"New session"_s));
    QVERIFY(page.findChild<BookingPopover *>());
}

void CalendarViewsTest::hoursSayWhenThereIsNothing()
{
    Desk desk;
    auto *empty = desk.page.findChild<QWidget *>(u"emptyHours"_s);
    QVERIFY(empty && !empty->isVisible());
    PracticeDesk bare(gallery::SamplePractice::Content::Empty);
    CalendarPage page(bare.practice.client());
    bare.present(page);
    empty = page.findChild<QWidget *>(u"emptyHours"_s);
    QVERIFY(empty->isVisible());
    QVERIFY(page.hoursView().rect().contains(empty->geometry()));
    QVERIFY(bare.press(*empty, u"New session"_s));
    QVERIFY(page.findChild<BookingPopover *>());
    QVERIFY(!empty->isVisible());
    // A single day says nothing.
    page.showView(CalendarView::Day);
    bare.practice.settle();
    QVERIFY(!empty->isVisible());
}

SP_WINDOW_TEST_MAIN(CalendarViewsTest)
#include "calendar_views_test.moc"
