// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/calendar_desk.h"

#include "ui/calendar/overlap_card.h"
#include "ui/widgets/label.h"

#include "tests/support/window_test.h"

#include <QSignalSpy>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace std::chrono;

namespace {

/// Something that takes whole days, and nobody is busy with.
Result<EventId> addDays(Engine &engine, Unit &unit, const QString &title, const char *first, int count)
{
    EventDraft draft{title, {LocalTime(*parseDate(first)), TimeKind::AllDay, {}}, days(count)};
    draft.busy = false;
    return engine.calendar().add(unit, draft);
}

struct Desk : CalendarDesk {
    void allDay(const QString &title, const char *first, int count = 1)
    {
        did<EventId>("calendar.add",
            [&](Engine &engine, Unit &unit) { return addDays(engine, unit, title, first, count); });
        practice.settle();
    }
    AllDayLane &lane() { return page.hoursView().lane(); }
    const DayBar *bar(const QString &title)
    {
        for (const DayBar &each : lane().bars())
            if (grid().shown().items[each.item].title == title)
                return &each;
        return nullptr;
    }
};

}  // namespace

class CalendarDragTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void controlLeavesACopy();
    void whatHappenedCanBeCopied();
    void aNoteIsCopiedToo();
    void keysTakeABlockAlong();
    void keysChangeTheLength();
    void escapeTakesTheKeysBack();
    void anOverlapIsShownOnTheWay();
    void theCardLeavesTheOriginInSight_data();
    void theCardLeavesTheOriginInSight();
    void oneJumpsToWhereItIsFree();
    void droppedOnAnotherItAsks_data();
    void droppedOnAnotherItAsks();
    void noLeavesItWhereItWas();
    void altAsksNothing();
    void wholeDaysStandAboveTheHours();
    void moreThanThreeRowsFold();
    void aBarIsDraggedToAnotherDay();
    void barsAreWalkedAndMovedByKeys();
};

void CalendarDragTest::controlLeavesACopy()
{
    Desk desk;
    const QPoint to{desk.spot(4, 0).x(), static_cast<int>(HoursGrid::minuteY(10 * 60)) + 16};
    desk.drag(desk.handle(u"Maya Brooks"_s, "2026-10-29T14:30"), to, Qt::ControlModifier);
    QTRY_VERIFY(desk.item(u"Maya Brooks"_s, "2026-10-30T10:00"));
    QVERIFY(desk.item(u"Maya Brooks"_s, "2026-10-30T10:00")->session);
    QVERIFY(desk.item(u"Maya Brooks"_s, "2026-10-29T14:30"));
    QTRY_COMPARE(desk.words.size(), 1);
    QVERIFY(desk.words.front().contains(u"copied"_s));
    desk.undo();
    QTRY_VERIFY(!desk.item(u"Maya Brooks"_s, "2026-10-30T10:00"));
    QVERIFY(desk.item(u"Maya Brooks"_s, "2026-10-29T14:30"));
}

void CalendarDragTest::whatHappenedCanBeCopied()
{
    Desk desk;
    const QPoint to{desk.spot(4, 0).x(), static_cast<int>(HoursGrid::minuteY(10 * 60)) + 16};
    desk.drag(desk.handle(u"Clara Nogueira"_s, "2026-10-27T09:00"), to, Qt::ControlModifier);
    QTRY_VERIFY(desk.item(u"Clara Nogueira"_s, "2026-10-30T10:00"));
    QVERIFY(desk.item(u"Clara Nogueira"_s, "2026-10-30T10:00")->movable());
    QVERIFY(desk.item(u"Clara Nogueira"_s, "2026-10-27T09:00"));
}

void CalendarDragTest::aNoteIsCopiedToo()
{
    Desk desk;
    const QPoint to{desk.spot(4, 0).x(), static_cast<int>(HoursGrid::minuteY(9 * 60)) + 16};
    desk.drag(desk.handle(u"Dentist"_s, "2026-10-28T09:00"), to, Qt::ControlModifier);
    QTRY_VERIFY(desk.item(u"Dentist"_s, "2026-10-30T09:00"));
    QVERIFY(!desk.item(u"Dentist"_s, "2026-10-30T09:00")->isSession());
    QVERIFY(desk.item(u"Dentist"_s, "2026-10-28T09:00"));
}

