// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/primitives/policy/policy_version.h"

#include <chrono>
#include <functional>
#include <map>
#include <set>
#include <vector>

namespace sp {

/// What is the same for every kind of policy, as data.
struct PolicyRules {
    QByteArray name;  ///< "shield.fees"
    /// The levels at which it may be set, narrowest first: {"client", "service", "workspace"}.
    std::vector<QByteArray> chain;
    /// Every parameter with its built-in value: the end of the chain. Empty when there is none.
    QJsonObject defaults = {};
    /// Parameters for which the widest level that sets them wins (a workspace that says no means no).
    std::set<QString> ceilings = {};
    /// How far back a new version may begin. Zero: never in the past.
    std::chrono::milliseconds backdateMost{};
};

/// A kind of policy: how its parameters read and what they decide. The engine and the simulator both call
/// `decide`, so they cannot differ.
template <typename Body, typename Facts, typename Verdict>
struct PolicyKind {
    PolicyRules rules;
    /// Reads all parameters, inherited ones included; its failures are told to whoever edits the policy.
    Result<Body> (*read)(const QJsonObject &body);
    Verdict (*decide)(const Body &body, const Facts &facts);  ///< Pure.
    Result<Facts> (*readFacts)(const QJsonObject &facts);
    QJsonObject (*write)(const Verdict &verdict);
};

/// The kinds of this program by name, with their types erased, for the command line and the policy editor.
class PolicyRegistry {
public:
    template <typename Body, typename Facts, typename Verdict>
    void add(const PolicyKind<Body, Facts, Verdict> &kind)
    {
        Entry entry{kind.rules, {}, {}};
        entry.check = [read = kind.read](const QJsonObject &body) -> Result<Done> {
            SP_CHECK(read(body));
            return Done{};
        };
        entry.simulate = [kind](const QJsonObject &body, const QJsonObject &facts) -> Result<QJsonObject> {
            SP_TRY(policy, kind.read(body));
            SP_TRY(typed, kind.readFacts(facts));
            return kind.write(kind.decide(policy, typed));
        };
        m_entries.insert_or_assign(kind.rules.name, std::move(entry));
    }

    std::vector<QByteArray> names() const;
    /// Fails with NotFound "policy.unknown_kind" {kind}.
    Result<PolicyRules> rules(const QByteArray &kind) const;
    /// Whether `body` may stand at `scope`. Fails with NotFound "policy.unknown_kind" {kind}, InvalidInput
    /// "policy.unknown_scope" {kind, scope}, InvalidInput "policy.unknown_parameter" {kind, parameter}, or
    /// what the kind's read() says about the body laid over the built-in values.
    Result<Done> validate(const QByteArray &kind, const PolicyScope &scope, const QJsonObject &body) const;
    /// What `body` (a draft's, laid over the built-in values) would decide about each of `facts`. Writes
    /// nothing.
    Result<std::vector<Result<QJsonObject>>> simulate(
        const QByteArray &kind, const QJsonObject &body, const std::vector<QJsonObject> &facts) const;

private:
    struct Entry {
        PolicyRules rules;
        std::function<Result<Done>(const QJsonObject &)> check;
        std::function<Result<QJsonObject>(const QJsonObject &, const QJsonObject &)> simulate;
    };
    Result<const Entry *> entry(const QByteArray &kind) const;

    std::map<QByteArray, Entry> m_entries;
};

/// `over` laid over `under`, parameter by parameter; null means "not set here".
QJsonObject mergedParameters(const QJsonObject &under, const QJsonObject &over);

}  // namespace sp
