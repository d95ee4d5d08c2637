// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sp::cli {

extern const char *const demoUsage;

/// Makes a demo practice that ends today: --seed N (7), --years N (1), --clients N (24), --until DATE. The
/// same arguments make the same practice.
Result<Reply> makeDemo(const Arguments &arguments, const QString &workspace, EnginePorts ports);

}  // namespace sp::cli
