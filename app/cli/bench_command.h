// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sp::cli {

/// Measures the figures of the practice at hand, on a copy of it that is gone afterwards; meant for the
/// reference practice. Fails with "bench.empty" where there is nothing to measure on, "bench.hledger" where
/// hledger does not read the journal.
Result<Reply> bench(Context &context);
/// Bench's own helper: the time of its workload on the unencrypted database at `path`, which it changes.
Result<Reply> benchUnencrypted(const QString &path, const Clock &clock);

}  // namespace sp::cli