void CalendarDragTest::keysTakeABlockAlong()
{
    Desk desk;
    HoursGrid &grid = desk.grid();
    grid.choose(desk.item(u"Maya Brooks"_s, "2026-10-29T14:30")->key());
    QTest::keyClick(&grid, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&grid, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(grid.preview());
    QCOMPARE(grid.preview()->to.start, local("2026-10-30T14:15"));
    // Once it is taken, the arrows alone go on.
    for (int i = 0; i < 17; ++i)
        QTest::keyClick(&grid, Qt::Key_Up);
    desk.practice.settle();
    QVERIFY(desk.item(u"Maya Brooks"_s, "2026-10-29T14:30"));  // Nothing before it is let go of.
    QTest::keyClick(&grid, Qt::Key_Return);
    QVERIFY(!grid.preview());
    QTRY_VERIFY(desk.item(u"Maya Brooks"_s, "2026-10-30T10:00"));
}

void CalendarDragTest::keysChangeTheLength()
{
    Desk desk;
    HoursGrid &grid = desk.grid();
    grid.choose(desk.item(u"Clara Nogueira"_s, "2026-10-29T11:00")->key());
    QTest::keyClick(&grid, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QTest::keyClick(&grid, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&grid, Qt::Key_Return);
    QTRY_COMPARE(desk.item(u"Clara Nogueira"_s, "2026-10-29T11:00")->end, local("2026-10-29T12:30"));
}

void CalendarDragTest::escapeTakesTheKeysBack()
{
    Desk desk;
    HoursGrid &grid = desk.grid();
    grid.choose(desk.item(u"Maya Brooks"_s, "2026-10-29T14:30")->key());
    QTest::keyClick(&grid, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&grid, Qt::Key_Escape);
    QVERIFY(!grid.preview());
    QVERIFY(grid.chosen());
    QTest::keyClick(&grid, Qt::Key_Escape);
    QVERIFY(!grid.chosen());
    desk.practice.settle();
    QVERIFY(desk.item(u"Maya Brooks"_s, "2026-10-29T14:30"));
    QVERIFY(desk.words.isEmpty());
}

void CalendarDragTest::anOverlapIsShownOnTheWay()
{
    Desk desk;
    auto *card = desk.page.findChild<OverlapCard *>();
    const QPoint from = desk.handle(u"Maya Brooks"_s, "2026-10-29T14:30");
    const QPoint to{desk.spot(4, 0).x(), static_cast<int>(HoursGrid::minuteY(15 * 60 + 30)) + 16};
    CalendarDesk::begin(desk.grid(), from, to);
    QVERIFY(card->isVisible());
    const auto preview = desk.grid().preview();
    QVERIFY(preview);
    QCOMPARE(preview->overlap.with, u"School play"_s);
    QCOMPARE(preview->overlap.clash.shared, minutes(30));
    QVERIFY(!preview->offers.empty());
    // It goes with the drag.
    QTest::keyClick(&desk.grid(), Qt::Key_Escape);
    QVERIFY(!card->isVisible());
    QTest::mouseRelease(&desk.grid(), Qt::LeftButton, {}, to);
    desk.practice.settle();
    QVERIFY(desk.item(u"Maya Brooks"_s, "2026-10-29T14:30"));
}

void CalendarDragTest::theCardLeavesTheOriginInSight_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("roomy") << 1240;
    QTest::newRow("small") << 968;
}

void CalendarDragTest::theCardLeavesTheOriginInSight()
{
    QFETCH(int, width);
    Desk desk;
    desk.page.resize(width, 580);
    desk.practice.settle();
    auto *card = desk.page.findChild<OverlapCard *>();
    const QRect origin = desk.grid().boxOf(desk.item(u"Maya Brooks"_s, "2026-10-29T14:30")->key()).toRect();
    const QPoint to{desk.spot(4, 0).x(), static_cast<int>(HoursGrid::minuteY(15 * 60 + 30)) + 16};
    CalendarDesk::begin(desk.grid(), desk.handle(u"Maya Brooks"_s, "2026-10-29T14:30"), to);
    QVERIFY(card->isVisible());
    const auto shown = [&](const QRect &box) {
        return QRect(desk.grid().mapTo(card->parentWidget(), box.topLeft()), box.size());
    };
    QVERIFY(!card->geometry().intersects(shown(origin)));
    QVERIFY(!card->geometry().intersects(shown(desk.grid().previewBox().toRect())));
    QVERIFY(card->parentWidget()->rect().contains(card->geometry()));
    QTest::keyClick(&desk.grid(), Qt::Key_Escape);
}

void CalendarDragTest::oneJumpsToWhereItIsFree()
{
    Desk desk;
    const QPoint from = desk.handle(u"Maya Brooks"_s, "2026-10-29T14:30");
    const QPoint to{desk.spot(2, 0).x(), static_cast<int>(HoursGrid::minuteY(16 * 60)) + 16};
    CalendarDesk::begin(desk.grid(), from, to);
    const auto preview = desk.grid().preview();
    QVERIFY(preview && !preview->offers.empty());
    const LocalTime offer = preview->offers.front();
    QTest::keyClick(&desk.grid(), Qt::Key_1);
    QCOMPARE(desk.grid().preview()->to.start, offer);
    QTest::mouseRelease(&desk.grid(), Qt::LeftButton, {}, to);
    QVERIFY(!desk.question());
    QTRY_VERIFY(desk.item(u"Maya Brooks"_s, localTimeText(offer).constData()));
}

void CalendarDragTest::droppedOnAnotherItAsks_data()
{
    QTest::addColumn<bool>("elsewhere");
    QTest::newRow("where it is free") << true;
    QTest::newRow("there all the same") << false;
}

void CalendarDragTest::droppedOnAnotherItAsks()
{
    QFETCH(bool, elsewhere);
    Desk desk;
    const QPoint to{desk.spot(4, 0).x(), static_cast<int>(HoursGrid::minuteY(15 * 60 + 30)) + 16};
    desk.drag(desk.handle(u"Maya Brooks"_s, "2026-10-29T14:30"), to);
    QVERIFY(desk.question());
    desk.practice.settle();
    QVERIFY(desk.item(u"Maya Brooks"_s, "2026-10-29T14:30"));
    const auto says = [&](const QString &words) {
        return std::ranges::any_of(desk.question()->findChildren<Label *>(),
            [&](const Label *label) { return label->text().startsWith(words); });
    };
    QVERIFY(says(u"Move Maya Brooks?"_s) && says(u"It overlaps School play ("_s));
    const auto ways = desk.question()->findChildren<RadioRow *>().size();
    desk.answerWay(elsewhere ? 0 : static_cast<int>(ways) - 1);
    QTRY_VERIFY(!desk.item(u"Maya Brooks"_s, "2026-10-29T14:30"));
    QCOMPARE(desk.item(u"Maya Brooks"_s, "2026-10-30T15:30") == nullptr, elsewhere);
    QTRY_COMPARE(desk.words.size(), 1);
    QCOMPARE(desk.words.front().contains(u"Overlaps School play"_s), !elsewhere);
}

void CalendarDragTest::noLeavesItWhereItWas()
{
    Desk desk;
    const QPoint to{desk.spot(4, 0).x(), static_cast<int>(HoursGrid::minuteY(15 * 60 + 30)) + 16};
    desk.drag(desk.handle(u"Maya Brooks"_s, "2026-10-29T14:30"), to);
    QVERIFY(desk.question());
    Q_EMIT desk.question()->rejected();
    desk.practice.settle();
    QVERIFY(desk.item(u"Maya Brooks"_s, "2026-10-29T14:30"));
    QVERIFY(desk.words.isEmpty());
}

void CalendarDragTest::altAsksNothing()
{
    Desk desk;
    const QPoint to{desk.spot(4, 0).x(), static_cast<int>(HoursGrid::minuteY(15 * 60 + 30)) + 16};
    desk.drag(desk.handle(u"Maya Brooks"_s, "2026-10-29T14:30"), to, Qt::AltModifier);
    QVERIFY(!desk.question());
    QTRY_VERIFY(desk.item(u"Maya Brooks"_s, "2026-10-30T15:30"));
}

void CalendarDragTest::wholeDaysStandAboveTheHours()
{
    Desk desk;
    desk.allDay(u"Conference"_s, "2026-10-29", 3);
    const DayBar *bar = desk.bar(u"Conference"_s);
    QVERIFY(bar);
    QCOMPARE(bar->from, 3);
    QCOMPARE(bar->to, 5);
    QVERIFY(desk.lane().isVisible());
    const CalendarItem &item = desk.grid().shown().items[bar->item];
    QVERIFY(desk.grid().boxOf(item.key()).isEmpty());
    QSignalSpy opened(&desk.lane(), &AllDayLane::openRequested);
    QTest::mouseDClick(&desk.lane(), Qt::LeftButton, {}, desk.lane().barBox(*bar).center().toPoint());
    QCOMPARE(opened.count(), 1);
}

void CalendarDragTest::moreThanThreeRowsFold()
{
    Desk desk;
    for (const char *title : {"One", "Two", "Three", "Four"})
        desk.allDay(QString::fromLatin1(title), "2026-10-28");
    // With the invoice week of the sample there are five on Wednesday.
    const int folded = desk.lane().height();
    QVERIFY(!desk.lane().isUnfolded());
    auto *fold = desk.lane().findChild<QPushButton *>();
    QVERIFY(fold->isVisible());
    QTest::mouseClick(fold, Qt::LeftButton);
    QVERIFY(desk.lane().isUnfolded());
    QVERIFY(desk.lane().height() > folded);
    QTest::mouseClick(fold, Qt::LeftButton);
    QCOMPARE(desk.lane().height(), folded);
    // "+2 more" below Wednesday does the same.
    const int x = desk.spot(2, 0).x();
    QTest::mouseClick(&desk.lane(), Qt::LeftButton, {}, {x, folded - 10});
    QVERIFY(desk.lane().isUnfolded());
}

void CalendarDragTest::aBarIsDraggedToAnotherDay()
{
    Desk desk;
    const DayBar *bar = desk.bar(u"Invoice week"_s);
    QVERIFY(bar);
    const QPoint from = desk.lane().barBox(*bar).center().toPoint();
    const QPoint to(desk.spot(4, 0).x(), from.y());
    CalendarDesk::begin(desk.lane(), from, to);
    QTest::keyClick(&desk.lane(), Qt::Key_Escape);
    QTest::mouseRelease(&desk.lane(), Qt::LeftButton, {}, to);
    desk.practice.settle();
    QVERIFY(desk.item(u"Invoice week"_s, "2026-10-28T00:00"));
    CalendarDesk::drag(desk.lane(), from, to);
    QTRY_VERIFY(desk.item(u"Invoice week"_s, "2026-10-30T00:00"));
    QVERIFY(!desk.item(u"Invoice week"_s, "2026-10-28T00:00"));
    CalendarDesk::drag(desk.lane(), to, from, Qt::ControlModifier);
    QTRY_VERIFY(desk.item(u"Invoice week"_s, "2026-10-28T00:00"));
    QVERIFY(desk.item(u"Invoice week"_s, "2026-10-30T00:00"));
}

void CalendarDragTest::barsAreWalkedAndMovedByKeys()
{
    Desk desk;
    desk.lane().setFocus(Qt::TabFocusReason);
    QVERIFY(desk.lane().chosen());
    QCOMPARE(desk.lane().chosen()->title, u"Invoice week"_s);
    QTest::keyClick(&desk.lane(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(&desk.lane(), Qt::Key_Left);
    QTest::keyClick(&desk.lane(), Qt::Key_Return);
    QTRY_VERIFY(desk.item(u"Invoice week"_s, "2026-10-26T00:00"));
    QTest::keyClick(&desk.lane(), Qt::Key_Delete);
    QTRY_VERIFY(!desk.item(u"Invoice week"_s, "2026-10-26T00:00"));
}

SP_WINDOW_TEST_MAIN(CalendarDragTest)
#include "calendar_drag_test.moc"
