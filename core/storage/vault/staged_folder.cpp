// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/staged_folder.h"

#include "core/base/bytes.h"
#include "core/base/log.h"
#include "core/base/random.h"
#include "core/storage/vault/atomic_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

Result<Done> flush(const QString &path)
{
    const FileDescriptor opened(open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!opened.isOpen() || fsync(opened.number()) != 0)
        return fileError(errno, path);
    return Done{};
}

Error taken(const QString &path)
{
    return {ErrorCode::Conflict, "storage.folder_taken", {{u"path"_s, path}}};
}

}  // namespace

QString temporaryBeside(const QString &path)
{
    std::array<unsigned char, 8> bytes;
    SystemRandom().fill(bytes);
    return QFileInfo(path).absolutePath() + u"/.sp-"_s + QString::fromLatin1(hex(bytes)) + u".part"_s;
}

StagedFolder::StagedFolder(StagedFolder &&other) noexcept
    : m_path(std::move(other.m_path)), m_staging(std::exchange(other.m_staging, {}))
{
}

StagedFolder::~StagedFolder()
{
    if (!m_staging.isEmpty() && !QDir(m_staging).removeRecursively())
        logWarning("A half-written folder could not be removed...");
}

Result<StagedFolder> StagedFolder::create(const QString &path)
{
    const QString target = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QFileInfo found(target);
    if (found.exists() && (!found.isDir() || !QDir(target).isEmpty(everything)))
        return taken(target);
    const QString staging = temporaryBeside(target);
    // What cannot be made is told by the name that was asked for.
    if (const auto made = makeFolder(staging); !made) {
        QJsonObject facts = made.error().facts;
        facts.insert(u"path"_s, target);
        return Error{made.error().code, made.error().reason, facts, made.error().detail};
    }
    return StagedFolder(target, staging);
}

Result<Done> StagedFolder::commit()
{
    Q_ASSERT(!m_staging.isEmpty());
    for (QDirIterator each(m_staging, everything, QDirIterator::Subdirectories); each.hasNext();)
        SP_CHECK(flush(each.next()));
    SP_CHECK(flush(m_staging));
    // Takes the place of an empty folder, and of nothing else.
    if (std::rename(QFile::encodeName(m_staging).constData(), QFile::encodeName(m_path).constData()) != 0) {
        if (errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR)
            return taken(m_path);
        return fileError(errno, m_path);
    }
    m_staging.clear();
    return flush(QFileInfo(m_path).absolutePath());
}

}  // namespace sp
