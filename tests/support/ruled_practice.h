// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/policy/policy_service.h"
#include "tests/support/practice_services.h"

namespace sp::test {

/// A practice whose billing follows policies.
struct RuledPractice : ServicePractice {
    PolicyRegistry registry = [] {
        PolicyRegistry known;
        known.add(timePolicy());
        known.add(ownTaxPolicy());
        return known;
    }();
    PolicyService policies{database, registry};
    BillingService ruled{database, ledger, people, services, sessions, settings, &policies};

    /// A policy in force from `from` on.
    PolicyVersionId published(
        const QByteArray &kind, const PolicyScope &scope, const QJsonObject &body, Instant from)
    {
        return did<PolicyVersionId>("policy.publish", [&](Unit &unit) -> Result<PolicyVersionId> {
            SP_TRY(draft, policies.draft(unit, kind, scope, body));
            SP_CHECK(policies.publish(unit, draft, from));
            return draft;
        });
    }
    /// What an invoice over the session would say.
    Result<BilledDocument> preview(const SessionId &session) const
    {
        return ruled.preview({&session, 1}, clock.now());
    }
    /// An invoice over the session, by these policies.
    BilledDocument issuedFor(const SessionId &session)
    {
        const auto id = did<DocumentId>("invoice.draft", [&](Unit &unit) {
            return ruled.draft(unit, {&session, 1});
        });
        return did<BilledDocument>("invoice.issue", [&](Unit &unit) { return ruled.issue(unit, id); });
    }
};

}  // namespace sp::test
