// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/events/event_bus.h"
#include "core/primitives/policy/policy_store.h"

namespace sp {

/// A policy was published, rolled back, withdrawn or retired. Logged as "<kind>.policy.updated".
struct PolicyUpdated {
    QByteArray kind;
    PolicyScope scope;
    PolicyVersionId version;
    int number;

    EventRecord record() const;
};

/// A verdict with what it was based on.
template <typename Verdict>
struct PolicyDecision {
    Verdict verdict;
    ResolvedPolicy policy;
};

/// The life of policies: draft, edit, publish for a moment, supersede, retire, roll back, and what is in
/// force for whom. Selection uses the moment of the event in question, never "now". Every change is audited
/// with the hashes of before and after.
class PolicyService {
public:
    PolicyService(Database &database, const PolicyRegistry &registry)
        : m_store(database), m_registry(registry)
    {
    }

    /// Makes the next version of this kind at this scope as a draft. The failures are
    /// PolicyRegistry::validate()'s.
    Result<PolicyVersionId> draft(Unit &unit, const QByteArray &kind, const PolicyScope &scope,
        const QJsonObject &body, const QString &note = {});
    /// Fails with NotFound "policy.unknown_version", Conflict "policy.not_draft", and as draft() does.
    Result<Done> editDraft(Unit &unit, PolicyVersionId id, const QJsonObject &body, const QString &note);
    Result<Done> discardDraft(Unit &unit, PolicyVersionId id);

    /// Puts a draft in force from `from` (inclusive); the version before ends there. Fails with InvalidInput
    /// "policy.backdated" {earliest} when that is further back than the kind allows, Conflict
    /// "policy.overlap" {version, effective_from} when a published version begins later or at the same time
    /// ("Effective date overlaps an existing version"), and as editDraft() does.
    Result<Done> publish(Unit &unit, PolicyVersionId id, Instant from);
    /// Takes back a published version that has not begun. Fails with Conflict "policy.already_began".
    Result<Done> withdraw(Unit &unit, PolicyVersionId id);
    /// Ends what is in force at this scope at `at`, now or later; wider scopes show through again. Fails with
    /// NotFound "policy.none_in_force" or InvalidInput "policy.backdated" {earliest}.
    Result<Done> retire(Unit &unit, const QByteArray &kind, const PolicyScope &scope, Instant at);
    /// Publishes the content of an earlier version as a new one from now. Fails with NotFound
    /// "policy.unknown_version", Conflict "policy.not_published", or as publish() does.
    Result<PolicyVersionId> rollBack(Unit &unit, PolicyVersionId id, const QString &note = {});
    /// Brings statuses up to date after time has passed. What is in force never waits for it.
    Result<Done> settle(Unit &unit);

    /// What holds for `scopes` at `at`, parameter by parameter. Nothing when no version and no built-in value
    /// does.
    Result<std::optional<ResolvedPolicy>> inForce(
        const QByteArray &kind, const std::vector<PolicyScope> &scopes, Instant at) const;

    /// Decides about `facts` by what was in force at `at`.
    template <typename Body, typename Facts, typename Verdict>
    Result<std::optional<PolicyDecision<Verdict>>> decide(const PolicyKind<Body, Facts, Verdict> &kind,
        const std::vector<PolicyScope> &scopes, Instant at, const Facts &facts) const
    {
        SP_TRY(resolved, inForce(kind.rules.name, scopes, at));
        if (!resolved)
            return std::optional<PolicyDecision<Verdict>>();
        SP_TRY(body, kind.read(resolved->body));
        return std::optional(PolicyDecision<Verdict>{kind.decide(body, facts), *std::move(resolved)});
    }

    /// Keeps what was decided about a record with the content that decided it. The same again changes
    /// nothing; another fails with Conflict "policy.already_pinned".
    Result<Done> pin(Unit &unit, const QByteArray &ownerType, const IdBytes &owner, const QByteArray &kind,
        const ResolvedPolicy &policy, const QJsonObject &verdict);
    /// Fails with Corrupt "policy.pin_damaged" when the kept content does not match its hash.
    Result<std::optional<PolicyPin>> pinned(
        const QByteArray &ownerType, const IdBytes &owner, const QByteArray &kind) const;

    const PolicyStore &store() const { return m_store; }

private:
    Result<PolicyVersion> known(PolicyVersionId id) const;
    Result<PolicyVersion> knownDraft(PolicyVersionId id) const;
    Result<Done> changed(Unit &unit, const QByteArray &action, PolicyVersionId id);

    PolicyStore m_store;
    const PolicyRegistry &m_registry;
};

}  // namespace sp
