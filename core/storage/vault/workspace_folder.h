// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/vault/atomic_file.h"
#include "core/storage/vault/key_slot_files.h"

#include <QString>

#include <vector>

namespace sp {

/// Where everything of a practice lies below one folder.
class WorkspaceLayout {
public:
    explicit WorkspaceLayout(QString folder) : m_folder(std::move(folder)) {}

    const QString &folder() const { return m_folder; }
    QString database() const { return in(QStringLiteral("practice.db")); }
    QString slotsA() const { return in(QStringLiteral("keys.slots")); }
    QString slotsB() const { return in(QStringLiteral("keys.slots.b")); }
    QString attachments() const { return in(QStringLiteral("attachments")); }
    /// Mails, not encrypted, that wait to be sent by another program.
    QString outgoing() const { return in(QStringLiteral("outgoing")); }
    QString anchor() const { return in(QStringLiteral("anchor")); }
    QString backups() const { return in(QStringLiteral("backups")); }
    /// What was typed and could not be stored before locking; sealed.
    QString drafts() const { return in(QStringLiteral("drafts")); }
    /// What was opened lately; sealed.
    QString recent() const { return in(QStringLiteral("recent")); }
    QString lock() const { return in(QStringLiteral("lock")); }
    /// Room for a full disk; see DiskReserve.
    QString reserve() const { return in(QStringLiteral("reserve")); }
    KeySlotFiles slotFiles() const { return {slotsA(), slotsB()}; }

private:
    QString in(const QString &name) const { return m_folder + u'/' + name; }
    QString m_folder;
};

/// What the owner should know about where a practice is kept; none of it stops the work.
enum class FolderWarning {
    OpenToOthers,  ///< Other accounts of this machine may read or enter the folder.
    Synchronised,  ///< A file synchroniser watches it: half a database may be carried elsewhere.
    Network,       ///< On another machine's disk: locks and flushes there are promises of the network.
};

/// Whether statfs(2) names a network's file system by this number.
bool isNetworkFileSystem(std::int64_t type);

/// A workspace folder that this process alone uses. The lock goes with the object, and with the process.
class WorkspaceFolder {
public:
    /// Makes the folder (0700) and what belongs in it, but no database and no keys. An empty folder may be
    /// there already. Fails with "workspace.exists" or "workspace.not_empty", both {path}, as open() does, or
    /// with "storage.read_only", "storage.disk_full", "storage.missing" (its parent).
    static Result<WorkspaceFolder> create(const QString &path);

    /// Takes the lock. Fails with "workspace.not_found" {path} where no practice is, "workspace.in_use" {pid}
    /// (0 when unknown), "storage.read_only" {path} or "workspace.no_lock" {path} where the disk cannot lock.
    static Result<WorkspaceFolder> open(const QString &path);

    const WorkspaceLayout &layout() const { return m_layout; }
    std::vector<FolderWarning> warnings() const;

private:
    WorkspaceFolder(WorkspaceLayout layout, FileDescriptor lock)
        : m_layout(std::move(layout)), m_lock(std::move(lock))
    {
    }
    static Result<WorkspaceFolder> take(const WorkspaceLayout &layout);

    WorkspaceLayout m_layout;
    FileDescriptor m_lock;
};

}  // namespace sp
