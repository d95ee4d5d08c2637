// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/engine/engine.h"

namespace sp::cli {

/// The options that unlock() knows, for every command.
inline constexpr auto unlockOptions = "workspace passphrase-file recovery-file keychain";

/// Opens the practice by --recovery-file, --keychain or --passphrase-file, and by a passphrase typed at the
/// terminal without any. Fails with "usage" {problem} for more than one of them, as readSecret(),
/// keychainSecret() and openPractice() do.
Result<std::unique_ptr<Engine>> unlock(
    const Arguments &arguments, const QString &workspace, EnginePorts ports);

}  // namespace sp::cli
