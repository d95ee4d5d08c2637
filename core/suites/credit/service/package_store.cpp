// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/service/package_store.h"

#include "core/base/json.h"
#include "core/storage/database/database.h"

#include <algorithm>
#include <array>

namespace sp::credit {

using namespace Qt::StringLiterals;

namespace {

#define SP_TEMPLATE_SELECT                                                                                   \
    "SELECT t.id, t.name, t.retired, v.number, v.terms, v.published_at "                                     \
    "  FROM package_template t JOIN package_template_version v ON v.template = t.id "
#define SP_PACKAGE_SELECT                                                                                    \
    "SELECT id, client, name, template, template_version, terms, allow_negative, document, bought_on, "      \
    "activated_on, period_on, state FROM package "

constexpr std::array stateNames = {"Active", "Expired", "Archived"};

Result<PackageTerms> termsOf(const QByteArray &text)
{
    SP_TRY(body, parseJsonObject(text));
    return readPackageTerms(body);
}

/// Rows whose rules were read; one that does not read fails the whole.
template <typename T>
Result<std::vector<T>> opened(Result<std::vector<std::pair<T, QByteArray>>> rows)
{
    SP_TRY(read, std::move(rows));
    std::vector<T> list;
    for (auto &[each, terms] : read) {
        SP_TRY(rules, termsOf(terms));
        each.terms = std::move(rules);
        list.push_back(std::move(each));
    }
    return list;
}

std::pair<TemplateVersion, QByteArray> readTemplate(const Row &row)
{
    const auto published = row.optionalInstant(5);
    return {TemplateVersion{row.id<PackageTemplateTag>(0), row.text(1), row.flag(2),
                static_cast<int>(row.integer(3)), {}, published.has_value(), published},
        row.bytes(4)};
}

std::pair<Package, QByteArray> readPackage(const Row &row)
{
    Package package{row.id<PackageTag>(0), row.id<ClientTag>(1), row.text(2)};
    package.of = row.optionalId<PackageTemplateTag>(3);
    package.version = static_cast<int>(row.integer(4));
    package.allowNegative = row.flag(6);
    package.document = row.optionalId<DocumentTag>(7);
    package.boughtOn = row.date(8);
    package.activatedOn = row.optionalDate(9);
    package.periodOn = row.optionalDate(10);
    for (std::size_t at = 0; at < stateNames.size(); ++at)
        if (row.peek(11) == stateNames[at])
            package.state = static_cast<Package::State>(at);
    return {std::move(package), row.bytes(5)};
}

template <typename T>
std::optional<T> firstOf(std::vector<T> list)
{
    return list.empty() ? std::nullopt : std::optional(std::move(list.front()));
}

QByteArray json(const PackageTerms &terms)
{
    return canonicalJson(packageTermsJson(terms));
}

}  // namespace

QByteArray packageStateName(Package::State state)
{
    return stateNames[static_cast<std::size_t>(state)];
}

bool Package::frozenOn(LocalDate day) const
{
    return std::ranges::any_of(freezes, [&](const Freeze &each) { return each.covers(day); });
}

Result<Done> PackageStore::insertTemplate(const TemplateVersion &version, Instant now)
{
    SP_CHECK(m_database.run("INSERT INTO package_template (id, name, created_at) VALUES (:id, :name, :now)",
        {{":id", version.id}, {":name", version.name}, {":now", now}}));
    return insertVersion(version, now);
}

Result<Done> PackageStore::insertVersion(const TemplateVersion &version, Instant now)
{
    return m_database.run(R"(
        INSERT INTO package_template_version (template, number, terms, created_at, published_at)
        VALUES (:template, :number, :terms, :now, :published))",
        {{":template", version.id}, {":number", version.number}, {":terms", json(version.terms)},
            {":now", now}, {":published", version.published ? SqlValue(now) : SqlValue()}});
}

Result<Done> PackageStore::retire(const PackageTemplateId &id, bool retired)
{
    return m_database.run("UPDATE package_template SET retired = :retired WHERE id = :id",
        {{":id", id}, {":retired", retired ? 1 : 0}});
}

Result<std::optional<TemplateVersion>> PackageStore::latest(const PackageTemplateId &id) const
{
    SP_TRY(found, opened(m_database.all(SP_TEMPLATE_SELECT
                      "WHERE t.id = :id ORDER BY v.published_at IS NULL, v.number DESC LIMIT 1",
                      {{":id", id}}, readTemplate)));
    return firstOf(std::move(found));
}

Result<std::optional<TemplateVersion>> PackageStore::version(const PackageTemplateId &id, int number) const
{
    SP_TRY(found, opened(m_database.all(SP_TEMPLATE_SELECT "WHERE t.id = :id AND v.number = :number",
                      {{":id", id}, {":number", number}}, readTemplate)));
    return firstOf(std::move(found));
}

Result<std::optional<PackageTemplateId>> PackageStore::named(const QString &name) const
{
    return m_database.first("SELECT id FROM package_template WHERE lower(name) = lower(:name)",
        {{":name", name}}, [](const Row &row) { return row.id<PackageTemplateTag>(0); });
}

