// SPDX-License-Identifier: GPL-3.0-or-later
// The floating meter in the program: when it is there, and that it does what the tray does.
#include "app/desktop/session_meter.h"
#include "ui/session/finish_sheet.h"
#include "ui/widgets/shown_names.h"

#include "tests/support/desktop_program.h"
#include "tests/support/window_test.h"

#include <QWindow>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::StringLiterals;

namespace {

/// A practice whose session at 11:00 runs.
struct Running : Program {
    SessionId session = makePractice();

    Running()
    {
        start();
        unlock(phrase);
        if (!waitForWork())
            qFatal("not open");
        clock.set(instant("2026-10-27T11:00:00Z"));
        // What is next is known a moment after Today.
        if (!QTest::qWaitFor([&] { return work()->running().next().has_value(); }, patience))
            qFatal("nothing next");
        work()->startNext();
        if (!QTest::qWaitFor(
                [&] { return work()->running().running() && work()->showsRunningSession(); }, patience))
            qFatal("nothing runs");
    }
    FloatingMeter &meter() { return work()->meter().floating(); }
    bool comes()
    {
        return QTest::qWaitFor([&] { return meter().isShown(); }, patience);
    }
    /// With the keyboard in it.
    bool comesForward()
    {
        work()->meter().bringForward();
        return comes() && QTest::qWaitForWindowActive(meter().window(), patience);
    }
    bool goes()
    {
        return QTest::qWaitFor([&] { return !meter().isShown(); }, patience);
    }
};

}  // namespace

class DesktopMeterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsWhereItsPageDoesNot();
    void showsWhilePinned();
    void goesWhenThePracticeLocks();
    void goesBeforeTheWordsAreStored();
    void pausesAndEndsAsTheTrayDoes();
    void staysAwayForTheSessionItWasSentAwayFor();
    void remembersHowItStood();
    void namesNobodyWhoseNameIsHidden();

private:
    QTemporaryDir m_settings;
};

void DesktopMeterTest::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::install(*qApp, ThemeChoice::Light);
    qApp->setQuitOnLastWindowClosed(false);
}

void DesktopMeterTest::showsWhereItsPageDoesNot()
{
    Running program;
    program.desktop->activateWindow();
    QVERIFY(program.goes());
    program.work()->frame().showPage(PageId::Clients);
    QVERIFY(program.comes());
    program.work()->frame().showPage(PageId::Today);
    program.work()->startNext();  // Leads back to the session that runs.
    program.desktop->activateWindow();
    QVERIFY(program.goes());
    program.desktop->hide();
    QVERIFY2(program.comes(), "in another program the meter takes over");
}

void DesktopMeterTest::showsWhilePinned()
{
    Running program;
    program.meter().model().setPinned(true);
    QVERIFY(program.work()->showsRunningSession());
    QVERIFY(program.comes());
    program.meter().model().setPinned(false);
    program.desktop->activateWindow();
    QVERIFY(program.goes());
}

void DesktopMeterTest::goesWhenThePracticeLocks()
{
    Running program;
    program.work()->frame().showPage(PageId::Clients);
    QVERIFY(program.comes());
    const QPointer<QWindow> window(program.meter().window());
    program.desktop->lock();
    QVERIFY(QTest::qWaitFor([&] { return !program.work() && !program.client.isUnlocked(); }, patience));
    QVERIFY2(!window, "nothing of the meter is left");
}

void DesktopMeterTest::goesBeforeTheWordsAreStored()
{
    Running program;
    program.work()->frame().showPage(PageId::Clients);
    QVERIFY(program.comes());
    program.work()->meter().cover();
    QVERIFY(!program.meter().isShown());
    Q_EMIT program.work()->trayChanged();
    QVERIFY2(!program.meter().isShown(), "a tick does not bring it back");
}

void DesktopMeterTest::pausesAndEndsAsTheTrayDoes()
{
    Running program;
    program.work()->frame().showPage(PageId::Clients);
    QVERIFY(program.comesForward());
    QTest::keyClick(program.meter().window(), Qt::Key_P);
    QVERIFY(QTest::qWaitFor([&] { return program.work()->running().running()->paused(); }, patience));
    QCOMPARE(program.meter().model().state().word, u"Paused"_s);
    QTest::keyClick(program.meter().window(), Qt::Key_P);
    QVERIFY(QTest::qWaitFor([&] { return !program.work()->running().running()->paused(); }, patience));
    QTest::keyClick(program.meter().window(), Qt::Key_E);
    const auto sheet = [&] { return program.desktop->findChild<FinishSheet *>(); };
    QVERIFY(QTest::qWaitFor([&] { return sheet() && sheet()->isVisible(); }, patience));
    QVERIFY(program.work()->running().running());
}

void DesktopMeterTest::staysAwayForTheSessionItWasSentAwayFor()
{
    Running program;
    program.meter().model().setExpanded(false);
    program.work()->frame().showPage(PageId::Clients);
    QVERIFY(program.comesForward());
    QTest::keyClick(program.meter().window(), Qt::Key_Escape);
    QVERIFY(program.goes());
    program.work()->frame().showPage(PageId::Money);
    program.clock.set(instant("2026-10-27T11:01:00Z"));
    Q_EMIT program.work()->trayChanged();
    QVERIFY(!program.meter().isShown());
    program.work()->meter().bringForward();
    QVERIFY(program.comes());
}

void DesktopMeterTest::remembersHowItStood()
{
    {
        Running program;
        program.meter().model().setCorner(Corner::TopLeft);
        program.meter().model().setExpanded(true);
    }
    Running program;
    QCOMPARE(program.meter().model().corner(), Corner::TopLeft);
    QVERIFY(program.meter().model().isExpanded());
    program.meter().model().setExpanded(false);
}

void DesktopMeterTest::namesNobodyWhoseNameIsHidden()
{
    Running program;
    QCOMPARE(program.meter().model().state().client, u"Jonas Keller"_s);
    ShownNames::instance().show(ShownNames::Names::Initials);
    QCOMPARE(program.meter().model().state().client, u"JK"_s);
    QVERIFY(!program.meter().model().state().spoken.contains(u"Jonas"_s));
    ShownNames::instance().show(ShownNames::Names::Spelled);
}

SP_WINDOW_TEST_MAIN(DesktopMeterTest)
#include "desktop_meter_test.moc"
