// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"
#include "ui/widgets/inspector_fold.h"
#include "ui/widgets/pane_splitter.h"
#include "ui/widgets/shortcuts.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QSignalSpy>
#include <QTest>

using namespace sp::test;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A list of 300 beside its detail, in a window of 1000.
struct Split {
    QWidget window;
    QWidget *list = new QWidget;
    PaneSplitter *splitter = new PaneSplitter(u"list"_s, list, new QWidget, {300, 200, 400}, &window);

    explicit Split(int wide = 1000)
    {
        auto *row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(splitter);
        window.resize(wide, 400);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    QWidget &edge() { return *splitter->handle(1); }
    void key(Qt::Key key, Qt::KeyboardModifiers held = {}) { QTest::keyClick(&edge(), key, held); }
    void drag(int by)
    {
        const QPoint from(edge().width() / 2, 100);
        QTest::mousePress(&edge(), Qt::LeftButton, {}, from);
        // The edge goes along, so that the way is told from where it is now.
        QTest::mouseMove(&edge(), from + QPoint(by, 0));
        QTest::mouseRelease(&edge(), Qt::LeftButton, {}, from);
    }
};

/// A page with a panel beside it, as the session's.
struct Page {
    QWidget window;
    QWidget *panel = new QWidget(&window);
    InspectorFold *fold = new InspectorFold(u"facts"_s, u"Session"_s, window);
    Button *button = fold->makeButton(&window);

    Page()
    {
        window.resize(400, 400);
        fold->setPanel(panel);
        window.show();
        QApplication::setActiveWindow(&window);
    }
};

}  // namespace

class PanesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void theListHasItsUsualWidth();
    void theWindowsWidthIsTheDetails();
    void keysWalkTheEdge();
    void mirroredKeysWalkTheOtherWay();
    void neitherPaneVanishes();
    void aDoubleClickGivesTheUsualWidth();
    void dragsAreTold();
    void theEdgeShowsThatItHasTheKeyboard();
    void whatIsRememberedIsNotToldAgain();
    void theInspectorFoldsToItsButton();
    void onANarrowPageItOpensForNow();
    void aNewPanelIsShownAsTheOneBefore();
    void theKeyIsListed();
};

void PanesTest::theListHasItsUsualWidth()
{
    const Split split;
    QCOMPARE(split.list->width(), 300);
    QCOMPARE(split.splitter->chosenWidth(), 0);
}

void PanesTest::theWindowsWidthIsTheDetails()
{
    Split split;
    split.window.resize(1300, 400);
    QCOMPARE(split.list->width(), 300);
    split.splitter->choose(500);
    split.window.resize(800, 400);
    QCOMPARE(split.list->width(), 400);  // The detail keeps its 400.
    split.window.resize(1300, 400);
    QCOMPARE(split.list->width(), 500);
}

void PanesTest::keysWalkTheEdge()
{
    Split split;
    const QSignalSpy told(split.splitter, &PaneSplitter::widthChosen);
    split.key(Qt::Key_Right);
    QCOMPARE(split.list->width(), 316);
    split.key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(split.list->width(), 252);
    split.key(Qt::Key_Home);
    QCOMPARE(split.list->width(), 200);
    split.key(Qt::Key_End);
    QCOMPARE(split.list->width(), 600);
    split.key(Qt::Key_Return);
    QCOMPARE(split.list->width(), 300);
    QCOMPARE(told.size(), 5);
    QCOMPARE(told.last().first().toInt(), 0);
}

void PanesTest::mirroredKeysWalkTheOtherWay()
{
    Split split;
    split.window.setLayoutDirection(Qt::RightToLeft);
    split.key(Qt::Key_Left);
    QCOMPARE(split.list->width(), 316);
}

void PanesTest::neitherPaneVanishes()
{
    Split split;
    for (int i = 0; i < 20; ++i)
        split.key(Qt::Key_Left);
    QCOMPARE(split.list->width(), 200);
    for (int i = 0; i < 60; ++i)
        split.key(Qt::Key_Right);
    QCOMPARE(split.list->width(), 600);
}

