// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/atomic_file.h"

#include "tests/support/file_faults.h"
#include "tests/support/full_disk.h"
#include "tests/support/vault_samples.h"

#include <QDir>
#include <QTemporaryDir>

#include <fcntl.h>

using namespace sp;

namespace {

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

mode_t modeOf(const QString &path)
{
    struct stat found = {};
    return lstat(path.toUtf8().constData(), &found) == 0 ? found.st_mode & 0777 : 0;
}

}  // namespace

class AtomicFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replacesTheWholeFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("größe"));
        QVERIFY(writeAtomically(path, "a longer text"));
        QVERIFY(writeAtomically(path, "short"));
        QCOMPARE(fileBytes(path), "short");
        QCOMPARE(filesIn(folder), QStringList{QStringLiteral("größe")});
    }

    void letsNobodyElseRead()
    {
        const QTemporaryDir folder;
        const mode_t before = umask(0);
        const QString path = folder.filePath(QStringLiteral("a"));
        QVERIFY(writeAtomically(path, "x"));
        QCOMPARE(modeOf(path), mode_t(0600));
        QVERIFY(writeAtomically(path, "x", FileAccess::ReadOnly));
        QCOMPARE(modeOf(path), mode_t(0400));
        QVERIFY(makeFolder(folder.filePath(QStringLiteral("b"))));
        QCOMPARE(modeOf(folder.filePath(QStringLiteral("b"))), mode_t(0700));
        umask(before);
    }

    void neverWritesThroughALink()
    {
        const QTemporaryDir folder;
        const QString victim = folder.filePath(QStringLiteral("victim"));
        const QString link = folder.filePath(QStringLiteral("link"));
        QVERIFY(writeAtomically(victim, "mine"));
        QVERIFY(QFile::link(victim, link));
        QCOMPARE(readWhole(link, 100).error().reason, "storage.not_a_file");
        QVERIFY(writeAtomically(link, "other"));
        QCOMPARE(fileBytes(victim), "mine");
        QVERIFY(!QFileInfo(link).isSymLink());
    }

    void readsOrdinaryFilesOnly()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(pipe.toUtf8().constData(), 0600), 0);
        QCOMPARE(readWhole(pipe, 100).error().reason, "storage.not_a_file");
        QCOMPARE(readWhole(folder.path(), 100).error().reason, "storage.not_a_file");
        QCOMPARE(readWhole(folder.filePath(QStringLiteral("none")), 100).error().reason, "storage.missing");
        const QString path = folder.filePath(QStringLiteral("a"));
        QVERIFY(writeAtomically(path, "12345"));
        QCOMPARE(*readWhole(path, 5), "12345");
        QCOMPARE(readWhole(path, 4).error().reason, "storage.too_large");
    }

    void leavesTheOldFileAtEveryFailure()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a"));
        QVERIFY(writeAtomically(path, "old"));
        int failures = 0;
        for (int nth = 1;; ++nth) {
            faults::arm(nth, EIO);
            const auto written = writeAtomically(path, "new");
            faults::disarm();
            if (written)
                break;
            ++failures;
            QCOMPARE(written.error().reason, "storage.io");
            QCOMPARE(filesIn(folder).size(), 1);
            // Only the flush of the folder comes after the rename.
            QCOMPARE(fileBytes(path), nth < 5 ? "old" : "new");
            QVERIFY(writeAtomically(path, "old"));
        }
        QCOMPARE(failures, 5);
        QCOMPARE(fileBytes(path), "new");
    }

    void saysWhereThereIsNoRoom()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a"));
        QVERIFY(writeAtomically(path, "old"));
        {
            const FileSizeLimit limit(1000);
            const auto written = writeAtomically(path, QByteArray(2000, 'x'));
            QVERIFY(!written);
            QCOMPARE(written.error().reason, "storage.disk_full");
            QCOMPARE(written.error().facts[QStringLiteral("path")].toString(), path);
        }
        QCOMPARE(fileBytes(path), "old");
        QCOMPARE(filesIn(folder).size(), 1);
    }

    void saysWhereTheDiskIsFull()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a"));
        const int outcome = onSmallDisk(folder.path(), 256 * 1024, [&] {
            if (!writeAtomically(path, "old"))
                return 1;
            const auto written = writeAtomically(path, QByteArray(1024 * 1024, 'x'));
            if (written || written.error().reason != "storage.disk_full")
                return 2;
            return fileBytes(path) == "old" && filesIn(folder).size() == 1 ? 0 : 3;
        });
        if (outcome == 77)
            QSKIP("this machine does not let a test mount a disk");
        QCOMPARE(outcome, 0);
    }

    void saysWhereNothingMayBeWritten()
    {
        const QTemporaryDir folder;
        const ReadOnlyFolder readOnly(folder.path());
        const QString path = folder.filePath(QStringLiteral("a"));
        QCOMPARE(writeAtomically(path, "x").error().reason, "storage.read_only");
        QCOMPARE(makeFolder(path).error().reason, "storage.read_only");
        QCOMPARE(
            writeAtomically(folder.filePath(QStringLiteral("no/a")), "x").error().reason, "storage.missing");
    }

    void removesWhatInterruptedWritesLeft()
    {
        const QTemporaryDir folder;
        overwrite(folder.filePath(QStringLiteral(".sp-0011223344556677.part")), "half");
        overwrite(folder.filePath(QStringLiteral(".sp-notes")), "the owner's own");
        const auto count = removeLeftovers(folder.path());
        QVERIFY(count);
        QCOMPARE(*count, 1);
        QCOMPARE(filesIn(folder), QStringList{QStringLiteral(".sp-notes")});
    }

    void leavesWhatAnotherWriterMayBeWritingNow()
    {
        const QTemporaryDir folder;
        const QString old = QStringLiteral(".sp-0011223344556677.part");
        const QString fresh = QStringLiteral(".sp-7766554433221100.part");
        const QDateTime before(QDate(2026, 10, 26), QTime(9, 0), Qt::UTC);
        for (const QString &name : {old, fresh}) {
            overwrite(folder.filePath(name), "half");
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::Append));
            QVERIFY(file.setFileTime(
                name == old ? before : before.addDays(1), QFileDevice::FileModificationTime));
        }
        const auto count =
            removeLeftovers(folder.path(), instantFromMillis(before.addSecs(60).toMSecsSinceEpoch()));
        QVERIFY(count);
        QCOMPARE(*count, 1);
        QCOMPARE(filesIn(folder), QStringList{fresh});
    }
};

QTEST_GUILESS_MAIN(AtomicFileTest)
#include "atomic_file_test.moc"
