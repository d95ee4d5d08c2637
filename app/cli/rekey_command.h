// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sp::cli {

/// Gives the practice in `workspace` a new vault key: --passphrase-file, --new-recovery-file, --drop-others.
/// The new recovery key is shown once, or written to the file named.
Result<Reply> vaultRekey(const Arguments &arguments, const QString &workspace, const Clock &clock);

inline constexpr auto rekeyUsage = "[--new-recovery-file F] [--drop-others]";

}  // namespace sp::cli
