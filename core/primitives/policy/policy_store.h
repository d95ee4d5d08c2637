// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/policy/policy_resolution.h"

namespace sp {

class Database;
class Unit;

/// What was decided about a record, and by which content, as it stood then.
struct PolicyPin {
    QByteArray kind;
    std::optional<PolicyVersionId> version;  ///< The narrowest applied; none when only built-in values were.
    QJsonObject body;
    Digest hash;
    QJsonObject trace;
    QJsonObject verdict;
    Instant pinnedAt;
};

/// The rows of policies. The rules of their life are PolicyService's; triggers keep published content from
/// changing.
class PolicyStore {
public:
    explicit PolicyStore(Database &database) : m_database(database) {}

    Result<PolicyVersionId> insertDraft(Unit &unit, const QByteArray &kind, const PolicyScope &scope,
        const QJsonObject &body, const QString &note, std::optional<int> restores);
    Result<Done> updateDraft(PolicyVersionId id, const QJsonObject &body, const QString &note);
    Result<Done> deleteDraft(PolicyVersionId id);
    Result<Done> publish(PolicyVersionId id, Instant from, Instant now);
    /// Ends a published version at `at`.
    Result<Done> end(PolicyVersionId id, Instant at);
    /// Brings the stored statuses up to `now`; answers how many changed.
    Result<int> settle(Instant now);
    /// When the next stored status falls due.
    Result<std::optional<Instant>> nextChange(Instant now) const;

    Result<std::optional<PolicyVersion>> find(PolicyVersionId id) const;
    /// The version in force at `at` at exactly this scope.
    Result<std::optional<PolicyVersion>> inForce(
        const QByteArray &kind, const PolicyScope &scope, Instant at) const;
    /// A published version that begins after `from`, or at `from` in the future: what a new one would collide
    /// with.
    Result<std::optional<PolicyVersion>> collision(
        const QByteArray &kind, const PolicyScope &scope, Instant from, Instant now) const;
    /// Newest number first.
    Result<std::vector<PolicyVersion>> history(const QByteArray &kind, const PolicyScope &scope) const;
    /// All scopes of a kind, newest number first within each.
    Result<std::vector<PolicyVersion>> list(const QByteArray &kind) const;
    /// Every version there is, by kind and scope, newest number first within each.
    Result<std::vector<PolicyVersion>> list() const;

    Result<Done> insertPin(const QByteArray &ownerType, const IdBytes &owner, const PolicyPin &pin);
    Result<std::optional<PolicyPin>> findPin(
        const QByteArray &ownerType, const IdBytes &owner, const QByteArray &kind) const;

private:
    Database &m_database;
};

}  // namespace sp
