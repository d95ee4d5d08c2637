// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sp::cli {

inline constexpr auto understandUsage = "KIND  (one JSON object a line in, one a line out, with the same id)";
inline constexpr auto understandSummary = "Understand what people write, without a practice";

/// Answers each line of standard input as soon as it is whole, in order, until the input ends. A line that
/// cannot be answered gets {"id", "error": {"reason", "facts", "message"}} and the next one goes on. Fails
/// with "usage" {problem} for an unknown kind, and with "output.failed" where nobody takes the answers.
Result<Done> understand(const Arguments &arguments, ConfinedParser &parser);

}  // namespace sp::cli
