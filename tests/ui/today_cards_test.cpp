// SPDX-License-Identifier: GPL-3.0-or-later
// How the cards of the day stand to each other and to the line of the present.
#include "ui/today/day_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/time_line.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"
#include "tests/support/window_walk.h"

#include <algorithm>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<QWidget> screenOf(const QString &name, QSize size)
{
    const std::vector<gallery::Screen> screens = gallery::allScreens();
    return shown(*std::ranges::find(screens, name, &gallery::Screen::name), size);
}

QRect boxIn(const QWidget &window, const QWidget &part)
{
    return {part.mapTo(&window, QPoint(0, 0)), part.size()};
}

DayCard *cardOf(const QWidget &window, const QString &client)
{
    for (DayCard *card : window.findChildren<DayCard *>())
        if (card->accessibleName().contains(client))
            return card;
    return nullptr;
}

/// The line that a label of the time line begins.
QWidget *nowRow(const QWidget &window)
{
    for (const Label *label : window.findChild<TimeLine *>()->findChildren<Label *>())
        if (label->textStyle().tone == ui::Tone::Accent && label->textStyle().figures == Figures::Tabular)
            return label->parentWidget();
    return nullptr;
}

}  // namespace

class TodayCardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void columnsAreLevel_data();
    void columnsAreLevel();
    void thePresentStandsAfterWhatHasBegun();
    void thePresentEndsWhereTheCardsEnd();
};

void TodayCardsTest::columnsAreLevel_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("roomy") << QSize(1440, 900);
    QTest::newRow("small") << QSize(1024, 700);
}

void TodayCardsTest::columnsAreLevel()
{
    QFETCH(QSize, size);
    const auto window = screenOf(u"today"_s, size);
    const QList<DayCard *> cards = window->findChildren<DayCard *>();
    QVERIFY(cards.size() > 2);
    std::vector<int> starts;
    for (const DayCard *card : cards)
        starts.push_back(boxIn(*window, *card->findChild<Chip *>()).left());
    for (const int start : starts)
        QCOMPARE(start, starts.front());
    // What one button needs, all are given.
    for (const DayCard *card : cards)
        QCOMPARE(card->actRoom(), cards.front()->actRoom());
}

void TodayCardsTest::thePresentStandsAfterWhatHasBegun()
{
    const auto before = screenOf(u"today"_s, {1440, 900});
    QVERIFY(nowRow(*before));
    QVERIFY(boxIn(*before, *nowRow(*before)).top() > boxIn(*before, *cardOf(*before, u"Clara"_s)).bottom());
    QVERIFY(boxIn(*before, *nowRow(*before)).bottom() < boxIn(*before, *cardOf(*before, u"Jonas"_s)).top());
    const auto running = screenOf(u"today-running"_s, {1440, 900});
    QVERIFY(nowRow(*running));
    QVERIFY(
        boxIn(*running, *nowRow(*running)).top() > boxIn(*running, *cardOf(*running, u"Jonas"_s)).bottom());
    QVERIFY(
        boxIn(*running, *nowRow(*running)).bottom() < boxIn(*running, *cardOf(*running, u"Maya"_s)).top());
}

void TodayCardsTest::thePresentEndsWhereTheCardsEnd()
{
    const auto window = screenOf(u"today-running"_s, {1440, 900});
    const QRect card = boxIn(*window, *cardOf(*window, u"Jonas"_s));
    QCOMPARE(boxIn(*window, *nowRow(*window)->findChild<Pane *>()).right(), card.right());
}

SP_WINDOW_TEST_MAIN(TodayCardsTest)
#include "today_cards_test.moc"
