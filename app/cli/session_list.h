// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sp::cli {

/// `session list`: sessions, and what stands in the calendar and is none yet.
Result<Reply> sessionList(Context &context);

}  // namespace sp::cli
