// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/crash_note.h"
#include "app/composition/process_hygiene.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <stdexcept>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sp;
using namespace Qt::StringLiterals;

// Children die in every way a program can, with words in memory that no note may hold.

namespace {

enum Death { Segment, Abort, Bus, Division, StackOverflow, Thrown, Fatal };

int deeper(int depth)
{
    volatile char room[4096] = {};
    room[0] = static_cast<char>(depth);
    return room[1] == 1 ? 0 : deeper(depth + 1) + room[0];
}

[[noreturn]] void die(Death death)
{
    switch (death) {
    case Segment:
        *reinterpret_cast<volatile int *>(8) = 1;
        break;
    case Abort:
        std::abort();
    case Bus:
        std::raise(SIGBUS);
        break;
    case Division:
        std::raise(SIGFPE);
        break;
    case StackOverflow:
        deeper(0);
        break;
    case Thrown:
        throw std::runtime_error("what Mara Quill said");
    case Fatal:
        qFatal("what Mara Quill said");
    }
    _exit(0);
}

/// How the child ended, as waitpid() tells it.
int dieIn(const QString &folder, Death death)
{
    const pid_t child = fork();
    if (child == 0) {
        // What it says about its end is not for the log of the test.
        if (!std::freopen("/dev/null", "w", stderr))
            _exit(9);
        hardenProcess();
        // Qt Test has handlers of its own.
        qInstallMessageHandler(nullptr);
        for (const int number : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE})
            std::signal(number, SIG_DFL);
        noteCrashes("solopilot-test", folder);
        // Without frames of this function, nothing below it could return into Qt Test and be caught there.
        [death]() noexcept { die(death); }();
    }
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

}  // namespace

class CrashNoteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhereAndNothingElse_data();
    void saysWhereAndNothingElse();
    void isToldOnce();
    void whatIsNoNoteIsNotShown();
    void aFolderThatIsGoneChangesNothing();
};

void CrashNoteTest::saysWhereAndNothingElse_data()
{
    QTest::addColumn<int>("death");
    QTest::addColumn<int>("signal");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("a null pointer") << int(Segment) << SIGSEGV << QByteArray("SIGSEGV");
    QTest::newRow("abort") << int(Abort) << SIGABRT << QByteArray("SIGABRT");
    QTest::newRow("a bus error") << int(Bus) << SIGBUS << QByteArray("SIGBUS");
    QTest::newRow("a division") << int(Division) << SIGFPE << QByteArray("SIGFPE");
    QTest::newRow("a stack that runs over") << int(StackOverflow) << SIGSEGV << QByteArray("SIGSEGV");
    QTest::newRow("an exception") << int(Thrown) << SIGABRT << QByteArray("terminateSt13runtime_error");
    QTest::newRow("Qt's last word") << int(Fatal) << SIGABRT << QByteArray("SIGABRT");
}

void CrashNoteTest::saysWhereAndNothingElse()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer tells of crashes itself");
#endif
    QFETCH(int, death);
    QFETCH(int, signal);
    QFETCH(QByteArray, told);
    const QTemporaryDir folder;
    const int status = dieIn(folder.path(), Death(death));
    // It dies as it would have, and leaves no core.
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), signal);
    QVERIFY(!WCOREDUMP(status));
    const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden);
    QCOMPARE(files.size(), 1);
    struct stat about {};
    QCOMPARE(stat(QFile::encodeName(files[0].filePath()).constData(), &about), 0);
    QCOMPARE(about.st_mode & 0777U, 0600U);
    const auto notes = crashNotes(folder.path());
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes[0].program, "solopilot-test");
    QCOMPARE(notes[0].version, SOLOPILOT_VERSION);
    QCOMPARE(notes[0].build.size(), 40);
    QCOMPARE(notes[0].signal, told);
    QVERIFY(notes[0].frames.size() >= 3);
    QVERIFY(std::ranges::any_of(
        notes[0].frames, [](const QByteArray &frame) { return frame.startsWith("crash_note_test+0x"); }));
    // Every line of it is known, so nothing else stands there.
    QFile file(files[0].filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains("Mara") && !text.contains('/'));
    QCOMPARE(text.count('\n'), 6 + static_cast<qsizetype>(notes[0].frames.size()));
}

void CrashNoteTest::isToldOnce()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer tells of crashes itself");
#endif
    const QTemporaryDir folder;
    for (int number = 0; number < 8; ++number)
        dieIn(folder.path(), Segment);
    QCOMPARE(crashNotes(folder.path()).size(), 8);
    QVERIFY(untoldCrash(folder.path()));
    markCrashesTold(folder.path());
    QVERIFY(!untoldCrash(folder.path()));
    QCOMPARE(crashNotes(folder.path()).size(), 5);
    markCrashesTold(folder.path());
    QCOMPARE(crashNotes(folder.path()).size(), 5);
    dieIn(folder.path(), Abort);
    QVERIFY(untoldCrash(folder.path()));
}

void CrashNoteTest::whatIsNoNoteIsNotShown()
{
    const QTemporaryDir folder;
    const auto put = [&](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(put("crash-1-1.note", "Mara Quill\n"));
    QVERIFY(put("crash-2-1.note", QByteArray(64 * 1024, 'x')));
    QVERIFY(
        put("crash-3-1.note", "solopilot crash note 1\nsignal: SIGSEGV\nframe: Mara Quill\nframe: a+0x1\n"));
    const auto notes = crashNotes(folder.path());
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes[0].frames, std::vector<QByteArray>{"a+0x1"});
}

void CrashNoteTest::aFolderThatIsGoneChangesNothing()
{
    const QTemporaryDir folder;
    const int status = dieIn(folder.filePath(u"gone"_s), Segment);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGSEGV);
    QVERIFY(crashNotes(folder.filePath(u"gone"_s)).empty());
}

QTEST_GUILESS_MAIN(CrashNoteTest)
#include "crash_note_test.moc"
