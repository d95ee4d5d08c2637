// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/backup.h"
#include "core/primitives/jobs/job_handler.h"

namespace sp {

inline constexpr auto dailyBackupJob = "backup.daily";

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
};

Result<BackupPlan> backupPlan(Engine &engine);
Result<BackupState> backupState(Engine &engine);
/// Stores the plan and sets up or ends its schedule. Asks for the permission "backup.plan". Fails with
/// Unavailable "backup.folder_missing" {path} or Refused "backup.folder_in_practice" {path}.
Result<Done> setBackupPlan(Engine &engine, const BackupPlan &plan);
/// Sets up the schedule of the plan where it is not; for every opening in the window. A demo practice and
/// profiles but the owner's have none of their own.
Result<Done> scheduleDailyBackup(Engine &engine);
/// Where daily backups are written now.
Result<QString> backupFolder(Engine &engine);

/// Writes a tested backup into the plan's folder and removes what surplusBackups() no longer asks for, of
/// this practice's own daily backups only. Missed days are made up by one backup. Fails for now, and is tried
/// again within the day, where the folder is away ("backup.folder_missing" {path}).
JobHandler dailyBackupHandler(Engine &engine);

}  // namespace sp
