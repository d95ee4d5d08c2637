// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sp::cli {

/// Measures the figures of the practice at hand; meant for the reference practice. It writes: use a copy.
Result<Reply> bench(Context &context);

}  // namespace sp::cli
