// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

namespace sp::cli {

/// Copies keys, witness and database into `folder`, so that figures are taken without touching the practice
/// itself.
Result<Done> copyPractice(Engine &engine, const QString &folder);

/// Forgets the highest memory so far, so that what the key derivation needed does not count: the window
/// derives once and gives it back. False where the kernel does not offer that.
bool forgetPeakMemory();

/// A line of /proc/self/status in MiB ("VmHWM": the peak of resident memory, "VmRSS": what is resident now);
/// 0 where the kernel does not say.
double memoryInMiB(const char *line);

}  // namespace sp::cli
