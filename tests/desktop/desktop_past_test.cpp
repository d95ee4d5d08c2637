// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_page.h"
#include "ui/people/clients_page.h"
#include "ui/session/client_picker.h"
#include "ui/session/finish_sheet.h"
#include "ui/session/log_sheet.h"
#include "ui/shell/session_chip.h"

#include "tests/support/desktop_program.h"
#include "tests/support/window_test.h"

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::StringLiterals;

/// What was there before the window was: a timer that runs on, and sessions that nobody booked.
class DesktopPastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTimerOfBeforeTheLockIsEnded_data();
    void aTimerOfBeforeTheLockIsEnded();
    void aSessionIsLoggedAndOffersItsInvoice();

private:
    QTemporaryDir m_settings;
};

void DesktopPastTest::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::install(*qApp, ThemeChoice::Light);
}

void DesktopPastTest::aTimerOfBeforeTheLockIsEnded_data()
{
    QTest::addColumn<bool>("byTray");
    QTest::newRow("by the button above every page") << false;
    QTest::newRow("from the tray") << true;
}

void DesktopPastTest::aTimerOfBeforeTheLockIsEnded()
{
    QFETCH(bool, byTray);
    Program program;
    const SessionId session = program.makePractice();
    waitedFor(program.client.open(program.folder, passphrase(phrase.toLatin1())));
    waitedFor(program.client.ask([session](Engine &engine) {
        return engine.run<Done>(
            "session.start", [&](Unit &unit) { return engine.sessions().start(unit, session); });
    }));
    waitedFor(program.client.lock());
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    QVERIFY(QTest::qWaitFor([&] { return program.work()->running().running().has_value(); }, patience));
    // Nobody has opened the session's page since.
    if (byTray)
        program.work()->endRunning();
    else
        QVERIFY(QTest::qWaitFor(
            [&] { return press(*program.desktop->findChild<SessionChip *>(), u"End"_s); }, patience));
    const auto sheet = [&] { return program.desktop->findChild<FinishSheet *>(); };
    QVERIFY(QTest::qWaitFor([&] { return sheet() && sheet()->isVisible(); }, patience));
}

void DesktopPastTest::aSessionIsLoggedAndOffersItsInvoice()
{
    Program program;
    program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    auto *log = program.work()->todayPage().findChild<QAbstractButton *>(u"logPast"_s);
    QVERIFY(log && log->isVisible());
    log->click();
    const auto form = [&] { return program.desktop->findChild<LogSheet *>(); };
    QVERIFY(QTest::qWaitFor([&] { return form() && form()->isVisible(); }, patience));
    auto *search = form()->findChild<ClientPicker *>()->findChild<QLineEdit *>();
    QTest::keyClicks(search, u"jonas"_s);
    QVERIFY(QTest::qWaitFor(
        [&] {
            QTest::keyClick(search, Qt::Key_Return);
            return form()->findChild<ClientPicker *>()->client().has_value();
        },
        patience));
    QVERIFY(QTest::qWaitFor(
        [&] {
            Q_EMIT form()->accepted();
            const auto *sheet = program.desktop->findChild<FinishSheet *>();
            return sheet && sheet->isVisible();
        },
        patience));
}

SP_WINDOW_TEST_MAIN(DesktopPastTest)
#include "desktop_past_test.moc"
