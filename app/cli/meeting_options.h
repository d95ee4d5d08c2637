// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/practice/scheduling/rules/meeting.h"

namespace sp::cli {

/// `plan` with what --by, --link-by, --link and --place say. Fails with a usage error for a word that is none
/// of theirs, and as checkedPlan().
Result<MeetingPlan> meetingPlanOf(const Arguments &arguments, MeetingPlan plan);

}  // namespace sp::cli
