// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/templates/template_store.h"

#include "core/base/json.h"
#include "core/storage/database/database.h"

namespace sp {

namespace {

#define SP_TEMPLATE_COLUMNS                                                                                  \
    "SELECT t.id, t.kind, t.language, t.code, t.name, t.archived, t.draft, coalesce(v.version_no, 0), "      \
    "v.body "                                                                                                \
    "  FROM text_template t LEFT JOIN text_template_version v ON v.template = t.id "                         \
    "   AND v.version_no = (SELECT max(version_no) FROM text_template_version WHERE template = t.id) "

constexpr auto selectByKey =
    SP_TEMPLATE_COLUMNS "WHERE t.kind = :kind AND t.language = :language AND t.code = :code";
constexpr auto selectById = SP_TEMPLATE_COLUMNS "WHERE t.id = :id";
constexpr auto selectAll = SP_TEMPLATE_COLUMNS "ORDER BY t.id";

/// A text that was stored as JSON, where there is one.
std::optional<TemplateText> readText(const Row &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    const auto json = parseJsonObject(row.bytes(column));
    return json ? std::optional(TemplateText::fromJson(*json)) : std::nullopt;
}

StoredTemplate readTemplate(const Row &row)
{
    const auto kind = templateKindFromName(row.peek(1));
    return {row.id<TemplateTag>(0), {kind.value_or(TemplateKind::Note), row.bytes(2), row.bytes(3)},
        row.text(4), row.flag(5), readText(row, 6), static_cast<int>(row.integer(7)), readText(row, 8)};
}

std::optional<QByteArray> stored(const std::optional<TemplateText> &text, TemplateKind kind)
{
    return text ? std::optional(canonicalJson(text->toJson(kind))) : std::nullopt;
}

}  // namespace

Result<std::optional<StoredTemplate>> TemplateStore::find(const TemplateKey &key) const
{
    return m_database.first(selectByKey,
        {{":kind", templateKindName(key.kind)}, {":language", key.language}, {":code", key.code}},
        readTemplate);
}

Result<std::optional<StoredTemplate>> TemplateStore::find(const TemplateId &id) const
{
    return m_database.first(selectById, {{":id", id}}, readTemplate);
}

Result<std::vector<StoredTemplate>> TemplateStore::list() const
{
    return m_database.all(selectAll, {}, readTemplate);
}

Result<std::vector<TemplateVersion>> TemplateStore::versions(const TemplateId &id) const
{
    return m_database.all("SELECT version_no, body, saved_by, saved_at FROM text_template_version "
                          "WHERE template = :id ORDER BY version_no DESC",
        {{":id", id}}, [](const Row &row) {
            return TemplateVersion{
                static_cast<int>(row.integer(0)), readText(row, 1), row.id<ProfileTag>(2), row.instant(3)};
        });
}

Result<Done> TemplateStore::insert(const StoredTemplate &made, Instant now)
{
    return m_database.run(
        "INSERT INTO text_template (id, kind, language, code, name, archived, draft, created_at, updated_at) "
        "VALUES (:id, :kind, :language, :code, :name, :archived, :draft, :now, :now)",
        {{":id", made.id}, {":kind", templateKindName(made.key.kind)}, {":language", made.key.language},
            {":code", made.key.code}, {":name", made.name}, {":archived", made.archived ? 1 : 0},
            {":draft", stored(made.draft, made.key.kind)}, {":now", now}});
}

Result<Done> TemplateStore::update(const StoredTemplate &changed, Instant now)
{
    return m_database.run("UPDATE text_template SET name = :name, archived = :archived, draft = :draft, "
                          "updated_at = :now WHERE id = :id",
        {{":id", changed.id}, {":name", changed.name}, {":archived", changed.archived ? 1 : 0},
            {":draft", stored(changed.draft, changed.key.kind)}, {":now", now}});
}

Result<Done> TemplateStore::append(const TemplateId &id, TemplateKind kind, const TemplateVersion &version)
{
    return m_database.run(
        "INSERT INTO text_template_version (template, version_no, body, saved_by, saved_at) "
        "VALUES (:id, :number, :body, :by, :at)",
        {{":id", id}, {":number", version.number}, {":body", stored(version.text, kind)},
            {":by", version.author}, {":at", version.savedAt}});
}

}  // namespace sp
