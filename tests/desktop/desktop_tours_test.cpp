// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_memory.h"
#include "app/desktop/window_store.h"
#include "ui/shell/about_sheet.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/tour_guide.h"
#include "ui/widgets/label.h"
#include "ui/widgets/toast_stack.h"

#include "tests/support/desktop_program.h"
#include "tests/support/window_test.h"

#include <QLineEdit>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::StringLiterals;

namespace {

/// The program at work in a small window, with one session ahead.
struct Office : Program {
    explicit Office(const QSize &size = {1024, 700})
    {
        makePractice();
        start();
        desktop->resize(size);
        open();
    }
    void open()
    {
        unlock(phrase);
        if (!waitForWork())
            qFatal("no workplace");
    }
    TourGuide &guide() { return work()->frame().guide(); }
    TourCard *card() { return work()->frame().findChild<TourCard *>(); }
    /// Asks for a tour as anybody would: Ctrl+K, its name, Enter.
    void ask(const Tour &tour)
    {
        QTest::keyClick(desktop.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"Tour: "_s + tour.title);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return guide().isRunning() && card()->isVisible(); }, patience))
            qFatal("no tour");
    }
    QWidget *offer()
    {
        for (auto *button : work()->todayPage().findChildren<QAbstractButton *>())
            if (button->text() == u"Show me around"_s && button->isVisible())
                return button;
        return nullptr;
    }
};

}  // namespace

class DesktopToursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStepShowsItsControl_data();
    void everyStepShowsItsControl();
    void goesBackAndIsSkippedByKeys();
    void workGoesOnUnderIt();
    void aTourOfASessionNeedsOne();
    void isOfferedOnceAndRefused();
    void isOfferedAndTaken();
    void aboutHasTheToursAndMarksThoseSeen();
    void onlyWhoHasJustBegunIsOffered();

private:
    QTemporaryDir m_settings;
};

void DesktopToursTest::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::install(*qApp, ThemeChoice::Light);
}

void DesktopToursTest::everyStepShowsItsControl_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QSize>("size");
    int which = 0;
    for (const Tour &tour : allTours()) {
        QTest::addRow("%s, small", tour.id.constData()) << which << QSize(1024, 700);
        QTest::addRow("%s, wide", tour.id.constData()) << which << QSize(1440, 900);
        ++which;
    }
}

void DesktopToursTest::everyStepShowsItsControl()
{
    QFETCH(int, which);
    QFETCH(QSize, size);
    const Tour tour = allTours()[static_cast<std::size_t>(which)];
    QVERIFY(tour.steps.size() >= 3 && tour.steps.size() <= 5);
    Office office(size);
    office.ask(tour);
    const QRect window = office.work()->frame().rect();
    for (const TourStep &step : tour.steps) {
        QTRY_VERIFY2(office.guide().isRunning() && office.guide().target(), step.target.data());
        QCOMPARE(office.guide().step().title, step.title);
        QCOMPARE(office.guide().target()->objectName(), QString(step.target));
        QVERIFY2(!office.guide().target()->visibleRegion().isEmpty(), step.target.data());
        QCOMPARE(office.work()->frame().currentPage(), step.page);
        QVERIFY(office.card()->isVisible());
        QVERIFY2(window.contains(office.card()->geometry()), step.target.data());
        // What a screen reader says, and where the keyboard is.
        QCOMPARE(office.card()->accessibleName(), step.title);
        QCOMPARE(office.card()->accessibleDescription(), step.text);
        QTRY_VERIFY(office.card()->isAncestorOf(QApplication::focusWidget()));
        const QList<Label *> labels = office.card()->findChildren<Label *>();
        for (const Label *label : labels)
            QVERIFY(office.card()->rect().contains(label->geometry()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QVERIFY(!office.guide().isRunning());
    QTRY_VERIFY(!office.card());
    QVERIFY(seenTours().contains(tour.id));
}

void DesktopToursTest::goesBackAndIsSkippedByKeys()
{
    Office office;
    const Tour tour = allTours().front();
    office.ask(tour);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(office.guide().step().title, tour.steps[1].title);
    QTRY_VERIFY(office.card()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    auto *back = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    QVERIFY(back);
    QCOMPARE(back->text(), u"Back"_s);
    QTest::keyClick(back, Qt::Key_Space);
    QTRY_COMPARE(office.guide().step().title, tour.steps[0].title);
    QTRY_VERIFY(office.card()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!office.guide().isRunning());
}

void DesktopToursTest::workGoesOnUnderIt()
{
    Office office;
    office.ask(allTours().front());
    QTest::keyClick(office.desktop.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(office.work()->frame().currentPage(), PageId::Clients);
    QVERIFY(office.guide().isRunning());
    QVERIFY(office.card()->isVisible());
    // Its next step comes back to where it belongs.
    QVERIFY(press(*office.card(), u"Next"_s));
    QCOMPARE(office.work()->frame().currentPage(), PageId::Today);
    QTRY_VERIFY(office.guide().target());
}

void DesktopToursTest::aTourOfASessionNeedsOne()
{
    Office office;
    waitedFor(office.client.ask([](Engine &engine) {
        return engine.run<Done>("session.cancel", [&](Unit &unit) -> Result<Done> {
            SP_TRY(ahead, engine.sessions().store().toCome(engine.now()));
            return engine.sessions().cancel(unit, ahead.front().id, {});
        });
    }));
    QTest::keyClick(office.desktop.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Tour: A session"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ToastStack &toasts = office.work()->frame().toasts();
    QTRY_COMPARE(toasts.count(), 1);
    QVERIFY(!office.guide().isRunning());
}

void DesktopToursTest::isOfferedOnceAndRefused()
{
    windowStore().clear();
    offerTours();
    Office office;
    QTRY_VERIFY(office.offer());
    QVERIFY(press(office.work()->todayPage(), u"No, thank you"_s));
    QVERIFY(!office.offer());
    QVERIFY(!toursOffered());
    office.desktop->lock();
    QTRY_VERIFY(!office.client.isUnlocked());
    office.open();
    QVERIFY(!office.offer());
    offerTours();
    QVERIFY(!toursOffered());
}

void DesktopToursTest::isOfferedAndTaken()
{
    windowStore().clear();
    offerTours();
    Office office;
    QTRY_VERIFY(office.offer());
    QTest::mouseClick(office.offer(), Qt::LeftButton);
    QTRY_VERIFY(office.guide().isRunning());
    QCOMPARE(office.guide().step().title, allTours().front().steps.front().title);
    QVERIFY(!office.offer());
}

void DesktopToursTest::aboutHasTheToursAndMarksThoseSeen()
{
    windowStore().clear();
    rememberTour("money");
    Office office;
    office.work()->frame().showAbout();
    auto *about = office.work()->frame().findChild<AboutSheet *>();
    QStringList names;
    for (auto *button : about->findChildren<QAbstractButton *>())
        names << (button->accessibleName().isEmpty() ? button->text() : button->accessibleName());
    QVERIFY2(names.contains(u"Money, seen"_s), qPrintable(names.join(u'|')));
    QVERIFY(names.contains(u"Calendar"_s));
    QVERIFY(press(*about, u"Calendar"_s));
    QTRY_VERIFY(office.guide().isRunning());
    QCOMPARE(office.work()->frame().currentPage(), PageId::Calendar);
}

void DesktopToursTest::onlyWhoHasJustBegunIsOffered()
{
    windowStore().clear();
    Office office;
    QVERIFY(!office.offer());
}

SP_WINDOW_TEST_MAIN(DesktopToursTest)
#include "desktop_tours_test.moc"
