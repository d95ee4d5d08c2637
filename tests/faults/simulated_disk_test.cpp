// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/disk/simulated_disk.h"

#include "core/storage/vault/atomic_file.h"
#include "core/storage/vault/staged_folder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace sp;
using namespace sp::faults;
using namespace Qt::StringLiterals;

namespace {

/// A watched folder with a file "old" of 1,024 bytes "o" in it.
class Disk {
public:
    Disk()
    {
        QDir().mkpath(path());
        QFile file(path(u"old"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(1'024, 'o')) != 1'024)
            qFatal("no disk");
        file.close();
        SimulatedDisk::watch(path());
    }
    ~Disk() { SimulatedDisk::unwatch(); }

    QString path(const QString &name = {}) const
    {
        return m_folder.filePath(name.isEmpty() ? u"disk"_s : u"disk/"_s + name);
    }
    int open(const QString &name, int flags) const
    {
        return ::open(QFile::encodeName(path(name)).constData(), flags, 0600);
    }
    /// What a power cut leaves of a file; "-" when its name is gone.
    QByteArray after(Loss loss, const QString &name, std::uint64_t seed = 7)
    {
        const QString image = m_folder.filePath(u"image-%1"_s.arg(++m_images));
        SimulatedDisk::leaveImage(loss, seed, image);
        QFile file(image + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("-");
    }

private:
    QTemporaryDir m_folder;
    int m_images = 0;
};

}  // namespace

class SimulatedDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesAreDurableOnceTheyAreSynced()
    {
        Disk disk;
        const int file = disk.open(u"old"_s, O_RDWR);
        QCOMPARE(pwrite(file, "new", 3, 0), 3);
        QCOMPARE(disk.after(Loss::All, u"old"_s), QByteArray(1'024, 'o'));
        QCOMPARE(disk.after(Loss::None, u"old"_s), "new" + QByteArray(1'021, 'o'));
        QCOMPARE(fdatasync(file), 0);
        QCOMPARE(disk.after(Loss::All, u"old"_s), "new" + QByteArray(1'021, 'o'));
        QCOMPARE(ftruncate(file, 5), 0);
        QCOMPARE(disk.after(Loss::All, u"old"_s).size(), 1'024);
        QCOMPARE(disk.after(Loss::None, u"old"_s), "newoo");
        close(file);
    }

    void whatLiesInALostFolderIsLostWithIt()
    {
        Disk disk;
        QVERIFY(QDir(disk.path()).mkdir(u"new"_s));
        QVERIFY(writeAtomically(disk.path(u"new/file"_s), "words"));
        QCOMPARE(disk.after(Loss::All, u"new/file"_s), "-");
        QCOMPARE(disk.after(Loss::None, u"new/file"_s), "words");
    }

    void aWriteIsTornBetweenSectors()
    {
        Disk disk;
        const int file = disk.open(u"old"_s, O_RDWR);
        const QByteArray bytes(600, 'n');
        QCOMPARE(pwrite(file, bytes.constData(), 600, 100), 600);
        close(file);
        QSet<QByteArray> found;
        for (std::uint64_t seed = 0; seed < 40; ++seed)
            found.insert(disk.after(Loss::Some, u"old"_s, seed));
        // Bytes 100 to 512 and 512 to 700 stay or go by themselves.
        const QByteArray o = QByteArray(100, 'o');
        const QByteArray end = QByteArray(324, 'o');
        const QSet<QByteArray> possible{o + QByteArray(600, 'o') + end, o + QByteArray(600, 'n') + end,
            o + QByteArray(412, 'n') + QByteArray(188, 'o') + end,
            o + QByteArray(412, 'o') + QByteArray(188, 'n') + end};
        QCOMPARE(found, possible);
    }

    void namesAreDurableOnceTheFolderIsSynced()
    {
        Disk disk;
        const int file = disk.open(u"fresh"_s, O_CREAT | O_WRONLY);
        QCOMPARE(write(file, "abc", 3), 3);
        QCOMPARE(fsync(file), 0);
        close(file);
        QCOMPARE(disk.after(Loss::All, u"fresh"_s), "-");
        QVERIFY(QFile::rename(disk.path(u"fresh"_s), disk.path(u"named"_s)));
        QCOMPARE(disk.after(Loss::None, u"named"_s), "abc");
        const int folder = ::open(QFile::encodeName(disk.path()).constData(), O_RDONLY | O_DIRECTORY);
        QCOMPARE(fsync(folder), 0);
        close(folder);
        QCOMPARE(disk.after(Loss::All, u"named"_s), "abc");
        QCOMPARE(disk.after(Loss::All, u"fresh"_s), "-");
        QVERIFY(QFile::remove(disk.path(u"named"_s)));
        QCOMPARE(disk.after(Loss::All, u"named"_s), "abc");
        QCOMPARE(disk.after(Loss::None, u"named"_s), "-");
    }

    void ourOwnFilesOutliveEveryMoment()
    {
        // The whole of AtomicFile's promise: the old file or the new one.
        Disk disk;
        const QString path = disk.path(u"old"_s);
        QVERIFY(writeAtomically(path, "new"));
        for (const Loss loss : {Loss::All, Loss::None, Loss::Some})
            QCOMPARE(disk.after(loss, u"old"_s), "new");
    }

    void whatIsRemovedStaysAway()
    {
        Disk disk;
        QVERIFY(removeFile(disk.path(u"old"_s)));
        QCOMPARE(disk.after(Loss::All, u"old"_s), "-");
    }

    void aNewFolderOutlivesEveryMoment()
    {
        Disk disk;
        QVERIFY(makeFolder(disk.path(u"new"_s)));
        QVERIFY(writeAtomically(disk.path(u"new/file"_s), "words"));
        QCOMPARE(disk.after(Loss::All, u"new/file"_s), "words");
    }

    void aStagedFolderOutlivesEveryMoment()
    {
        // Written by whoever fills it, without a sync of their own.
        Disk disk;
        auto staged = StagedFolder::create(disk.path(u"staged"_s));
        QVERIFY(staged);
        QVERIFY(QDir(staged->staging()).mkdir(u"inner"_s));
        for (const QString &name : {u"file"_s, u"inner/file"_s}) {
            QFile file(staged->staging() + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("words") == 5);
        }
        QVERIFY(staged->commit());
        QCOMPARE(disk.after(Loss::All, u"staged/file"_s), "words");
        QCOMPARE(disk.after(Loss::All, u"staged/inner/file"_s), "words");
    }

    void withoutTheFoldersSyncTheyDoNot()
    {
        Disk disk;
        SimulatedDisk::tell(Lie::FolderSync);
        QVERIFY(writeAtomically(disk.path(u"old"_s), "new"));
        QCOMPARE(disk.after(Loss::All, u"old"_s), QByteArray(1'024, 'o'));
    }

    void callsFailOnceOrForGood()
    {
        Disk disk;
        const int file = disk.open(u"old"_s, O_RDWR);
        SimulatedDisk::failAt(Call::Write, 2, EIO, Lasting::Once);
        QCOMPARE(pwrite(file, "a", 1, 0), 1);
        QVERIFY(!SimulatedDisk::hasFailed());
        QCOMPARE(pwrite(file, "b", 1, 1), -1);
        QCOMPARE(errno, EIO);
        QVERIFY(SimulatedDisk::hasFailed());
        QCOMPARE(pwrite(file, "c", 1, 2), 1);
        SimulatedDisk::failAt(Call::Write, 1, ENOSPC, Lasting::ForGood);
        for (int time = 0; time < 3; ++time) {
            QCOMPARE(pwrite(file, "d", 1, 3), -1);
            QCOMPARE(errno, ENOSPC);
        }
        SimulatedDisk::shortWriteAt(1);
        QCOMPARE(pwrite(file, "efgh", 4, 0), 2);
        QCOMPARE(pwrite(file, "gh", 2, 2), -1);
        QCOMPARE(errno, ENOSPC);
        SimulatedDisk::heal();
        QCOMPARE(pwrite(file, "gh", 2, 2), 2);
        close(file);
    }

    void aFullDiskTakesWhatFits()
    {
        Disk disk;
        const int file = disk.open(u"old"_s, O_RDWR);
        SimulatedDisk::leaveRoom(6);
        QCOMPARE(pwrite(file, "abcd", 4, 1'024), 4);
        QCOMPARE(pwrite(file, "efgh", 4, 1'028), 2);
        QVERIFY(SimulatedDisk::hasFailed());
        QCOMPARE(pwrite(file, "gh", 2, 1'030), -1);
        QCOMPARE(errno, ENOSPC);
        QCOMPARE(ftruncate(file, 1'031), -1);
        // What is there can be changed, and what is cut off makes room.
        QCOMPARE(pwrite(file, "new", 3, 0), 3);
        QCOMPARE(ftruncate(file, 1'024), 0);
        QCOMPARE(pwrite(file, "abcdefgh", 8, 1'024), 6);
        QCOMPARE(SimulatedDisk::leastRoom(), 0);
        QVERIFY(QFile::remove(disk.path(u"old"_s)));
        const int other = disk.open(u"other"_s, O_CREAT | O_WRONLY);
        QCOMPARE(write(other, QByteArray(2'000, 'n').constData(), 2'000), 1'030);
        SimulatedDisk::heal();
        QCOMPARE(pwrite(other, "n", 1, 1'030), 1);
        close(file);
        close(other);
    }

    void aFailedSyncDropsWhatItWasFor()
    {
        Disk disk;
        const int file = disk.open(u"old"_s, O_RDWR);
        QCOMPARE(pwrite(file, "new", 3, 0), 3);
        SimulatedDisk::failAt(Call::Sync, 1, EIO, Lasting::Once);
        QCOMPARE(fsync(file), -1);
        QCOMPARE(fsync(file), 0);
        // The program still reads it, and the disk never had it.
        char read[3];
        QCOMPARE(pread(file, read, 3, 0), 3);
        QCOMPARE(QByteArray(read, 3), "new");
        QCOMPARE(disk.after(Loss::None, u"old"_s), QByteArray(1'024, 'o'));
        close(file);
    }

    void otherFoldersAreNotWatched()
    {
        Disk disk;
        const QTemporaryDir elsewhere;
        const std::uint32_t before = SimulatedDisk::changes();
        QVERIFY(writeAtomically(elsewhere.filePath(u"x"_s), "x"));
        QCOMPARE(SimulatedDisk::changes(), before);
        QVERIFY(writeAtomically(disk.path(u"x"_s), "x"));
        QCOMPARE(SimulatedDisk::changes(), before + 5);  // Made, written, synced, named, folder synced.
    }
};

QTEST_GUILESS_MAIN(SimulatedDiskTest)
#include "simulated_disk_test.moc"
