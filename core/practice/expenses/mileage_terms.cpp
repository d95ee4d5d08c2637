// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/expenses/mileage_terms.h"

namespace sp {

using namespace expenses;

const PolicyKind<OwnMileage, MileageFacts, std::optional<MileageVerdict>> &mileagePolicy()
{
    constexpr auto tenYears = std::chrono::days(3653);
    static const PolicyKind<OwnMileage, MileageFacts, std::optional<MileageVerdict>> kind{
        {.name = mileagePolicyKind,
            .chain = {"workspace"},
            .defaults = ownMileageJson({}),
            .backdateMost = tenYears},
        readOwnMileage, decideMileage, readMileageFacts, mileageVerdictJson};
    return kind;
}

Result<OwnMileage> MileageTerms::inForce(LocalDate on, const TimeZone &zone) const
{
    if (!m_policies)
        return OwnMileage{};
    const Instant dayEnds = zone.toInstant(LocalTime(on + std::chrono::days(1)));
    SP_TRY(resolved, m_policies->inForce(mileagePolicyKind, {PolicyScope::workspace()},
                         dayEnds - std::chrono::milliseconds(1)));
    return resolved ? readOwnMileage(resolved->body) : Result<OwnMileage>(OwnMileage{});
}

}  // namespace sp
