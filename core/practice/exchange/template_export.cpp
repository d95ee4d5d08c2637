// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/template_export.h"

using namespace Qt::StringLiterals;

namespace sp {

Result<QJsonArray> templatesJson(const TemplateStore &templates)
{
    const auto code = [](const QByteArray &text) { return QString::fromUtf8(text); };
    const auto words = [](const std::optional<TemplateText> &text, TemplateKind kind) {
        return text ? QJsonValue(text->toJson(kind)) : QJsonValue(QJsonValue::Null);
    };
    QJsonArray all;
    SP_TRY(stored, templates.list());
    for (const StoredTemplate &each : stored) {
        QJsonArray versions;
        SP_TRY(history, templates.versions(each.id));
        for (const TemplateVersion &version : history)
            versions.append(QJsonObject{{u"number"_s, version.number},
                {u"text"_s, words(version.text, each.key.kind)}, {u"author"_s, code(version.author.text())},
                {u"saved_at"_s, code(instantText(version.savedAt))}});
        all.append(QJsonObject{{u"id"_s, code(each.id.text())},
            {u"kind"_s, code(templateKindName(each.key.kind))}, {u"language"_s, code(each.key.language)},
            {u"code"_s, code(each.key.code)}, {u"name"_s, each.name}, {u"archived"_s, each.archived},
            {u"draft"_s, words(each.draft, each.key.kind)}, {u"versions"_s, versions}});
    }
    return all;
}

}  // namespace sp
