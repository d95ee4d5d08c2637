// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sp::cli {

/// Says what somebody who mends the program wants to know: of the program, and of the practice where one of
/// the ways to unlock it was given; it asks for no passphrase by itself. With --to it goes into a file, for
/// this user alone. Fails as unlock() does, with "file.exists" {path} and as writeAtomically() does.
Result<Reply> tellDiagnostics(const Arguments &arguments, const QString &workspace, EnginePorts ports);

inline constexpr auto diagnosticsUsage = "[--to FILE]";

/// That a program of this user's ended unexpectedly, until diagnostics were asked for:
/// "program.ended_unexpectedly" {date, program}.
std::optional<Error> untoldEnd();

}  // namespace sp::cli
