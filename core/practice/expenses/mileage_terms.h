// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/expenses/rules/own_mileage.h"
#include "core/primitives/policy/policy_service.h"
#include "core/values/time_zone.h"

namespace sp {

/// The kind of policy that holds the owner's own rate for driving, for a PolicyRegistry: of the whole
/// workspace, and from a day of the past where that is when the rate changed.
const PolicyKind<expenses::OwnMileage, expenses::MileageFacts, std::optional<expenses::MileageVerdict>> &
mileagePolicy();

/// Which rate holds for a drive on a day.
class MileageTerms {
public:
    /// Without `policies` the table of countries holds for everybody.
    explicit MileageTerms(const PolicyService *policies) : m_policies(policies) {}

    /// The owner's own terms in force when the day ends in `zone`; the built-in ones where nothing was set.
    Result<expenses::OwnMileage> inForce(LocalDate on, const TimeZone &zone) const;

private:
    const PolicyService *m_policies;
};

}  // namespace sp
