// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace sp {

/// A folder that appears under its name with all that was put into it or not at all: it is filled beside it
/// under another name (0700), flushed to the disk and renamed. Without commit() nothing remains.
///
/// Fails with Conflict "storage.folder_taken" {path} where something is there that is no empty folder, or as
/// AtomicFile does.
class StagedFolder {
public:
    static Result<StagedFolder> create(const QString &path);
    StagedFolder(StagedFolder &&other) noexcept;
    StagedFolder &operator=(StagedFolder &&) = delete;
    ~StagedFolder();

    /// The folder to fill.
    const QString &staging() const { return m_staging; }
    /// The last call.
    Result<Done> commit();

private:
    StagedFolder(QString path, QString staging) : m_path(std::move(path)), m_staging(std::move(staging)) {}

    QString m_path;
    QString m_staging;  // Empty when there is nothing to remove.
};

/// A name beside `path` that nobody else uses, of the kind removeLeftovers() knows.
QString temporaryBeside(const QString &path);

}  // namespace sp
