// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/time_rounding_policy.h"
#include "core/practice/services/service.h"
#include "core/practice/sessions/session.h"
#include "core/primitives/policy/policy_service.h"

namespace sp {

/// "billing.time": how minutes become billable ones, by client, service or for the whole practice; never in
/// the past.
const PolicyKind<billing::TimeRounding, billing::TimeFacts, billing::CountedTime> &timePolicy();

/// By which terms the time of sessions counts: the policy in force when the session began, for services
/// priced by the hour. Terms that a session was once invoiced by hold for it ever after, also when that
/// invoice is credited.
class TimeTerms {
public:
    /// Without policies a service's own rounding holds.
    explicit TimeTerms(PolicyService *policies) : m_policies(policies) {}

    /// The service's price with the rounding that holds for the session; `client` is the session's, or who
    /// stands for it.
    Result<billing::PriceRule> priceOf(
        const Session &session, const ClientId &client, const Service &service, Instant began) const;
    /// Pins what was decided to the session; nothing where no policy is in force.
    Result<Done> pin(Unit &unit, const Session &session, const ClientId &client, const Service &service,
        Instant began, int actualMinutes) const;

private:
    Result<std::optional<ResolvedPolicy>> inForce(
        const Session &session, const ClientId &client, const Service &service, Instant began) const;

    PolicyService *m_policies;
};

}  // namespace sp
