// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/scheduling/rules/working_hours.h"
#include "core/primitives/policy/policy_service.h"

namespace sp {

/// "calendar.working_hours": when the owner works, by weekday on the practice's wall; never in the past.
const PolicyKind<WorkingHours, HoursFacts, HoursVerdict> &workingHoursPolicy();

/// What was said for `at`; nothing while nobody said anything.
Result<std::optional<WorkingHours>> workingHours(const PolicyService &policies, Instant at);
/// Publishes them from now on; without any, nobody has said when they work any more. Nothing happens where it
/// is so already.
Result<Done> setWorkingHours(Unit &unit, PolicyService &policies, const std::optional<WorkingHours> &hours);

}  // namespace sp
