// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/policy_export.h"

#include "core/values/time.h"

using namespace Qt::StringLiterals;

namespace sp {

namespace {

QString text(const QByteArray &code)
{
    return QString::fromUtf8(code);
}

QJsonValue when(const std::optional<Instant> &at)
{
    return at ? QJsonValue(text(instantText(*at))) : QJsonValue();
}

}  // namespace

Result<QJsonArray> policiesJson(const PolicyStore &policies)
{
    QJsonArray all;
    SP_TRY(versions, policies.list());
    for (const PolicyVersion &version : versions)
        all.append(QJsonObject{{u"id"_s, text(version.id.text())}, {u"kind"_s, text(version.kind)},
            {u"scope"_s, text(version.scope.text())}, {u"number"_s, version.number},
            {u"status"_s, text(policyStatusName(version.status))},
            {u"effective_from"_s, when(version.effectiveFrom)},
            {u"effective_to"_s, when(version.effectiveTo)}, {u"body"_s, version.body},
            {u"sha256"_s, text(hex(version.hash))}, {u"note"_s, version.note},
            {u"restores"_s, version.restores ? QJsonValue(*version.restores) : QJsonValue()},
            {u"author"_s, text(version.author.text())},
            {u"created_at"_s, text(instantText(version.createdAt))},
            {u"published_at"_s, when(version.publishedAt)}});
    return all;
}

}  // namespace sp