Result<std::vector<TemplateVersion>> PackageStore::templates() const
{
    return opened(m_database.all(SP_TEMPLATE_SELECT
        "WHERE v.number = (SELECT max(number) FROM package_template_version WHERE "
        "template = t.id) ORDER BY lower(t.name)",
        {}, readTemplate));
}

Result<std::vector<TemplateVersion>> PackageStore::versions(const PackageTemplateId &id) const
{
    return opened(m_database.all(
        SP_TEMPLATE_SELECT "WHERE t.id = :id ORDER BY v.number DESC", {{":id", id}}, readTemplate));
}

Result<std::map<PackageTemplateId, SoldCount>> PackageStore::soldCounts() const
{
    SP_TRY(rows, m_database.all("SELECT template, count(*), sum(state = 'Active') FROM package "
                                "WHERE template IS NOT NULL GROUP BY template",
                     {}, [](const Row &row) {
                         return std::pair(row.id<PackageTemplateTag>(0),
                             SoldCount{static_cast<int>(row.integer(1)), static_cast<int>(row.integer(2))});
                     }));
    return std::map<PackageTemplateId, SoldCount>(rows.begin(), rows.end());
}

Result<Done> PackageStore::insert(const Package &package, Instant now)
{
    SP_TRY(same, m_database.integer("SELECT count(*) FROM package WHERE client = :client AND "
                                    "lower(name) = lower(:name) AND state = 'Active'",
                     {{":client", package.client}, {":name", package.name}}));
    if (same != 0)
        return Error{ErrorCode::Conflict, "package.name_taken", {{u"name"_s, package.name}}};
    return m_database.run(R"(
        INSERT INTO package (id, client, name, template, template_version, terms, allow_negative, document, bought_on,
                             activated_on, period_on, state, created_at, updated_at)
        VALUES (:id, :client, :name, :template, :version, :terms, :negative, :document, :bought, :activated, :period,
                :state, :now, :now))",
        {{":id", package.id}, {":client", package.client}, {":name", package.name}, {":template", package.of},
            {":version", package.of ? SqlValue(package.version) : SqlValue()},
            {":terms", json(package.terms)}, {":negative", package.allowNegative ? 1 : 0},
            {":document", package.document}, {":bought", package.boughtOn},
            {":activated", package.activatedOn}, {":period", package.periodOn},
            {":state", packageStateName(package.state)}, {":now", now}});
}

Result<Done> PackageStore::update(const Package &package, Instant now)
{
    return m_database.run(R"(
        UPDATE package SET document = :document, activated_on = :activated, period_on = :period, state = :state,
               allow_negative = :negative, updated_at = :now
         WHERE id = :id)",
        {{":id", package.id}, {":document", package.document}, {":activated", package.activatedOn},
            {":period", package.periodOn}, {":state", packageStateName(package.state)},
            {":negative", package.allowNegative ? 1 : 0}, {":now", now}});
}

Result<std::vector<Package>> PackageStore::withFreezes(Result<std::vector<Package>> found) const
{
    SP_TRY(packages, std::move(found));
    for (Package &package : packages) {
        SP_TRY(freezes,
            m_database.all("SELECT from_on, to_on FROM package_freeze WHERE package = :id ORDER BY from_on",
                {{":id", package.id}}, [](const Row &row) {
                    return Freeze{row.date(0), row.optionalDate(1)};
                }));
        package.freezes = std::move(freezes);
    }
    return packages;
}

Result<std::optional<Package>> PackageStore::find(const PackageId &id) const
{
    SP_TRY(found,
        withFreezes(opened(m_database.all(SP_PACKAGE_SELECT "WHERE id = :id", {{":id", id}}, readPackage))));
    return firstOf(std::move(found));
}

Result<std::vector<Package>> PackageStore::ofClient(const ClientId &client) const
{
    return withFreezes(
        opened(m_database.all(SP_PACKAGE_SELECT "WHERE client = :client ORDER BY bought_on DESC, id DESC",
            {{":client", client}}, readPackage)));
}

Result<std::vector<Package>> PackageStore::ofTemplate(const PackageTemplateId &id) const
{
    return withFreezes(
        opened(m_database.all(SP_PACKAGE_SELECT "WHERE template = :template ORDER BY bought_on DESC, id DESC",
            {{":template", id}}, readPackage)));
}

Result<std::vector<Package>> PackageStore::active() const
{
    return withFreezes(
        opened(m_database.all(SP_PACKAGE_SELECT "WHERE state = 'Active' ORDER BY id", {}, readPackage)));
}

Result<Done> PackageStore::putFreeze(const PackageId &id, const Freeze &freeze, const QString &reason)
{
    return m_database.run(R"(
        INSERT INTO package_freeze (package, from_on, to_on, reason) VALUES (:package, :from, :to, :reason)
        ON CONFLICT (package, from_on) DO UPDATE SET to_on = excluded.to_on)",
        {{":package", id}, {":from", freeze.from}, {":to", freeze.to}, {":reason", reason}});
}

}  // namespace sp::credit
