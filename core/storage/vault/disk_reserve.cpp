// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/disk_reserve.h"

#include "core/storage/vault/atomic_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace sp {

namespace {

bool hasRoomFor(qint64 bytes, const QString &folder)
{
    struct statvfs disk = {};
    if (statvfs(QFile::encodeName(folder).constData(), &disk) != 0)
        return false;
    const auto blocks = static_cast<quint64>(disk.f_bavail);
    return blocks > static_cast<quint64>(bytes) / static_cast<quint64>(disk.f_frsize);
}

}  // namespace

bool DiskReserve::isWhole() const
{
    struct stat file = {};
    return lstat(QFile::encodeName(m_path).constData(), &file) == 0 && S_ISREG(file.st_mode) &&
           file.st_size >= size;
}

DiskReserve::State DiskReserve::keep() const
{
    if (isWhole())
        return State::Kept;
    const QByteArray path = QFile::encodeName(m_path);
    // What was cut short, or is none of ours.
    unlink(path.constData());
    if (!hasRoomFor(size + besides, QFileInfo(m_path).path()))
        return State::NoRoom;
    const FileDescriptor file(
        open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!file.isOpen())
        return errno == ENOSPC ? State::NoRoom : State::Impossible;
    // Its blocks have to be there: a file of zeros that takes no room keeps none.
    if (const int failed = posix_fallocate(file.number(), 0, size); failed != 0) {
        unlink(path.constData());
        return failed == ENOSPC || failed == EDQUOT ? State::NoRoom : State::Impossible;
    }
    return State::Kept;
}

bool DiskReserve::giveUp() const
{
    return unlink(QFile::encodeName(m_path).constData()) == 0;
}

}  // namespace sp
