// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/atomic_file.h"

#include "core/base/bytes.h"
#include "core/base/random.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView temporaryPrefix(".sp-");
constexpr QLatin1StringView temporarySuffix(".part");

QByteArray folderOf(const QString &path)
{
    return QFile::encodeName(QFileInfo(path).absolutePath());
}

QByteArray nameOf(const QString &path)
{
    return QFile::encodeName(QFileInfo(path).fileName());
}

QByteArray temporaryName()
{
    std::array<unsigned char, 8> bytes;
    SystemRandom().fill(bytes);
    return temporaryPrefix.latin1() + hex(bytes) + temporarySuffix.latin1();
}

/// fsync, or what the platform calls it when it really means it.
int flush(int descriptor)
{
#ifdef F_FULLFSYNC
    if (fcntl(descriptor, F_FULLFSYNC) == 0)
        return 0;
#endif
    return fsync(descriptor);
}

Result<FileDescriptor> openFolder(const QByteArray &folder, const QString &path)
{
    FileDescriptor opened(open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.isOpen())
        return fileError(errno, path);
    return opened;
}

}  // namespace

Error fileError(int number, const QString &path)
{
    const QJsonObject facts{{u"path"_s, path}};
    const QByteArray detail = QByteArray::number(number) + ' ' + qt_error_string(number).toUtf8();
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:  // A limit on file size; to the owner it is the same: there is no room.
        return {ErrorCode::Unavailable, "storage.disk_full", facts, detail};
    case EROFS:
    case EACCES:
    case EPERM:
        return {ErrorCode::Refused, "storage.read_only", facts, detail};
    case ENOENT:
        return {ErrorCode::NotFound, "storage.missing", facts, detail};
    case ENOTDIR:
        return {ErrorCode::InvalidInput, "storage.not_a_folder", facts, detail};
    case ELOOP:
    case EISDIR:
        return {ErrorCode::Refused, "storage.not_a_file", facts, detail};
    default:
        return {ErrorCode::Unavailable, "storage.io", facts, detail};
    }
}

FileDescriptor::~FileDescriptor()
{
    if (isOpen())
        close(m_number);
}

AtomicFile::AtomicFile(QString path, FileAccess access) : m_path(std::move(path)), m_access(access) {}

AtomicFile::AtomicFile(AtomicFile &&other) noexcept
    : m_path(std::move(other.m_path)), m_access(other.m_access), m_folder(std::move(other.m_folder)),
      m_file(std::move(other.m_file)), m_temporary(std::exchange(other.m_temporary, {}))
{
}

AtomicFile::~AtomicFile()
{
    if (!m_temporary.isEmpty())
        unlinkat(m_folder.number(), m_temporary.constData(), 0);
}

