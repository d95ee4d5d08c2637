// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/export_folder.h"

#include "core/storage/vault/atomic_file.h"

#include <QCryptographicHash>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace sp {

Result<ExportFolder> ExportFolder::create(const QString &path)
{
    auto staged = StagedFolder::create(path);
    if (!staged && staged.error().reason == "storage.folder_taken")
        return Error{ErrorCode::Conflict, "export.folder_not_empty", staged.error().facts};
    if (!staged)
        return staged.error();
    return ExportFolder(*std::move(staged));
}

Result<QString> ExportFolder::place(const QString &path)
{
    SP_CHECK(finishFile());
    if (const QString below = path.section(u'/', 0, -2); !below.isEmpty())
        SP_CHECK(makeFolder(m_folder.staging() + u'/' + below));
    m_files.push_back({path});
    m_names.insert(path.toCaseFolded());
    return m_folder.staging() + u'/' + path;
}

Result<Done> ExportFolder::begin(const QString &path)
{
    SP_TRY(place, this->place(path));
    m_file = std::make_unique<QFile>(place);
    errno = 0;
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fileError(errno, m_file->fileName());
    return Done{};
}

Result<Done> ExportFolder::fill(const QString &path, const std::function<Result<Done>(const QString &)> &fill)
{
    SP_TRY(place, this->place(path));
    SP_CHECK(fill(place));
    return measure(place);
}

Result<Done> ExportFolder::append(const QByteArray &bytes)
{
    Q_ASSERT(m_file);
    errno = 0;
    if (m_file->write(bytes) != bytes.size())
        return fileError(errno, m_file->fileName());
    return Done{};
}

Result<Done> ExportFolder::finishFile()
{
    if (!m_file)
        return Done{};
    errno = 0;
    const bool written = m_file->flush();
    const QString path = m_file->fileName();
    if (!written || m_file->error() != QFile::NoError)
        return fileError(errno == 0 ? EIO : errno, path);
    m_file.reset();
    return measure(path);
}

Result<Done> ExportFolder::measure(const QString &path)
{
    SP_TRY(file, openForReading(path));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<unsigned char> buffer(64 * 1024);
    for (;;) {
        SP_TRY(count, readInto(file, buffer, path));
        if (count == 0)
            break;
        hash.addData(view(std::span(buffer).first(count)));
        m_files.back().bytes += static_cast<qint64>(count);
    }
    const QByteArray digest = hash.result();
    std::copy(digest.begin(), digest.end(), m_files.back().sha256.begin());
    return Done{};
}

Result<Done> ExportFolder::write(const QString &path, const QByteArray &bytes)
{
    SP_CHECK(begin(path));
    return append(bytes);
}

QString ExportFolder::freeName(const QString &folder, const QString &name)
{
    const qsizetype point = name.lastIndexOf(u'.');
    QString free = folder + u'/' + name;
    // Without case: some disks take "Ana.md" and "ana.md" for one file.
    for (int number = 2; m_names.contains(free.toCaseFolded()); ++number)
        free = folder + u'/' + name.left(point) + u'-' + QString::number(number) + name.mid(point);
    return free;
}

Result<std::vector<ExportedFile>> ExportFolder::commit()
{
    SP_CHECK(finishFile());
    auto committed = m_folder.commit();
    if (!committed && committed.error().reason == "storage.folder_taken")
        return Error{ErrorCode::Conflict, "export.folder_not_empty", committed.error().facts};
    if (!committed)
        return committed.error();
    std::ranges::sort(m_files, {}, &ExportedFile::path);
    return std::move(m_files);
}

}  // namespace sp
