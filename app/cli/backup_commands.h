// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sp::cli {

/// What opens no practice by itself: "backup verify", "backup restore" and "vault rekey".
struct FileCommand {
    const char *name;
    const char *usage;
    const char *summary;
    Result<Reply> (*run)(const Arguments &, const QString &workspace, const Clock &);
};

std::span<const FileCommand> backupFileCommands();

}  // namespace sp::cli
