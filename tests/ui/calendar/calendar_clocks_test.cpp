// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_words.h"
#include "ui/calendar/clock_card.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include "tests/support/window_test.h"
#include "tests/ui/calendar/calendar_desk.h"

#include <QSignalSpy>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk : CalendarDesk {
    ClockCard &card() { return *grid().findChild<ClockCard *>(); }
    QStringList said()
    {
        QStringList all;
        for (const Label *label : card().findChildren<Label *>())
            if (label->isVisible())
                all << label->text();
        return all;
    }
    void show(const char *date)
    {
        page.showDate(*parseDate(date));
        practice.settle();
    }
    Button *button(const QString &text)
    {
        for (Button *each : card().findChildren<Button *>())
            if (each->text() == text || each->accessibleName() == text)
                return each;
        return nullptr;
    }
};

}  // namespace

/// The card on the day on which clocks change.
class CalendarClocksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void theWeekTellsWhoseClocksChange();
    void theCardLiesOnFreeGround();
    void theCardLeadsToThoseItTouches();
    void aClosedCardStaysAway();
    void itFoldsWhereThereIsLittleRoom();
    void itStaysAtTheTopWhenItsHoursScrollAway();
    void otherWeeksSayNothing();
    void theOwnClocksAreToldToo();
    void anOffsetIsNeverCut();
};

void CalendarClocksTest::theWeekTellsWhoseClocksChange()
{
    Desk desk;
    QVERIFY(desk.card().isVisible());
    QCOMPARE(desk.said(),
        (QStringList{u"New York turns its clocks back"_s, u"Sun 1 Nov 02:00. 2 sessions affected."_s,
            u"Daniel Ortiz, Mon 2 Nov 14:00: 09:00 in New York instead of 10:00"_s,
            u"Maya Brooks, Tue 3 Nov 14:00: 09:00 in New York instead of 10:00"_s}));
    QCOMPARE(desk.card().accessibleName(), u"New York turns its clocks back"_s);
    QVERIFY(desk.card().accessibleDescription().contains(u"Maya Brooks"_s));
}

void CalendarClocksTest::theCardLiesOnFreeGround()
{
    Desk desk;
    const QRectF card = desk.card().geometry();
    QVERIFY(desk.grid().rect().contains(desk.card().geometry()));
    for (const CalendarItem &item : desk.grid().shown().items)
        QVERIFY2(!card.intersects(desk.grid().boxOf(item.key())), qPrintable(item.title));
    // On Sunday, the last day.
    QVERIFY(card.intersects(desk.grid().dayBox(6)));
    // What its words need.
    QVERIFY(card.height() >= desk.card().heightForWidth(static_cast<int>(card.width())));
}

void CalendarClocksTest::theCardLeadsToThoseItTouches()
{
    Desk desk;
    QTest::mouseClick(desk.button(u"See them"_s), Qt::LeftButton);
    desk.practice.settle();
    QCOMPARE(dateText(desk.grid().shown().first), "2026-11-02"_ba);
    QVERIFY(!desk.card().isVisible());
}

void CalendarClocksTest::aClosedCardStaysAway()
{
    Desk desk;
    QTest::mouseClick(desk.button(u"Close"_s), Qt::LeftButton);
    QVERIFY(!desk.card().isVisible());
    desk.show("2026-11-04");
    desk.show("2026-10-28");
    QVERIFY(!desk.card().isVisible());
}

void CalendarClocksTest::itFoldsWhereThereIsLittleRoom()
{
    Desk desk;
    QVERIFY(!desk.card().isFolded());
    desk.page.resize(968, 580);
    desk.practice.settle();
    QVERIFY(desk.card().isVisible());
    QVERIFY(desk.card().isFolded());
    QCOMPARE(desk.said(), QStringList{u"New York turns its clocks back"_s});
    // Friday keeps its hours.
    QVERIFY(!QRectF(desk.card().geometry()).intersects(desk.grid().dayBox(4)));
    QTest::mouseClick(desk.button(u"Show whom it touches"_s), Qt::LeftButton);
    QVERIFY(!desk.card().isFolded());
    QCOMPARE(desk.said().size(), 4);
    QTest::mouseClick(desk.button(u"Show the title only"_s), Qt::LeftButton);
    QVERIFY(desk.card().isFolded());
}

void CalendarClocksTest::itStaysAtTheTopWhenItsHoursScrollAway()
{
    Desk desk;
    const int before = desk.card().y();
    desk.page.hoursView().showHour(14);
    QVERIFY(desk.card().isVisible());
    QVERIFY(desk.card().isFolded());
    QVERIFY(desk.card().y() > -desk.grid().y());
    QVERIFY(desk.card().y() < -desk.grid().y() + HoursGrid::hourHeight);
    desk.page.hoursView().showHour(desk.grid().shown().firstHour());
    QVERIFY(!desk.card().isFolded());
    QCOMPARE(desk.card().y(), before);
}

void CalendarClocksTest::otherWeeksSayNothing()
{
    Desk desk;
    desk.show("2026-11-10");
    QVERIFY(desk.grid().shown().clockNotices.empty());
    QVERIFY(!desk.card().isVisible());
    // A month has no room for it.
    desk.view(CalendarView::Month);
    QVERIFY(desk.page.monthGrid().shown().clockNotices.empty());
}

void CalendarClocksTest::theOwnClocksAreToldToo()
{
    Desk desk;
    desk.show("2027-03-24");
    QVERIFY(desk.card().isVisible());
    QCOMPARE(desk.said().first(), u"Your clocks go forward"_s);
    QCOMPARE(desk.said().value(1), u"Sun 28 Mar 01:00. No session is affected."_s);
    QVERIFY(!desk.button(u"See them"_s)->isVisible());
}

void CalendarClocksTest::anOffsetIsNeverCut()
{
    const auto within = [](qsizetype most) {
        return [most](const QString &words) { return words.size() <= most; };
    };
    QCOMPARE(placeWithOffset(u"New York"_s, u"−5 h"_s, within(20)), u"New York −5 h"_s);
    QCOMPARE(placeWithOffset(u"New York"_s, u"−5 h"_s, within(10)), u"NY −5 h"_s);
    QCOMPARE(placeWithOffset(u"Lisbon"_s, u"+1 h"_s, within(10)), u"Lisb… +1 h"_s);
    QCOMPARE(placeWithOffset(u"Lisbon"_s, u"+1 h"_s, within(5)), u"+1 h"_s);
}

SP_WINDOW_TEST_MAIN(CalendarClocksTest)
#include "calendar_clocks_test.moc"
