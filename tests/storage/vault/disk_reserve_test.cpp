// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/disk_reserve.h"

#include "tests/support/full_disk.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/statvfs.h>

using namespace sp;
using namespace Qt::StringLiterals;
using State = DiskReserve::State;

namespace {

constexpr int mebibyte = 1024 * 1024;

qint64 roomIn(const QString &folder)
{
    struct statvfs disk = {};
    return statvfs(folder.toUtf8().constData(), &disk) == 0
               ? static_cast<qint64>(disk.f_bavail * disk.f_frsize)
               : -1;
}

}  // namespace

class DiskReserveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesRoomForThisUserAlone();
    void isMadeAnewWhereItIsNotWhole();
    void leavesASmallDiskAlone();
    void failsWhereNothingCanBeMade();
};

void DiskReserveTest::takesRoomForThisUserAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"reserve"_s);
    const DiskReserve reserve(path);
    QVERIFY(!reserve.giveUp());
    QCOMPARE(reserve.keep(), State::Kept);
    QCOMPARE(QFileInfo(path).size(), DiskReserve::size);
    struct stat file = {};
    QCOMPARE(stat(path.toUtf8().constData(), &file), 0);
    QCOMPARE(file.st_mode & 07777, mode_t(S_IRUSR | S_IWUSR));
    // Blocks of the disk, not a hole of that length.
    QVERIFY(file.st_blocks * 512 >= DiskReserve::size);
    QCOMPARE(reserve.keep(), State::Kept);
    struct stat again = {};
    QCOMPARE(stat(path.toUtf8().constData(), &again), 0);
    QCOMPARE(again.st_ino, file.st_ino);
    QVERIFY(reserve.giveUp());
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(!reserve.giveUp());
}

void DiskReserveTest::isMadeAnewWhereItIsNotWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"reserve"_s), other = folder.filePath(u"other"_s);
    for (const QString &name : {path, other}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("short") == 5);
    }
    QCOMPARE(DiskReserve(path).keep(), State::Kept);
    QCOMPARE(QFileInfo(path).size(), DiskReserve::size);
    // Through a link nothing is written, and nothing removed.
    QVERIFY(QFile::remove(path) && QFile::link(other, path));
    QCOMPARE(DiskReserve(path).keep(), State::Kept);
    QVERIFY(!QFileInfo(path).isSymLink());
    QCOMPARE(QFileInfo(other).size(), 5);
}

void DiskReserveTest::leavesASmallDiskAlone()
{
    const QTemporaryDir folder;
    const auto on = [&](int size, const std::function<bool(const DiskReserve &)> &work) {
        return onSmallDisk(
            folder.path(), size, [&] { return work(DiskReserve(folder.filePath(u"reserve"_s))) ? 0 : 1; });
    };
    constexpr int needed = static_cast<int>(DiskReserve::size + DiskReserve::besides);
    const int refused = on(needed - mebibyte, [&](const DiskReserve &reserve) {
        return reserve.keep() == State::NoRoom && !QFileInfo::exists(folder.filePath(u"reserve"_s));
    });
    if (refused == 77)
        QSKIP("this machine mounts no disks for tests");
    QCOMPARE(refused, 0);
    // As much room again as it took.
    QCOMPARE(on(needed + mebibyte,
                 [&](const DiskReserve &reserve) {
                     const qint64 before = roomIn(folder.path());
                     const bool kept = reserve.keep() == State::Kept;
                     const qint64 with = roomIn(folder.path());
                     return kept && before - with >= DiskReserve::size && reserve.giveUp() &&
                            roomIn(folder.path()) == before;
                 }),
        0);
}

void DiskReserveTest::failsWhereNothingCanBeMade()
{
    const QTemporaryDir folder;
    const DiskReserve reserve(folder.filePath(u"reserve"_s));
    {
        const ReadOnlyFolder readOnly(folder.path());
        QCOMPARE(reserve.keep(), State::Impossible);
    }
    {
        // As where a user may not have more of the disk: what was begun goes away.
        const FileSizeLimit limit(DiskReserve::size / 2);
        QVERIFY(reserve.keep() != State::Kept);
        QVERIFY(!QFileInfo::exists(folder.filePath(u"reserve"_s)));
    }
    QCOMPARE(DiskReserve(folder.filePath(u"none/reserve"_s)).keep(), State::NoRoom);
}

QTEST_GUILESS_MAIN(DiskReserveTest)
#include "disk_reserve_test.moc"
