// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/backup_state.h"
#include "core/primitives/jobs/job_handler.h"

namespace sp {

inline constexpr auto backupDrillJob = "backup.drill";

/// What became of restoring a backup for practice.
struct DrillReport {
    QString path = {};                   ///< Empty where it did not come as far as a file.
    std::optional<Instant> madeAt = {};  ///< Of the backup.
    /// What was found right, in this order: "head" (the key has made it), "parts" (every digest), "pages"
    /// (each one's HMAC, and the structure), "rows", "content", "audit", "ledger" (replayed), "notes" (their
    /// chains), "attachments" (decrypted). A backup of the first format knows no "content".
    QByteArrayList checks = {};
    QByteArray failedCheck = {};
    std::optional<Error> failure = {};
    std::optional<Instant> at = {};  ///< When it ended.
    std::chrono::milliseconds took{0};

    bool passed() const { return at && !failure; }
    QJsonObject toJson() const;
    static DrillReport fromJson(const QJsonObject &json);
};

/// Restores a backup with the practice's own key into a folder that only this user may enter, on the
/// practice's disk, looks at all of it and removes it again; also what an earlier drill left that was killed.
/// `file` empty: the newest daily backup. What is wrong with the backup is in the report.
///
/// Fails where nothing was learned: NotFound "backup.none" {path}, Unavailable "backup.folder_missing"
/// {path}, Refused "canceled", or as AtomicFile where the disk has no room for it.
Result<DrillReport> drillBackup(const BackupSource &source, const BackupMemory &memory, const QString &file,
    Instant now, const BackupProgress &progress = {});

/// How the newest drill went; at is nothing before the first.
Result<DrillReport> lastDrill(Engine &engine);
/// The drill at once, on the engine's thread, remembered as the job's is. Asks for the permission
/// "backup.drill"; of a `file` of one's own nothing is remembered.
Result<DrillReport> runDrill(Engine &engine, const QString &file, const BackupProgress &progress = {});

/// Sets up the monthly drill where it is not; for every opening. A demo practice and profiles but the owner's
/// have none of their own.
Result<Done> scheduleBackupDrill(Engine &engine);
/// The drill in the background. What is wrong ends the job for good with its reason, to be seen among the
/// jobs and in Settings; a missed month is made up for. Without daily backups there is none.
JobHandler backupDrillHandler(Engine &engine);

}  // namespace sp
