// SPDX-License-Identifier: GPL-3.0-or-later
// The tray on a real X server with a real tray: this program starts Xvfb and trayer, and then itself inside.
#include "ui/session/finish_sheet.h"
#include "ui/tray/tray_panel.h"
#include "ui/widgets/toast_stack.h"

#include "tests/support/desktop_program.h"

#include <QProcess>
#include <QStandardPaths>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto insideKey = "SOLOPILOT_TEST_INSIDE_X";

/// Starts Xvfb on a display that is free, and answers its name.
QByteArray startServer(QProcess &server)
{
    server.setProcessChannelMode(QProcess::SeparateChannels);
    server.start(u"Xvfb"_s,
        {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x900x24"_s, u"-nolisten"_s, u"tcp"_s});
    if (!server.waitForStarted() || !server.waitForReadyRead(patience))
        return {};
    return ':' + server.readAllStandardOutput().trimmed();
}

int runInside(int count, char **words)
{
    QCoreApplication app(count, words);
    QProcess server, tray;
    const QByteArray display = startServer(server);
    if (display.isEmpty()) {
        qCritical("Xvfb does not start: is the package xvfb installed?");
        return 1;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, QString::fromLatin1(display));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(QString::fromLatin1(insideKey), u"1"_s);
    tray.setProcessEnvironment(environment);
    tray.start(u"trayer"_s, {u"--edge"_s, u"top"_s, u"--align"_s, u"right"_s, u"--widthtype"_s, u"request"_s,
                                u"--height"_s, u"28"_s});
    int code = 1;
    if (tray.waitForStarted()) {
        QProcess self;
        self.setProcessEnvironment(environment);
        self.setProcessChannelMode(QProcess::ForwardedChannels);
        self.start(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
        if (self.waitForFinished(5 * 60 * 1000) && self.exitStatus() == QProcess::NormalExit)
            code = self.exitCode();
    } else {
        qCritical("trayer does not start: is the package trayer installed?");
    }
    for (QProcess *each : {&tray, &server}) {
        each->terminate();
        if (!each->waitForFinished(5000))
            each->kill();
    }
    return code;
}

/// A click of the real pointer.
void clickAt(QPoint place, int button = 1)
{
    QProcess::execute(u"xdotool"_s, {u"mousemove"_s, QString::number(place.x()), QString::number(place.y()),
                                        u"click"_s, QString::number(button)});
}

TrayPanel *panel()
{
    for (QWidget *each : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<TrayPanel *>(each))
            return found;
    return nullptr;
}

}  // namespace

class TrayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void R39_theIconStandsInTheTray();
    void R39_startsAndEndsASessionFromTheTray();
    void R39_theProgramStaysWhenItsWindowIsClosed();

private:
    bool openPanel(Program &program);
    QTemporaryDir m_settings;
};

void TrayTest::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::install(*qApp, ThemeChoice::Light);
    QVERIFY(QTest::qWaitFor([] { return Tray::isAvailable(); }, patience));
}

bool TrayTest::openPanel(Program &program)
{
    Tray &tray = program.desktop->tray();
    if (!QTest::qWaitFor([&] { return tray.iconPlace().width() > 4; }, patience))
        return false;
    // Until the tray has placed the icon for good a click may miss it.
    return QTest::qWaitFor(
        [&] {
            if (panel() && panel()->isVisible())
                return true;
            clickAt(tray.iconPlace().center());
            return QTest::qWaitFor([] { return panel() && panel()->isVisible(); }, 1000);
        },
        patience);
}

void TrayTest::R39_theIconStandsInTheTray()
{
    Program program;
    program.makePractice();
    program.start();
    program.desktop->hide();  // Without a window manager it stands over the tray.
    QVERIFY(openPanel(program));
    QVERIFY(QApplication::primaryScreen()->geometry().contains(panel()->geometry()));
    // Locked, the panel gives no name away.
    for (auto *label : panel()->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"Jonas"_s), qPrintable(label->text()));
}

void TrayTest::R39_startsAndEndsASessionFromTheTray()
{
    Program program;
    program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    program.desktop->hide();
    QVERIFY(openPanel(program));
    QVERIFY(QTest::qWaitFor([] { return press(*panel(), u"Start session"_s); }, patience));
    QVERIFY(QTest::qWaitFor([&] { return program.work()->running().running().has_value(); }, patience));
    program.clock.set(instant("2026-10-27T11:42:00Z"));
    QVERIFY(openPanel(program));
    const auto pressEnd = [] {
        for (auto *button : panel()->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->isEnabled() && button->text().startsWith(u"End"_s)) {
                QTest::mouseClick(button, Qt::LeftButton);
                return true;
            }
        return false;
    };
    QVERIFY(QTest::qWaitFor(pressEnd, patience));
    // The sheet says what will happen before it does, over the window that comes forward.
    const auto sheet = [&] { return program.desktop->findChild<FinishSheet *>(); };
    QVERIFY(QTest::qWaitFor([&] { return sheet() && sheet()->isVisible(); }, patience));
    QVERIFY(program.desktop->isVisible());
    QVERIFY(QTest::qWaitFor(
        [&] {
            for (auto *button : sheet()->findChildren<QAbstractButton *>())
                if (button->isEnabled() && button->text().startsWith(u"End and invoice"_s)) {
                    button->click();
                    return true;
                }
            return false;
        },
        patience));
    QVERIFY(QTest::qWaitFor([&] { return program.work()->frame().toasts().count() > 0; }, patience));
    const auto documents = waitedFor(program.client.ask([](Engine &engine) {
        return engine.billing().store().list({DocumentFilter::State::Any, {}, 10}, date("2026-10-27"));
    }));
    QCOMPARE(documents.size(), std::size_t(1));
    QCOMPARE(documents.front().total, money(12'000));
}

void TrayTest::R39_theProgramStaysWhenItsWindowIsClosed()
{
    Program program;
    program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    program.desktop->close();
    QVERIFY(!program.desktop->isVisible());
    QVERIFY(program.work());
    QVERIFY(openPanel(program));
    QVERIFY(QTest::qWaitFor(
        [&] {
            for (auto *button : panel()->findChildren<QAbstractButton *>())
                if (button->isVisible() && button->text().startsWith(u"Open SoloPilot"_s)) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    return true;
                }
            return false;
        },
        patience));
    QVERIFY(QTest::qWaitFor([&] { return program.desktop->isVisible(); }, patience));
}

int main(int count, char **words)
{
    if (!qEnvironmentVariableIsSet(insideKey))
        return runInside(count, words);
    QApplication app(count, words);
    app.setQuitOnLastWindowClosed(false);
    TrayTest test;
    return QTest::qExec(&test, count, words);
}

#include "tray_test.moc"
