// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/program_diagnostics.h"
#include "app/composition/program_records.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sp;
using namespace Qt::StringLiterals;

namespace {

/// What a program leaves that says a few things while it keeps records, in a process of its own: handlers of
/// messages and of signals are the process's.
struct Left {
    QByteArray log;
    QByteArray stderrText;
    QString folder;
};

Left leftBy(const QTemporaryDir &root, const QByteArray &level)
{
    const QString heard = root.filePath(u"stderr"_s);
    const pid_t child = fork();
    if (child == 0) {
        qputenv("XDG_STATE_HOME", root.path().toUtf8());
        qputenv("SOLOPILOT_LOG", level);
        if (!std::freopen(heard.toUtf8().constData(), "w", stderr))
            _exit(9);
        const ManualClock clock(instantFromMillis(1'764'576'000'000));
        {
            const ProgramRecords records("solopilot-test", clock, ProgramRecords::Echo::OwnWarnings);
            logDebug("Looking...");
            logInfo("Doing...").name("client.add");
            logWarning("Failing...").reason({ErrorCode::Internal, "storage.io"});
            qWarning("connection of mara@mail.example refused");
        }
        std::fflush(stderr);
        _exit(0);
    }
    waitpid(child, nullptr, 0);
    Left left;
    left.folder = root.filePath(u"solopilot"_s);
    left.log = LogFile::lastLines(left.folder, 50).join('\n');
    QFile file(heard);
    if (file.open(QIODevice::ReadOnly))
        left.stderrText = file.readAll();
    return left;
}

}  // namespace

class ProgramRecordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void warningsAndActsAreKept();
    void saysAsMuchAsItIsAskedTo_data();
    void saysAsMuchAsItIsAskedTo();
    void diagnosticsTakeLinesOfTheLogAlone();
};

void ProgramRecordsTest::warningsAndActsAreKept()
{
    const QTemporaryDir root;
    const Left left = leftBy(root, "");
    QCOMPARE(left.log, "2025-12-01T08:00:00.000Z info solopilot.core Starting...\n"
                       "2025-12-01T08:00:00.000Z info solopilot.core Doing... name=client.add\n"
                       "2025-12-01T08:00:00.000Z warning solopilot.core Failing... reason=storage.io\n"
                       "2025-12-01T08:00:00.000Z warning default connection of <mail> refused");
    QCOMPARE(left.stderrText, "Failing... reason=storage.io\n");
    for (const QFileInfo &file : QDir(left.folder).entryInfoList(QDir::Files)) {
        struct stat about {};
        QCOMPARE(stat(file.filePath().toUtf8().constData(), &about), 0);
        QCOMPARE(about.st_mode & 0777U, 0600U);
    }
}

void ProgramRecordsTest::saysAsMuchAsItIsAskedTo_data()
{
    QTest::addColumn<int>("lines");
    QTest::newRow("off") << 0;
    QTest::newRow("warning") << 2;
    QTest::newRow("info") << 4;
    QTest::newRow("debug") << 5;
}

void ProgramRecordsTest::saysAsMuchAsItIsAskedTo()
{
    QFETCH(int, lines);
    const QTemporaryDir root;
    const Left left = leftBy(root, QTest::currentDataTag());
    QCOMPARE(left.log.isEmpty() ? 0 : left.log.count('\n') + 1, lines);
    QCOMPARE(left.stderrText, "Failing... reason=storage.io\n");
}

void ProgramRecordsTest::diagnosticsTakeLinesOfTheLogAlone()
{
    const QTemporaryDir root;
    const Left left = leftBy(root, "");
    QFile file(left.folder + u"/2025-12-01.0.log"_s);
    QVERIFY(file.open(QIODevice::Append));
    file.write("Mara Quill came today\n2025-12-01T08:00:00.000Z info x passphrase: a long walk\n");
    file.close();
    const ProgramDiagnostics told = diagnoseProgram({}, left.folder);
    QCOMPARE(told.log.size(), 5);
    QCOMPARE(told.log.back(), u"2025-12-01T08:00:00.000Z info x passphrase <secret>"_s);
    QCOMPARE(told.version, SOLOPILOT_VERSION);
    QVERIFY(!told.sodium.isEmpty() && !told.qt.isEmpty() && !told.system.isEmpty());
}

QTEST_GUILESS_MAIN(ProgramRecordsTest)
#include "program_records_test.moc"
