// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sp::cli {

/// What works on a backup file, without a practice: "backup verify" and "backup restore".
struct FileCommand {
    const char *name;
    const char *usage;
    const char *summary;
    Result<Reply> (*run)(const Arguments &, const Clock &);
};

std::span<const FileCommand> backupFileCommands();

}  // namespace sp::cli
