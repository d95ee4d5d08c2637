// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace sp::cli {

/// A secret from a file (one trailing line break is dropped) or, without a path, typed at the terminal
/// without echo. It never comes from the command line or the environment, where other programs could read it.
/// Fails with "file.unreadable" {path} or "passphrase.no_terminal".
Result<SecretBytes> readSecret(const QString &path, const char *prompt);

}  // namespace sp::cli
