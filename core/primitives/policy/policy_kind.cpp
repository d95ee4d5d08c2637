// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/policy/policy_kind.h"

#include <algorithm>

namespace sp {

using namespace Qt::StringLiterals;

QJsonObject mergedParameters(const QJsonObject &under, const QJsonObject &over)
{
    QJsonObject merged = under;
    for (auto at = over.begin(); at != over.end(); ++at)
        if (!at.value().isNull())
            merged.insert(at.key(), at.value());
    return merged;
}

Result<const PolicyRegistry::Entry *> PolicyRegistry::entry(const QByteArray &kind) const
{
    const auto known = m_entries.find(kind);
    if (known == m_entries.end())
        return Error{ErrorCode::NotFound, "policy.unknown_kind", {{u"kind"_s, QString::fromUtf8(kind)}}};
    return &known->second;
}

std::vector<QByteArray> PolicyRegistry::names() const
{
    std::vector<QByteArray> names;
    for (const auto &[name, entry] : m_entries)
        names.push_back(name);
    return names;
}

Result<PolicyRules> PolicyRegistry::rules(const QByteArray &kind) const
{
    SP_TRY(known, entry(kind));
    return known->rules;
}

Result<Done> PolicyRegistry::validate(
    const QByteArray &kind, const PolicyScope &scope, const QJsonObject &body) const
{
    SP_TRY(known, entry(kind));
    const QString name = QString::fromUtf8(kind);
    if (std::ranges::find(known->rules.chain, scope.level) == known->rules.chain.end())
        return Error{ErrorCode::InvalidInput, "policy.unknown_scope",
            {{u"kind"_s, name}, {u"scope"_s, QString::fromUtf8(scope.text())}}};
    const QJsonObject &defaults = known->rules.defaults;
    for (const QString &parameter : body.keys())
        if (!defaults.isEmpty() && !defaults.contains(parameter))
            return Error{ErrorCode::InvalidInput, "policy.unknown_parameter",
                {{u"kind"_s, name}, {u"parameter"_s, parameter}}};
    return known->check(mergedParameters(defaults, body));
}

Result<std::vector<Result<QJsonObject>>> PolicyRegistry::simulate(
    const QByteArray &kind, const QJsonObject &body, const std::vector<QJsonObject> &facts) const
{
    SP_TRY(known, entry(kind));
    const QJsonObject whole = mergedParameters(known->rules.defaults, body);
    SP_CHECK(known->check(whole));
    std::vector<Result<QJsonObject>> verdicts;
    for (const QJsonObject &each : facts)
        verdicts.push_back(known->simulate(whole, each));
    return verdicts;
}

}  // namespace sp
