// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/backup_state.h"
#include "core/primitives/jobs/job_handler.h"

namespace sp {

inline constexpr auto dailyBackupJob = "backup.daily";

/// Stores the plan and sets up or ends its schedule. Asks for the permission "backup.plan". Fails with
/// Unavailable "backup.folder_missing" {path} or Refused "backup.folder_in_practice" {path}.
Result<Done> setBackupPlan(Engine &engine, const BackupPlan &plan);
/// Sets up the schedule of the plan where it is not; for every opening in the window. A demo practice and
/// profiles but the owner's have none of their own.
Result<Done> scheduleDailyBackup(Engine &engine);

/// Writes a tested backup into the plan's folder, chained to those before it, says what is wrong with them in
/// the state, and removes what surplusBackups() no longer asks for, of
/// this practice's own daily backups only. Missed days are made up by one backup. Fails for now, and is tried
/// again within the day, where the folder is away ("backup.folder_missing" {path}).
JobHandler dailyBackupHandler(Engine &engine);

}  // namespace sp