void PanesTest::aDoubleClickGivesTheUsualWidth()
{
    Split split;
    split.splitter->choose(420);
    QCOMPARE(split.list->width(), 420);
    // As a mouse sends it: each of the two clicks has a press or a double click, and a release.
    QTest::mouseClick(&split.edge(), Qt::LeftButton);
    QTest::mouseDClick(&split.edge(), Qt::LeftButton);
    QTest::mouseRelease(&split.edge(), Qt::LeftButton);
    QCOMPARE(split.list->width(), 300);
    QCOMPARE(split.splitter->chosenWidth(), 0);
}

void PanesTest::dragsAreTold()
{
    Split split;
    const QSignalSpy told(split.splitter, &PaneSplitter::widthChosen);
    split.drag(80);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toInt(), split.list->width());
    QVERIFY(split.list->width() > 300);
    // A press that moves nothing chooses nothing.
    QTest::mouseClick(&split.edge(), Qt::LeftButton);
    QCOMPARE(told.size(), 1);
}

void PanesTest::theEdgeShowsThatItHasTheKeyboard()
{
    Split split;
    const auto look = [&] { return split.window.grab(QRect(290, 0, 20, 400)).toImage(); };
    split.edge().clearFocus();  // Nothing else in the window takes the keyboard when it comes to the front.
    const QImage before = look();
    split.edge().setFocus(Qt::TabFocusReason);
    QCOMPARE(QApplication::focusWidget(), &split.edge());
    QVERIFY(look() != before);
    QCOMPARE(QAccessible::queryAccessibleInterface(&split.edge())->role(), QAccessible::Splitter);
    QVERIFY(!split.edge().accessibleName().isEmpty());
}

void PanesTest::whatIsRememberedIsNotToldAgain()
{
    Split split;
    const QSignalSpy told(split.splitter, &PaneSplitter::widthChosen);
    split.splitter->choose(420);
    QCOMPARE(told.size(), 0);
    split.splitter->setUsual(250);
    QCOMPARE(split.list->width(), 420);
    split.splitter->choose(0);
    QCOMPARE(split.list->width(), 250);
}

void PanesTest::theInspectorFoldsToItsButton()
{
    Page page;
    const QSignalSpy told(page.fold, &InspectorFold::wantedChanged);
    QVERIFY(page.panel->isVisible());
    QVERIFY(page.button->isChecked());
    QTest::mouseClick(page.button, Qt::LeftButton);
    QVERIFY(!page.panel->isVisible());
    QVERIFY(!page.button->isChecked());
    QTest::keyClick(&page.window, Qt::Key_F9);
    QVERIFY(page.panel->isVisible());
    QCOMPARE(told.size(), 2);
}

void PanesTest::onANarrowPageItOpensForNow()
{
    Page page;
    const QSignalSpy told(page.fold, &InspectorFold::wantedChanged);
    page.fold->setRoomy(false);
    QVERIFY(!page.panel->isVisible());
    QTest::mouseClick(page.button, Qt::LeftButton);
    QVERIFY(page.panel->isVisible());
    page.fold->setRoomy(true);
    QVERIFY(page.panel->isVisible());
    page.fold->setRoomy(false);
    QVERIFY(!page.panel->isVisible());
    QCOMPARE(told.size(), 0);
}

void PanesTest::aNewPanelIsShownAsTheOneBefore()
{
    Page page;
    page.fold->toggle();
    auto *next = new QWidget(&page.window);
    page.fold->setPanel(next);
    QVERIFY(!next->isVisible());
    QVERIFY(!page.fold->makeButton(&page.window)->isChecked());
}

void PanesTest::theKeyIsListed()
{
    const Page page;
    const auto listed = listedShortcuts(page.window);
    QCOMPARE(listed.size(), 1U);
    QCOMPARE(listed.front().words.place, u"Session"_s);
    QCOMPARE(listed.front().keys.front(), QKeySequence(Qt::Key_F9));
}

SP_WINDOW_TEST_MAIN(PanesTest)
#include "panes_test.moc"
