// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/service/time_terms.h"

namespace sp {

using namespace billing;

const PolicyKind<TimeRounding, TimeFacts, CountedTime> &timePolicy()
{
    static const PolicyKind<TimeRounding, TimeFacts, CountedTime> kind{
        {.name = timePolicyKind,
            .chain = {"client", "service", "workspace"},
            .defaults = timeRoundingJson({})},
        readTimeRounding, decideTime, readTimeFacts, countedTimeJson};
    return kind;
}

Result<std::optional<ResolvedPolicy>> TimeTerms::inForce(
    const Session &session, const ClientId &client, const Service &service, Instant began) const
{
    std::vector<PolicyScope> scopes{PolicyScope::of("client", client)};
    if (session.client != client)  // A merged record's own agreement still counts where the new one has none.
        scopes.push_back(PolicyScope::of("client", session.client));
    scopes.push_back(PolicyScope::of("service", service.id));
    scopes.push_back(PolicyScope::workspace());
    SP_TRY(resolved, m_policies->inForce(timePolicyKind, scopes, began));
    // The built-in values round nothing; alone they would put aside what the service says.
    if (resolved && !resolved->narrowest())
        resolved.reset();
    return resolved;
}

Result<PriceRule> TimeTerms::priceOf(
    const Session &session, const ClientId &client, const Service &service, Instant began) const
{
    PriceRule rule = service.details.price;
    if (!m_policies || rule.by != PriceBy::Hour)
        return rule;
    SP_TRY(pinned, m_policies->pinned("session", session.id.bytes(), timePolicyKind));
    if (pinned) {
        SP_TRY(time, readTimeRounding(pinned->body));
        rule.time = time;
        return rule;
    }
    SP_TRY(resolved, inForce(session, client, service, began));
    if (resolved) {
        SP_TRY(time, readTimeRounding(resolved->body));
        rule.time = time;
    }
    return rule;
}

Result<Done> TimeTerms::pin(Unit &unit, const Session &session, const ClientId &client,
    const Service &service, Instant began, int actualMinutes) const
{
    if (!m_policies || service.details.price.by != PriceBy::Hour)
        return Done{};
    SP_TRY(before, m_policies->pinned("session", session.id.bytes(), timePolicyKind));
    if (before)
        return Done{};
    SP_TRY(resolved, inForce(session, client, service, began));
    if (!resolved)
        return Done{};
    SP_TRY(time, readTimeRounding(resolved->body));
    const QJsonObject verdict = countedTimeJson(decideTime(time, {actualMinutes}));
    return m_policies->pin(unit, "session", session.id.bytes(), timePolicyKind, *resolved, verdict);
}

}  // namespace sp
