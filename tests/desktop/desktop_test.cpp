// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/money_page.h"
#include "ui/session/finish_sheet.h"
#include "ui/shell/session_chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/toast_stack.h"

#include "tests/support/desktop_program.h"
#include "tests/support/window_test.h"

#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::StringLiterals;

class DesktopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theMainJobByMouseAndKeys();
    void whatIsTypedAfterStartGoesIntoTheNote();
    void undoTakesTheInvoiceBack();
    void lockingLeavesNothingOfThePractice();
    void noIdleLockWhileTheTimerRuns();

private:
    QTemporaryDir m_settings;
};

void DesktopTest::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::install(*qApp, ThemeChoice::Light);
}

void DesktopTest::theMainJobByMouseAndKeys()
{
    Program program;
    const SessionId session = program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    program.clock.set(instant("2026-10-27T11:00:00Z"));
    QVERIFY(QTest::qWaitFor(
        [&] { return press(*program.desktop->findChild<SessionChip *>(), u"Start"_s); }, patience));
    QVERIFY(QTest::qWaitFor([&] { return program.work()->running().running().has_value(); }, patience));
    SessionPage &page = program.work()->sessionPage();
    QVERIFY(QTest::qWaitFor(
        [&] { return page.isVisible() && qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()); },
        patience));
    QTest::keyClicks(QApplication::focusWidget(), u"He hands over two projects."_s);
    program.clock.set(instant("2026-10-27T12:00:00Z"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    const auto sheet = [&] { return program.desktop->findChild<FinishSheet *>(); };
    QVERIFY(QTest::qWaitFor([&] { return sheet() && sheet()->isVisible(); }, patience));
    const QString amount = moneyText(money(12'000));
    QVERIFY(QTest::qWaitFor(
        [&] {
            for (auto *button : sheet()->findChildren<QAbstractButton *>())
                if (button->isEnabled() && button->text().startsWith(u"End and invoice"_s) &&
                    button->text().contains(amount))
                    return true;
            return false;
        },
        patience));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return program.work()->frame().toasts().count() > 0; }, patience));

    const auto documents = waitedFor(program.client.ask([](Engine &engine) {
        return engine.billing().store().list({DocumentFilter::State::Any, {}, 10}, date("2026-10-27"));
    }));
    QCOMPARE(documents.size(), std::size_t(1));
    QCOMPARE(documents.front().total, money(12'000));
    QVERIFY(!documents.front().number.isEmpty());
    const auto note = waitedFor(program.client.ask([session](Engine &engine) -> Result<QString> {
        SP_TRY(kept, engine.notes().store().ofSession(session));
        if (!kept)
            return QString();
        SP_TRY(version, engine.notes().store().current(kept->id));
        return version->content.body;
    }));
    QCOMPARE(note, u"He hands over two projects."_s);
}

void DesktopTest::whatIsTypedAfterStartGoesIntoTheNote()
{
    Program program;
    program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    QVERIFY(QTest::qWaitFor(
        [&] { return press(*program.desktop->findChild<SessionChip *>(), u"Start"_s); }, patience));
    QVERIFY(QTest::qWaitFor([&] { return program.work()->running().running().has_value(); }, patience));
    SessionPage &page = program.work()->sessionPage();
    QVERIFY(QTest::qWaitFor(
        [&] { return page.isVisible() && qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()); },
        patience));
    // A space on the button that was pressed would have ended the session.
    QTest::keyClicks(QApplication::focusWidget(), u"two words"_s);
    QCOMPARE(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())->toPlainText(), u"two words"_s);
    QVERIFY(program.work()->running().running().has_value());
    QVERIFY(!program.desktop->findChild<FinishSheet *>());
}

void DesktopTest::undoTakesTheInvoiceBack()
{
    Program program;
    const SessionId session = program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    QVERIFY(QTest::qWaitFor(
        [&] { return press(*program.desktop->findChild<SessionChip *>(), u"Start"_s); }, patience));
    QVERIFY(QTest::qWaitFor([&] { return program.work()->running().running().has_value(); }, patience));
    program.clock.set(instant("2026-10-27T11:42:00Z"));
    program.work()->endRunning();
    const auto sheet = [&] { return program.desktop->findChild<FinishSheet *>(); };
    QVERIFY(QTest::qWaitFor(
        [&] {
            if (!sheet() || !sheet()->isVisible())
                return false;
            for (auto *button : sheet()->findChildren<QAbstractButton *>())
                if (button->isEnabled() && button->text().startsWith(u"End and invoice"_s)) {
                    button->click();
                    return true;
                }
            return false;
        },
        patience));
    ToastStack &toasts = program.work()->frame().toasts();
    QVERIFY(QTest::qWaitFor([&] { return toasts.count() > 0; }, patience));
    QVERIFY(press(toasts, u"Undo"_s));
    const auto state = [&] {
        return waitedFor(program.client.ask([session](Engine &engine) {
            return engine.sessions().session(session);
        })).state;
    };
    QVERIFY(QTest::qWaitFor([&] { return state() != SessionState::Completed; }, patience));
}

void DesktopTest::lockingLeavesNothingOfThePractice()
{
    Program program;
    program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    QApplication::clipboard()->setText(u"Jonas Keller"_s);
    program.desktop->lock();
    QVERIFY(!program.work());
    if (QApplication::clipboard()->ownsClipboard())
        QVERIFY(QApplication::clipboard()->text().isEmpty());
    for (auto *label : program.desktop->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"Jonas"_s), qPrintable(label->text()));
    QVERIFY(QTest::qWaitFor([&] { return !program.client.isUnlocked(); }, patience));
    const auto answer = program.client.ask([](Engine &engine) { return engine.settings().practice(); });
    QVERIFY(QTest::qWaitFor([&] { return answer.isFinished(); }, patience));
    QCOMPARE(answer.result().error().reason, QByteArray("workspace.locked"));
}

void DesktopTest::noIdleLockWhileTheTimerRuns()
{
    Program program;
    program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    QVERIFY(QTest::qWaitFor(
        [&] { return press(*program.desktop->findChild<SessionChip *>(), u"Start"_s); }, patience));
    QVERIFY(QTest::qWaitFor([&] { return program.work()->running().running().has_value(); }, patience));
    program.desktop->considerLock(LockReason::Idle);
    QVERIFY2(program.work(), "a session is on");
    program.desktop->considerLock(LockReason::Suspend);
    QVERIFY2(!program.work(), "the lid is closed; the tray keeps the timer");
}

SP_WINDOW_TEST_MAIN(DesktopTest)
#include "desktop_test.moc"