Result<AtomicFile> AtomicFile::create(const QString &path, FileAccess access)
{
    AtomicFile file(path, access);
    SP_TRY(folder, openFolder(folderOf(path), path));
    file.m_folder = std::move(folder);
    const QByteArray temporary = temporaryName();
    file.m_file = FileDescriptor(openat(file.m_folder.number(), temporary.constData(),
        O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!file.m_file.isOpen())
        return fileError(errno, path);
    file.m_temporary = temporary;
    return file;
}

Result<Done> AtomicFile::write(std::span<const unsigned char> bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(m_file.number(), bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fileError(errno, m_path);
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return Done{};
}

Result<Done> AtomicFile::commit()
{
    Q_ASSERT(!m_temporary.isEmpty());
    const mode_t mode = m_access == FileAccess::ReadOnly ? S_IRUSR : S_IRUSR | S_IWUSR;
    if (fchmod(m_file.number(), mode) != 0 || flush(m_file.number()) != 0)
        return fileError(errno, m_path);
    if (renameat(m_folder.number(), m_temporary.constData(), m_folder.number(), nameOf(m_path).constData()) !=
        0)
        return fileError(errno, m_path);
    m_temporary.clear();
    if (flush(m_folder.number()) != 0)
        return fileError(errno, m_path);
    return Done{};
}

Result<Done> writeAtomically(const QString &path, QByteArrayView bytes, FileAccess access)
{
    SP_TRY(file, AtomicFile::create(path, access));
    SP_CHECK(file.write(octets(bytes)));
    return file.commit();
}

Result<FileDescriptor> openForReading(const QString &path)
{
    // O_NONBLOCK: a pipe put in the file's place must not make us wait for its writer.
    FileDescriptor file(
        open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen()) {
        Error error = fileError(errno, path);
        if (error.reason == "storage.read_only")
            error.reason = "storage.no_access";
        return error;
    }
    struct stat found = {};
    if (fstat(file.number(), &found) != 0)
        return fileError(errno, path);
    if (!S_ISREG(found.st_mode))
        return fileError(EISDIR, path);
    return file;
}

Result<std::size_t> readInto(const FileDescriptor &file, std::span<unsigned char> bytes, const QString &path)
{
    std::size_t total = 0;
    while (total < bytes.size()) {
        const ssize_t count = read(file.number(), bytes.data() + total, bytes.size() - total);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fileError(errno, path);
        if (count == 0)
            break;
        total += static_cast<std::size_t>(count);
    }
    return total;
}

Result<QByteArray> readWhole(const QString &path, qint64 limit)
{
    SP_TRY(file, openForReading(path));
    struct stat found = {};
    if (fstat(file.number(), &found) != 0)
        return fileError(errno, path);
    if (found.st_size > limit)
        return Error{ErrorCode::InvalidInput, "storage.too_large", {{u"path"_s, path}, {u"limit"_s, limit}}};
    QByteArray bytes(static_cast<qsizetype>(found.st_size), Qt::Uninitialized);
    SP_TRY(count,
        readInto(file,
            {reinterpret_cast<unsigned char *>(bytes.data()), static_cast<std::size_t>(bytes.size())}, path));
    bytes.truncate(static_cast<qsizetype>(count));
    return bytes;
}

Result<Done> flushFile(const QString &path)
{
    const auto file = openForReading(path);
    if (!file)
        return file.error().reason == "storage.missing" ? Result<Done>(Done{}) : file.error();
    return flush(file->number()) == 0 ? Result<Done>(Done{}) : fileError(errno, path);
}

Result<Done> rewriteFile(const QString &path)
{
    const FileDescriptor file(open(QFile::encodeName(path).constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC));
    if (!file.isOpen())
        return errno == ENOENT ? Result<Done>(Done{}) : fileError(errno, path);
    std::vector<char> piece(1U << 20U);
    for (off_t at = 0;;) {
        const ssize_t read = pread(file.number(), piece.data(), piece.size(), at);
        if (read == 0)
            break;
        if (read < 0 && errno == EINTR)
            continue;
        if (read < 0)
            return fileError(errno, path);
        for (ssize_t written = 0; written < read;) {
            const ssize_t count = pwrite(file.number(), piece.data() + written,
                static_cast<std::size_t>(read - written), at + written);
            if (count < 0 && errno != EINTR)
                return fileError(errno, path);
            written += std::max<ssize_t>(count, 0);
        }
        at += read;
    }
    return flush(file.number()) == 0 ? Result<Done>(Done{}) : fileError(errno, path);
}

Result<Done> removeFile(const QString &path)
{
    SP_TRY(folder, openFolder(folderOf(path), path));
    if (unlinkat(folder.number(), nameOf(path).constData(), 0) != 0 || flush(folder.number()) != 0)
        return fileError(errno, path);
    return Done{};
}

Result<Done> makeFolder(const QString &path)
{
    if (mkdir(QFile::encodeName(path).constData(), S_IRWXU) != 0) {
        if (errno != EEXIST)
            return fileError(errno, path);
        return QFileInfo(path).isDir() ? Result<Done>(Done{}) : fileError(ENOTDIR, path);
    }
    SP_TRY(parent, openFolder(folderOf(path), path));
    if (flush(parent.number()) != 0) {
        const Error failed = fileError(errno, path);
        // Found there at the next try, it would be taken for one whose name the disk knows.
        rmdir(QFile::encodeName(path).constData());
        return failed;
    }
    return Done{};
}

Result<int> removeLeftovers(const QString &folder, std::optional<Instant> touchedBefore)
{
    int count = 0;
    const QDir listing(folder);
    for (const QFileInfo &file : listing.entryInfoList(QDir::Files | QDir::Hidden | QDir::System)) {
        const QString name = file.fileName();
        if (!name.startsWith(temporaryPrefix) || !name.endsWith(temporarySuffix))
            continue;
        if (touchedBefore && file.lastModified().toMSecsSinceEpoch() >= toMillis(*touchedBefore))
            continue;
        SP_CHECK(removeFile(file.absoluteFilePath()));
        ++count;
    }
    return count;
}

}  // namespace sp
