// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/workspace_folder.h"

#include "core/base/log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

// Files and folders by which a synchroniser marks what it watches: Dropbox, Nextcloud and ownCloud,
// Syncthing, Seafile, Google Drive, Mega.
constexpr std::array<QLatin1StringView, 9> synchroniserMarks = {QLatin1StringView(".dropbox"),
    QLatin1StringView(".dropbox.cache"), QLatin1StringView(".nextcloudsync.log"),
    QLatin1StringView(".owncloudsync.log"), QLatin1StringView(".stfolder"), QLatin1StringView(".stignore"),
    QLatin1StringView(".seafile-data"), QLatin1StringView(".tmp.driveupload"),
    QLatin1StringView(".megaignore")};

// linux/magic.h and statfs(2): NFS, SMB of three generations, AFS twice, Coda, Ceph, 9P, GFS2.
constexpr std::array<std::int64_t, 10> networkFileSystems = {0x6969, 0x517B, 0xFF534D42, 0xFE534D42,
    0x5346414F, 0x6B414653, 0x73757245, 0x00C36400, 0x01021997, 0x01161970};

Error about(ErrorCode code, const char *reason, const WorkspaceLayout &layout)
{
    return {code, reason, {{u"path"_s, layout.folder()}}};
}

bool holdsPractice(const WorkspaceLayout &layout)
{
    return QFileInfo::exists(layout.database()) || QFileInfo::exists(layout.slotsA()) ||
           QFileInfo::exists(layout.slotsB());
}

/// Nothing in it but what an interrupted create() leaves.
bool isUnused(const WorkspaceLayout &layout)
{
    const QStringList found =
        QDir(layout.folder())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::ranges::all_of(found, [&](const QString &name) {
        const QString path = layout.folder() + u'/' + name;
        return path == layout.lock() ||
               ((path == layout.attachments() || path == layout.backups()) && QDir(path).isEmpty());
    });
}

bool isSynchronised(const QString &folder)
{
    QDir above(folder);
    do {
        if (std::ranges::any_of(
                synchroniserMarks, [&](QLatin1StringView mark) { return above.exists(mark); }))
            return true;
    } while (above.cdUp());
    return false;
}

qint64 holderOf(const FileDescriptor &lock, const QString &path)
{
    std::array<unsigned char, 20> digits{};
    const auto count = readInto(lock, digits, path);
    return count ? QByteArray(reinterpret_cast<const char *>(digits.data()), static_cast<qsizetype>(*count))
                       .toLongLong()
                 : 0;
}

/// Writes the process id for whoever finds the lock taken. It is for their message only, flock() decides; so
/// a full disk, on which it cannot be written, keeps nobody out of the practice.
void leavePid(const FileDescriptor &lock)
{
    const QByteArray pid = QByteArray::number(static_cast<qint64>(getpid()));
    if (ftruncate(lock.number(), 0) != 0 ||
        pwrite(lock.number(), pid.constData(), static_cast<std::size_t>(pid.size()), 0) != pid.size())
        logWarning("Keeping the lock without a process id in it...").systemError(errno);
}

}  // namespace

Result<WorkspaceFolder> WorkspaceFolder::take(const WorkspaceLayout &layout)
{
    const QString path = layout.lock();
    FileDescriptor lock(::open(
        QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!lock.isOpen())
        return fileError(errno, layout.folder());
    // flock, not a file that exists or not: the system lifts it when the process ends, however it ends.
    if (flock(lock.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK) {
            // One that is about to open it has not left its number yet.
            const qint64 pid = holderOf(lock, path);
            return pid > 0 ? Error{ErrorCode::Conflict, "workspace.in_use", {{u"pid"_s, pid}}}
                           : Error{ErrorCode::Conflict, "workspace.opening"};
        }
        return about(ErrorCode::Refused, "workspace.no_lock", layout);
    }
    leavePid(lock);
    for (const QString &folder : {layout.folder(), layout.attachments(), layout.backups()})
        SP_CHECK(removeLeftovers(folder));
    return WorkspaceFolder(layout, std::move(lock));
}

Result<WorkspaceFolder> WorkspaceFolder::create(const QString &path)
{
    const WorkspaceLayout layout(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (holdsPractice(layout))
        return about(ErrorCode::Conflict, "workspace.exists", layout);
    if (QFileInfo(layout.folder()).isDir() && !isUnused(layout))
        return about(ErrorCode::Refused, "workspace.not_empty", layout);
    SP_CHECK(makeFolder(layout.folder()));
    SP_CHECK(makeFolder(layout.attachments()));
    SP_CHECK(makeFolder(layout.backups()));
    return take(layout);
}

Result<WorkspaceFolder> WorkspaceFolder::open(const QString &path)
{
    const WorkspaceLayout layout(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (!holdsPractice(layout))
        return about(ErrorCode::NotFound, "workspace.not_found", layout);
    SP_CHECK(makeFolder(layout.attachments()));
    SP_CHECK(makeFolder(layout.backups()));
    return take(layout);
}

bool isNetworkFileSystem(std::int64_t type)
{
    return std::ranges::find(networkFileSystems, type) != networkFileSystems.end();
}

std::vector<FolderWarning> WorkspaceFolder::warnings() const
{
    std::vector<FolderWarning> found;
    struct stat folder = {};
    if (stat(QFile::encodeName(m_layout.folder()).constData(), &folder) == 0 &&
        (folder.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        found.push_back(FolderWarning::OpenToOthers);
    if (isSynchronised(m_layout.folder()))
        found.push_back(FolderWarning::Synchronised);
    struct statfs disk = {};
    // Some machines sign-extend the number.
    if (statfs(QFile::encodeName(m_layout.folder()).constData(), &disk) == 0 &&
        isNetworkFileSystem(static_cast<std::int64_t>(disk.f_type) & 0xFFFFFFFF))
        found.push_back(FolderWarning::Network);
    return found;
}

}  // namespace sp
