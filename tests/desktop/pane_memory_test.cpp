// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pane_memory.h"
#include "ui/widgets/inspector_fold.h"
#include "ui/widgets/pane_splitter.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Window {
    QWidget page;
    PaneSplitter *first = new PaneSplitter(u"moneyList"_s, new QWidget, new QWidget, {300, 200, 400}, &page);
    PaneSplitter *second = new PaneSplitter(u"moneyList"_s, new QWidget, new QWidget, {300, 200, 400}, &page);
    InspectorFold *fold = new InspectorFold(u"facts"_s, u"Client"_s, page);

    explicit Window(QSettings &store)
    {
        for (PaneSplitter *each : {first, second})
            each->resize(1000, 300);
        page.show();
        rememberPanes(page, store);
    }
    void step(Qt::Key key) { QTest::keyClick(first->handle(1), key); }
};

}  // namespace

class PaneMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void widthsAndInspectorsComeBack();
    void theUsualWidthIsForgotten();
    void nonsenseIsTheUsualWidth();
};

void PaneMemoryTest::widthsAndInspectorsComeBack()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    {
        QSettings store(file, QSettings::IniFormat);
        Window window(store);
        QVERIFY(window.fold->isWanted());
        window.step(Qt::Key_Right);
        QCOMPARE(window.second->listWidth(), 316);  // The other tab's goes along.
        window.fold->toggle();
    }
    QSettings store(file, QSettings::IniFormat);
    const Window window(store);
    QCOMPARE(window.first->chosenWidth(), 316);
    QCOMPARE(window.second->listWidth(), 316);
    QVERIFY(!window.fold->isWanted());
}

void PaneMemoryTest::theUsualWidthIsForgotten()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    Window window(store);
    window.step(Qt::Key_Right);
    QVERIFY(!store.allKeys().isEmpty());
    window.step(Qt::Key_Return);
    QVERIFY(store.allKeys().isEmpty());
    QCOMPARE(window.second->listWidth(), 300);
}

void PaneMemoryTest::nonsenseIsTheUsualWidth()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    store.setValue(u"panes/moneyList"_s, u"wide"_s);
    const Window nonsense(store);
    QCOMPARE(nonsense.first->listWidth(), 300);
    store.setValue(u"panes/moneyList"_s, 90'000);
    const Window huge(store);
    QCOMPARE(huge.first->listWidth(), 600);
    store.setValue(u"panes/moneyList"_s, -5);
    const Window negative(store);
    QCOMPARE(negative.first->listWidth(), 300);
}

SP_WINDOW_TEST_MAIN(PaneMemoryTest)
#include "pane_memory_test.moc"
