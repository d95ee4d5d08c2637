// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/backup.h"
#include "core/storage/database/migrator.h"

namespace sp {

/// Brings the schema of an open database up to `steps`. A practice that has anything in it is backed up
/// first, into its own backups folder, and that backup is tested like any other; the newest three are kept.
/// Fails as writeBackup() and migrate() do; where the backup fails, the schema is left as it was.
Result<Done> upgrade(
    const BackupSource &source, Database &database, std::span<const Migration> steps, Instant now);

}  // namespace sp
