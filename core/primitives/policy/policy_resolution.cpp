// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/policy/policy_resolution.h"

#include <QJsonArray>

#include <algorithm>

namespace sp {

using namespace Qt::StringLiterals;

Result<std::vector<PolicyScope>> inChainOrder(const PolicyRules &rules, std::vector<PolicyScope> scopes)
{
    const auto rank = [&](const PolicyScope &scope) { return std::ranges::find(rules.chain, scope.level); };
    for (const PolicyScope &scope : scopes)
        if (rank(scope) == rules.chain.end())
            return Error{ErrorCode::InvalidInput, "policy.unknown_scope",
                {{u"kind"_s, QString::fromUtf8(rules.name)}, {u"scope"_s, QString::fromUtf8(scope.text())}}};
    std::ranges::stable_sort(scopes, {}, rank);
    return scopes;
}

std::optional<ResolvedPolicy> resolvePolicy(const PolicyRules &rules, const std::vector<PolicyLayer> &layers)
{
    ResolvedPolicy resolved;
    bool any = !rules.defaults.isEmpty();
    for (const PolicyLayer &layer : layers) {
        any = any || layer.version.has_value();
        resolved.path.push_back({layer.scope, {}, {}});
        if (layer.version)
            resolved.path.back().version = layer.version->id;
    }
    if (!any)
        return std::nullopt;

    enum class Taking { Ordinary, Ceilings };
    const auto take = [&](std::size_t at, Taking taking) {
        if (!layers[at].version)
            return;
        const PolicyVersion &version = *layers[at].version;
        for (auto value = version.body.begin(); value != version.body.end(); ++value) {
            const QString &parameter = value.key();
            if (rules.ceilings.contains(parameter) != (taking == Taking::Ceilings) ||
                value.value().isNull() || resolved.sources.contains(parameter))
                continue;
            resolved.body.insert(parameter, value.value());
            resolved.sources.emplace(
                parameter, PolicySource{version.scope.level, version.id, version.number});
            resolved.path[at].taken.push_back(parameter);
        }
    };
    for (std::size_t at = 0; at < layers.size(); ++at) {
        take(at, Taking::Ordinary);
        take(layers.size() - 1 - at, Taking::Ceilings);
    }
    for (auto value = rules.defaults.begin(); value != rules.defaults.end(); ++value)
        if (resolved.sources.emplace(value.key(), PolicySource{"built_in", {}, 0}).second)
            resolved.body.insert(value.key(), value.value());
    return resolved;
}

std::optional<PolicyVersionId> ResolvedPolicy::narrowest() const
{
    for (const PolicyStep &step : path)
        if (!step.taken.empty())
            return step.version;
    return std::nullopt;
}

QJsonObject ResolvedPolicy::trace() const
{
    const auto idValue = [](const std::optional<PolicyVersionId> &id) {
        return id ? QJsonValue(QString::fromLatin1(id->text())) : QJsonValue();
    };
    QJsonObject from;
    for (const auto &[parameter, source] : sources)
        from.insert(
            parameter, QJsonObject{{u"source_tier"_s, QString::fromUtf8(source.tier)},
                           {u"applied_policy_id"_s, idValue(source.version)}, {u"version"_s, source.number}});
    QJsonArray steps;
    for (const PolicyStep &step : path) {
        QJsonArray taken;
        for (const QString &parameter : step.taken)
            taken.append(parameter);
        steps.append(QJsonObject{{u"scope"_s, QString::fromUtf8(step.scope.text())},
            {u"policy_id"_s, idValue(step.version)}, {u"taken"_s, taken}});
    }
    return {{u"sources"_s, from}, {u"evaluation_path"_s, steps}};
}

}  // namespace sp
