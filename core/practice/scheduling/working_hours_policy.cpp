// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/working_hours_policy.h"

#include "core/primitives/unit/unit.h"

namespace sp {

const PolicyKind<WorkingHours, HoursFacts, HoursVerdict> &workingHoursPolicy()
{
    static const PolicyKind<WorkingHours, HoursFacts, HoursVerdict> kind{
        {.name = workingHoursKind, .chain = {"workspace"}, .defaults = workingHoursJson(usualHours())},
        readWorkingHours, decideHours, readHoursFacts, hoursVerdictJson};
    return kind;
}

Result<std::optional<WorkingHours>> workingHours(const PolicyService &policies, Instant at)
{
    SP_TRY(resolved, policies.inForce(workingHoursKind, {PolicyScope::workspace()}, at));
    // The built-in values are a guess, by which nobody is to be warned.
    if (!resolved || !resolved->narrowest())
        return std::optional<WorkingHours>();
    SP_TRY(hours, readWorkingHours(resolved->body));
    return std::optional(std::move(hours));
}

Result<Done> setWorkingHours(Unit &unit, PolicyService &policies, const std::optional<WorkingHours> &hours)
{
    SP_TRY(before, workingHours(policies, unit.now()));
    if (before == hours)
        return Done{};
    if (hours) {
        SP_TRY(draft,
            policies.draft(unit, workingHoursKind, PolicyScope::workspace(), workingHoursJson(*hours)));
        SP_CHECK(policies.publish(unit, draft, unit.now()));
    } else {
        SP_CHECK(policies.retire(unit, workingHoursKind, PolicyScope::workspace(), unit.now()));
    }
    unit.touch("calendar");
    return Done{};
}

}  // namespace sp
