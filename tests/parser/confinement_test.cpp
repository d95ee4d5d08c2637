// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/confined/sanitized.h"

#include <QByteArray>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct Ending {
    int exit = -1;       ///< -1 when it was killed.
    int signal = 0;      ///< 0 when it was not.
    double seconds = 0;  ///< Of processor time.
};

/// Runs escape_attempts, with an environment and with a tenth file open, to its end.
Ending attempted(const QByteArray &how, const QByteArray &what)
{
    // A planted fault (tests/faults/planted) lies in a program of its own.
    const QByteArray other = qgetenv("ESCAPE_ATTEMPTS");
    const QByteArray program = other.isEmpty() ? QByteArray(ESCAPE_ATTEMPTS) : other;
    const pid_t child = fork();
    if (child == 0) {
        const int nothing = open("/dev/null", O_RDWR);
        dup2(nothing, STDERR_FILENO);
        dup2(nothing, 9);
        setenv("SOLOPILOT_SECRET", "x", 1);
        execl(program.constData(), program.constData(), how.constData(), what.constData(), nullptr);
        _exit(98);
    }
    int status = 0;
    rusage used = {};
    if (wait4(child, &status, 0, &used) != child)
        return {};
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, WIFSIGNALED(status) ? WTERMSIG(status) : 0,
        seconds(used.ru_utime) + seconds(used.ru_stime)};
}

/// What the kernel does to a forbidden call, and to a call whose answer libraries can live without.
enum class Fate { Killed, Refused, OutOfTime };

}  // namespace

/// A process that reads strangers' files can do nothing but that, whatever code gets to run in it.
class ConfinementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAReaderNeverNeedsIsNotToBeHad_data();
    void whatAReaderNeverNeedsIsNotToBeHad();
};

void ConfinementTest::whatAReaderNeverNeedsIsNotToBeHad_data()
{
    QTest::addColumn<QByteArray>("attempt");
    QTest::addColumn<Fate>("fate");
    // Whether this machine lets a free program do it, so that the refusal is shown to be ours.
    QTest::addColumn<bool>("freely");
    const auto row = [](const char *name, const char *attempt, Fate fate, bool freely = true) {
        QTest::newRow(name) << QByteArray(attempt) << fate << freely;
    };
    row("opening a file", "open", Fate::Refused);
    row("opening one the other way", "openat", Fate::Refused);
    row("making a file", "create", Fate::Refused);
    row("asking whether a file is there", "stat", Fate::Refused);
    row("making a file in memory", "memfd", Fate::Killed);
    row("a connection to elsewhere", "socket", Fate::Killed);
    row("a connection by a thread that was there before", "other-thread", Fate::Killed);
    row("a connection on this machine", "local-socket", Fate::Killed);
    row("a pipe", "pipe", Fate::Killed);
    row("starting a program", "exec", Fate::Killed);
    row("starting a process", "fork", Fate::Killed);
    row("letting itself be traced", "ptrace", Fate::Killed);
    row("a signal to the one who started it", "kill", Fate::Killed);
    row("letting others look into it", "dumpable", Fate::Killed);
    row("raising its own limits", "limits", Fate::Killed);
    row("a gigabyte of memory", "memory", Fate::Refused);
    row("running without an end", "forever", Fate::OutOfTime, false);
    row("turning memory into code", "executable", Fate::Killed);
    row("memory that is code from the start", "map-executable", Fate::Killed);
    row("a file that was left open for it", "other-file", Fate::Killed);
    row("words on standard error", "standard-error", Fate::Refused);
    row("the environment of whoever started it", "environment", Fate::Refused);
    row("calls of another architecture", "x32", Fate::Killed, false);
    row("work handed to the kernel", "io-uring", Fate::Killed, false);
}

void ConfinementTest::whatAReaderNeverNeedsIsNotToBeHad()
{
    QFETCH(QByteArray, attempt);
    QFETCH(Fate, fate);
    QFETCH(bool, freely);
    if (sp::sanitized && (attempt == "memory" || attempt == "forever"))
        QSKIP("a sanitizer's process has more of it");
    if (freely)
        QCOMPARE(attempted("free", attempt).exit, 0);
    const Ending ending = attempted("confined", attempt);
    switch (fate) {
    case Fate::Killed:
        QCOMPARE(ending.signal, SIGSYS);
        break;
    case Fate::Refused:
        QCOMPARE(ending.exit, 1);
        break;
    case Fate::OutOfTime:
        QVERIFY(ending.signal == SIGXCPU || ending.signal == SIGKILL);
        QVERIFY2(ending.seconds < 1.5, qPrintable(QString::number(ending.seconds)));
        break;
    }
}

QTEST_GUILESS_MAIN(ConfinementTest)
#include "confinement_test.moc"
