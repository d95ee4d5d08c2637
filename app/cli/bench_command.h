// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sp::cli {

/// Measures the figures of the practice at hand, on a copy of it that is gone afterwards; meant for the reference practice.
/// Fails with "bench.empty" where there is nothing to measure on, "bench.hledger" where hledger does not read the journal.
Result<Reply> bench(Context &context);

}  // namespace sp::cli
