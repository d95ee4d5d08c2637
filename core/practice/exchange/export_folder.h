// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/storage/vault/staged_folder.h"

#include <QFile>
#include <QString>

#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace sp {

/// A file of an export, by its path below the folder.
struct ExportedFile {
    QString path;
    qint64 bytes = 0;
    Digest sha256{};
};

/// A folder that appears under its name with all its files or not at all: it is filled beside it under
/// another name, flushed to the disk and renamed. Files are 0600, folders 0700. Without commit() nothing
/// remains.
///
/// Fails with "export.folder_not_empty" {path}, or as AtomicFile does.
class ExportFolder {
public:
    static Result<ExportFolder> create(const QString &path);

    /// Writes a whole file; `path` may lead into one subfolder.
    Result<Done> write(const QString &path, const QByteArray &bytes);
    /// Lets `fill` write the file at the path it is given.
    Result<Done> fill(const QString &path, const std::function<Result<Done>(const QString &)> &fill);
    /// Writes a file piece by piece: the next call of begin(), write() or commit() ends it.
    Result<Done> begin(const QString &path);
    Result<Done> append(const QByteArray &bytes);
    /// The last call. The files that were written, by path.
    Result<std::vector<ExportedFile>> commit();

    /// `name` or, where that is taken in this export, `name` with "-2", "-3"... before its extension.
    QString freeName(const QString &folder, const QString &name);

private:
    explicit ExportFolder(StagedFolder folder) : m_folder(std::move(folder)) {}
    Result<QString> place(const QString &path);
    Result<Done> finishFile();
    /// Reads the newest file back: what is listed is what the disk was given.
    Result<Done> measure(const QString &path);

    StagedFolder m_folder;
    std::unique_ptr<QFile> m_file;
    std::vector<ExportedFile> m_files;
    std::set<QString> m_names;
};

}  // namespace sp
