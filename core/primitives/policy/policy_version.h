// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace sp {

/// Where a policy holds: a level of its kind's precedence chain and, except for the whole workspace, whose.
struct PolicyScope {
    QByteArray level;  ///< "client", "service", "workspace"...
    QByteArray id;     ///< Text of the id, or empty.

    static PolicyScope workspace() { return {"workspace", {}}; }
    template <typename Tag>
    static PolicyScope of(QByteArray level, const Id<Tag> &id)
    {
        return {std::move(level), id.text()};
    }
    /// "workspace" or "client:018f...". Fails with InvalidInput "policy.scope_invalid" {scope}.
    static Result<PolicyScope> parse(QByteArrayView text);
    QByteArray text() const { return id.isEmpty() ? level : level + ':' + id; }
    friend bool operator==(const PolicyScope &, const PolicyScope &) = default;
};

/// Draft: may change. Scheduled: published, not yet in force. Active: in force now. Superseded: a later
/// version took over. Retired: ended without a successor, or withdrawn before it began.
enum class PolicyStatus { Draft, Scheduled, Active, Superseded, Retired };

QByteArray policyStatusName(PolicyStatus status);

/// One version of a policy at a scope. Published ones never change.
struct PolicyVersion {
    PolicyVersionId id;
    QByteArray kind;
    PolicyScope scope;
    int number;
    PolicyStatus status;
    std::optional<Instant> effectiveFrom;  ///< Inclusive; none for a draft.
    std::optional<Instant>
        effectiveTo;   ///< Exclusive; set when retired. A successor ends a version without it.
    QJsonObject body;  ///< Only the parameters this scope sets.
    Digest hash;       ///< SHA-256 of the body's canonical JSON.
    QString note;
    std::optional<int> restores;  ///< The version this one brought back.
    ProfileId author;
    Instant createdAt;
    std::optional<Instant> publishedAt;
};

}  // namespace sp
