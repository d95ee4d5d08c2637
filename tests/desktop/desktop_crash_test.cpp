// SPDX-License-Identifier: GPL-3.0-or-later
// The program dies of a signal, and its next start says so once, with what is known of it.
#include "app/composition/crash_note.h"
#include "app/composition/program_records.h"
#include "ui/shell/diagnostics_sheet.h"
#include "ui/today/today_page.h"
#include "ui/widgets/card.h"

#include "tests/support/desktop_program.h"
#include "tests/support/window_test.h"

#include <QClipboard>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>

#include <csignal>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::StringLiterals;

namespace {

/// Whether that process has a hand of its own on the signal by now.
bool catches(qint64 process, int signal)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("SigCgt:"))
            return (line.sliced(7).trimmed().toULongLong(nullptr, 16) >> (signal - 1) & 1U) != 0;
    return false;
}

/// The real program, on a folder of its own, until it is killed as by its own fault.
void dieOnce(const QString &folder)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::SeparateChannels);
    program.start(QStringLiteral(SOLOPILOT_PROGRAM), {u"--workspace"_s, folder});
    if (!program.waitForStarted())
        qFatal("the program did not start");
    if (!QTest::qWaitFor([&] { return catches(program.processId(), SIGSEGV); }, patience))
        qFatal("the program waits for no crash");
    kill(static_cast<pid_t>(program.processId()), SIGSEGV);
    if (!program.waitForFinished() || program.exitStatus() != QProcess::CrashExit)
        qFatal("the program did not die");
}

QString stateHome()
{
    static const QTemporaryDir place;
    return place.path();
}

/// The sentence above the day, where it stands.
Banner *bannerOf(Program &program)
{
    for (auto *banner : program.work()->todayPage().findChildren<Banner *>())
        for (auto *label : banner->findChildren<QLabel *>())
            if (banner->isVisible() && label->text().contains(u"ended unexpectedly"_s))
                return banner;
    return nullptr;
}

bool told(Program &program)
{
    return QTest::qWaitFor([&] { return bannerOf(program) != nullptr; }, patience);
}

}  // namespace

class DesktopCrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void saysOnceThatItEnded();
    void copiesWhatItShows();
    void isClosedWithoutReading();
};

void DesktopCrashTest::initTestCase()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer tells of crashes itself");
#endif
    qputenv("XDG_STATE_HOME", QFile::encodeName(stateHome()));
    QVERIFY(stateFolder().startsWith(stateHome()));
    Theme::install(*qApp, ThemeChoice::Light);
}

void DesktopCrashTest::init()
{
    markCrashesTold(stateFolder());
    const QTemporaryDir elsewhere;
    dieOnce(elsewhere.filePath(u"practice"_s));
    const auto note = untoldCrash(stateFolder());
    QVERIFY(note);
    QCOMPARE(note->program, QByteArray("solopilot"));
    QCOMPARE(note->signal, QByteArray("SIGSEGV"));
}

void DesktopCrashTest::saysOnceThatItEnded()
{
    Program program;
    program.makePractice();
    program.start();
    QVERIFY2(untoldCrash(stateFolder()), "nobody has seen it before the practice is open");
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    QVERIFY(told(program));
    QVERIFY(!untoldCrash(stateFolder()));
    // It stays while somebody works, and is not said again.
    program.desktop->lock();
    QVERIFY(QTest::qWaitFor([&] { return !program.work() && !program.client.isUnlocked(); }, patience));
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    QVERIFY(!bannerOf(program));
}

void DesktopCrashTest::copiesWhatItShows()
{
    Program program;
    program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    QVERIFY(told(program));
    QApplication::clipboard()->setText(u"something else"_s);
    QVERIFY(press(*bannerOf(program), u"Copy diagnostics…"_s));
    const auto sheet = [&] { return program.desktop->findChild<DiagnosticsSheet *>(); };
    QVERIFY(QTest::qWaitFor([&] { return sheet() && sheet()->isVisible(); }, patience));
    // Nothing is copied before it was shown.
    QCOMPARE(QApplication::clipboard()->text(), u"something else"_s);
    const QString text = sheet()->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY2(text.contains(u"SIGSEGV"_s), qPrintable(text));
    QVERIFY(!text.contains(u"Jonas"_s));
    QVERIFY(!bannerOf(program));
    QVERIFY(press(*sheet(), u"Copy"_s));
    QCOMPARE(QApplication::clipboard()->text(), text);
}

void DesktopCrashTest::isClosedWithoutReading()
{
    Program program;
    program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    QVERIFY(told(program));
    QVERIFY(press(*bannerOf(program), u"Close"_s));
    QVERIFY(!bannerOf(program));
}

SP_WINDOW_TEST_MAIN(DesktopCrashTest)
#include "desktop_crash_test.moc"
