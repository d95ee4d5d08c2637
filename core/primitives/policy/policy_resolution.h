// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/policy/policy_kind.h"

namespace sp {

/// Where one parameter's value came from.
struct PolicySource {
    QByteArray tier;                         ///< The level, or "built_in".
    std::optional<PolicyVersionId> version;  ///< None for a built-in value.
    int number = 0;
    friend bool operator==(const PolicySource &, const PolicySource &) = default;
};

/// One level that was asked on the way, narrowest first, and what was taken from it.
struct PolicyStep {
    PolicyScope scope;
    std::optional<PolicyVersionId> version;  ///< None: nothing was in force here.
    std::vector<QString> taken;
};

/// The policy that held for somebody at a moment, each parameter from the narrowest scope that set it.
struct ResolvedPolicy {
    QJsonObject body;
    std::map<QString, PolicySource> sources;
    std::vector<PolicyStep> path;

    /// {"sources": {parameter: {source_tier, applied_policy_id, version}}, "evaluation_path": [...]}
    QJsonObject trace() const;
    /// The narrowest version that anything was taken from.
    std::optional<PolicyVersionId> narrowest() const;
};

/// What was in force at a scope.
struct PolicyLayer {
    PolicyScope scope;
    std::optional<PolicyVersion> version;
};

/// Sorts scopes by the kind's chain, narrowest first. Fails with InvalidInput "policy.unknown_scope" {kind,
/// scope}.
Result<std::vector<PolicyScope>> inChainOrder(const PolicyRules &rules, std::vector<PolicyScope> scopes);

/// Merges layers, narrowest first, over the built-in values. Nothing when there is neither.
std::optional<ResolvedPolicy> resolvePolicy(const PolicyRules &rules, const std::vector<PolicyLayer> &layers);

}  // namespace sp
