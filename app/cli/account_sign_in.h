// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sp::cli {

/// The program of the options, over what `settings` says.
syncing::AccountSettings withProgram(const Arguments &arguments, syncing::AccountSettings settings);

/// Asks the owner in her browser. The page's address is also told on standard error, for a browser on another
/// account of this machine. Fails as CalendarConnector::signIn() and readSecret() do.
Result<RemoteEntry> signIn(Context &context, RemoteSignIn how);

}  // namespace sp::cli
