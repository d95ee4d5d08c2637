// SPDX-License-Identifier: GPL-3.0-or-later
// A row of acts that goes to further lines before anything in it is cut.
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wrap_row.h"

#include "tests/support/window_test.h"

#include <QTest>

using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

class WrapRowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, ThemeChoice::Light); }
    void init();
    void goesToFurtherLines_data();
    void goesToFurtherLines();
    void mirrors();
    void whatIsHiddenTakesNoRoom();

private:
    /// Which line each of the parts stands in, by their middles.
    QList<int> lines() const;
    void show(int width);

    std::unique_ptr<QWidget> m_bar;
    QWidget *m_lead = nullptr;
    QList<Button *> m_acts;
};

void WrapRowTest::init()
{
    m_bar = std::make_unique<QWidget>();
    auto *row = new WrapRow(100, m_bar.get());
    row->setContentsMargins(0, 0, 0, 0);
    m_lead = new Label(u"A note that says more than a hundred pixels hold"_s, style::base);
    row->setLead(m_lead);
    m_acts = {new Button(Icon::Dots, u"More"_s), new Button(u"Mark declined"_s),
        new Button(u"Accept and invoice"_s, ButtonKind::Primary)};
    for (Button *act : m_acts)
        row->addAct(act);
}

void WrapRowTest::show(int width)
{
    m_bar->resize(width, m_bar->layout()->heightForWidth(width));
    m_bar->show();
    QApplication::processEvents();
}

QList<int> WrapRowTest::lines() const
{
    QList<int> middles;
    for (const QWidget *part : QList<const QWidget *>{m_lead, m_acts[0], m_acts[1], m_acts[2]})
        middles << part->geometry().center().y();
    QList<int> distinct(middles);
    std::ranges::sort(distinct);
    distinct.erase(std::unique(distinct.begin(), distinct.end(), [](int a, int b) { return b - a < 4; }),
        distinct.end());
    QList<int> lines;
    for (const int middle : middles)
        lines << static_cast<int>(std::ranges::find_if(distinct, [middle](int each) {
            return std::abs(each - middle) < 4;
        }) - distinct.begin());
    return lines;
}

void WrapRowTest::goesToFurtherLines_data()
{
    QTest::addColumn<int>("spare");  // Beside the room that all acts and the lead's hundred pixels need.
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("all in one line") << 0 << QList<int>{0, 0, 0, 0};
    QTest::newRow("the icon stays, the words go below") << -1 << QList<int>{0, 0, 1, 1};
    QTest::newRow("each word in its own line") << -190 << QList<int>{0, 0, 1, 2};
}

void WrapRowTest::goesToFurtherLines()
{
    QFETCH(int, spare);
    int needed = 100;
    for (const Button *act : m_acts)
        needed += 8 + act->sizeHint().width();
    show(needed + spare);
    QTEST(lines(), "expected");
    for (const Button *act : m_acts) {
        QCOMPARE(act->width(), act->sizeHint().width());
        QVERIFY(m_bar->rect().contains(act->geometry()));
    }
    QCOMPARE(m_acts[2]->geometry().right(), m_bar->rect().right());
}

void WrapRowTest::mirrors()
{
    m_bar->setLayoutDirection(Qt::RightToLeft);
    show(900);
    QCOMPARE(m_acts[2]->geometry().left(), 0);
    QCOMPARE(m_lead->geometry().right(), m_bar->rect().right());
}

void WrapRowTest::whatIsHiddenTakesNoRoom()
{
    m_acts[1]->hide();
    show(8 + 8 + 100 + m_acts[0]->sizeHint().width() + m_acts[2]->sizeHint().width());
    QCOMPARE(m_acts[2]->geometry().center().y(), m_lead->geometry().center().y());
}

SP_WINDOW_TEST_MAIN(WrapRowTest)
#include "wrap_row_test.moc"
