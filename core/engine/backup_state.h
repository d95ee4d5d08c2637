// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/backup_chain.h"

namespace sp {

class Unit;

/// Whether a backup is made each day, and where.
struct BackupPlan {
    bool daily = true;
    QString folder = {};  ///< Empty: the practice's own backups folder.
    friend bool operator==(const BackupPlan &, const BackupPlan &) = default;
};

/// How the last daily backups went.
struct BackupState {
    std::optional<Instant> madeAt = {};
    QString path = {};
    qint64 bytes = 0;
    std::optional<Instant> failedAt = {};  ///< Only where the newest attempt failed.
    QByteArray reason = {};
    QJsonObject facts = {};
    /// What the newest daily backup found wrong with those before it.
    std::vector<ChainFault> faults = {};
    /// When a backup was last written to another disk than the practice's, as far as this program has seen.
    std::optional<Instant> awayAt = {};
    std::optional<Instant> since = {};  ///< When the first daily backup was made.
    /// Whether daily backups go to the disk that the practice is on; nothing while their folder is away.
    std::optional<bool> sameDisk = {};

    QJsonObject toJson() const;
    static BackupState fromJson(const QJsonObject &json);
};

/// After this long without a backup on another disk the owner is reminded (security.md, default 20).
inline constexpr auto longestWithoutBackupAway = std::chrono::days(14);
/// Whether the owner is to be reminded that no backup has left this machine. Asked only where daily backups
/// stay on the practice's own disk.
bool awayIsDue(const BackupState &state, Instant now);
/// Whether two folders lie on one device (stat(2)); nothing when one is not there.
std::optional<bool> onOneDisk(const QString &folder, const QString &other);

Result<BackupPlan> backupPlan(Engine &engine);
Result<BackupState> backupState(Engine &engine);
/// Where daily backups are written now.
Result<QString> backupFolder(Engine &engine);
/// What the practice remembers of the daily backups in the folder it writes to now.
Result<BackupMemory> backupMemory(Engine &engine);
/// Both at once, in the Unit of whoever made or missed a backup.
Result<Done> setBackupState(
    Engine &engine, Unit &unit, const BackupState &state, const std::optional<BackupMemory> &memory = {});

/// Looks through the folder that daily backups are written to. Asks for the permission "backup.run"; fails
/// with "backup.folder_missing" {path}.
Result<ChainReport> backupChain(
    Engine &engine, BackupReading reading = BackupReading::Heads, const BackupProgress &progress = {});
/// The owner knows of what is missing or altered: it is not missed any more, and the audit says so. Asks for
/// the permission "backup.accept"; answers what it was.
Result<std::vector<ChainFault>> acceptBackupFaults(Engine &engine);
/// The same within a Unit whose permission was asked for.
Result<std::vector<ChainFault>> acceptBackupFaults(Engine &engine, Unit &unit);
/// Remembers that a backup was written by hand, when `path` lies on another disk than the practice.
Result<Done> noteBackupMade(Engine &engine, const QString &path);

/// The program itself, with the rights of whoever opened the practice: undo passes over what it writes down
/// besides somebody's work.
Actor programOf(const Engine &engine);

Error backupFolderMissing(const QString &folder);

}  // namespace sp
