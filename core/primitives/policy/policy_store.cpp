// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/policy/policy_store.h"

#include "core/base/json.h"
#include "core/primitives/unit/unit.h"
#include "core/storage/database/database.h"

#include <algorithm>
#include <array>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

#define SP_POLICY_COLUMNS                                                                                    \
    "SELECT id, kind, scope, version_no, status, effective_from, effective_to, body, body_hash, note, "      \
    "restores, "                                                                                             \
    "author, created_at, published_at FROM policy_version "

/// Published and not withdrawn before it began.
#define SP_POLICY_EFFECTIVE "status <> 'Draft' AND (effective_to IS NULL OR effective_to > effective_from) "

constexpr auto insertVersion = R"(
    INSERT INTO policy_version (id, kind, scope, version_no, status, body, body_hash, note, restores, author, created_at)
    SELECT :id, :kind, :scope, coalesce(max(version_no), 0) + 1, 'Draft', :body, :hash, :note, :restores, :author, :now
      FROM policy_version WHERE kind = :kind AND scope = :scope)";

constexpr auto selectInForce = SP_POLICY_COLUMNS
    "WHERE kind = :kind AND scope = :scope AND effective_from <= :at AND " SP_POLICY_EFFECTIVE
    "ORDER BY effective_from DESC, version_no DESC LIMIT 1";

constexpr auto selectCollision =
    SP_POLICY_COLUMNS "WHERE kind = :kind AND scope = :scope AND " SP_POLICY_EFFECTIVE
                      "AND (effective_from > :from OR (effective_from = :from AND :from > :now)) ORDER BY "
                      "effective_from LIMIT 1";

constexpr auto settleStatuses = R"(
    WITH settled AS (
        SELECT id, CASE
            WHEN effective_to <= :now OR effective_to <= effective_from THEN 'Retired'
            WHEN EXISTS (SELECT 1 FROM policy_version later
                          WHERE later.kind = v.kind AND later.scope = v.scope AND later.status <> 'Draft'
                            AND (later.effective_to IS NULL OR later.effective_to > later.effective_from)
                            AND (later.effective_from, later.version_no) > (v.effective_from, v.version_no)
                            AND later.effective_from <= :now) THEN 'Superseded'
            WHEN effective_from <= :now THEN 'Active'
            ELSE 'Scheduled' END AS status
          FROM policy_version v WHERE v.status IN ('Scheduled', 'Active'))
    UPDATE policy_version SET status = settled.status FROM settled
     WHERE settled.id = policy_version.id AND settled.status <> policy_version.status)";

constexpr auto selectNextChange = R"(
    SELECT min(at) FROM (
        SELECT effective_from AS at FROM policy_version WHERE status = 'Scheduled'
        UNION ALL SELECT effective_to FROM policy_version WHERE status = 'Active' AND effective_to > :now))";

constexpr auto insertPinRow = R"(
    INSERT INTO policy_pin (owner_type, owner, kind, version, body, body_hash, trace, verdict, pinned_at)
    VALUES (:owner_type, :owner, :kind, :version, :body, :hash, :trace, :verdict, :at))";

constexpr auto selectPin = R"(
    SELECT kind, version, body, body_hash, trace, verdict, pinned_at
      FROM policy_pin WHERE owner_type = :owner_type AND owner = :owner AND kind = :kind)";

constexpr std::array statusNames = {
    std::pair{PolicyStatus::Draft, "Draft"},
    std::pair{PolicyStatus::Scheduled, "Scheduled"},
    std::pair{PolicyStatus::Active, "Active"},
    std::pair{PolicyStatus::Superseded, "Superseded"},
    std::pair{PolicyStatus::Retired, "Retired"},
};

PolicyStatus readStatus(QByteArrayView name)
{
    for (const auto &[status, text] : statusNames)
        if (name == text)
            return status;
    return PolicyStatus::Retired;  // Unreachable: the column's CHECK knows the same names.
}

PolicyScope readScope(const QByteArray &text)
{
    const auto colon = text.indexOf(':');
    return colon < 0 ? PolicyScope{text, {}} : PolicyScope{text.left(colon), text.mid(colon + 1)};
}

QJsonObject readObject(const Row &row, int column)
{
    const auto object = parseJsonObject(row.bytes(column));  // The column's CHECK keeps anything else out.
    return object ? *object : QJsonObject();
}

PolicyVersion readVersion(const Row &row)
{
    return {row.id<PolicyVersionTag>(0), row.bytes(1), readScope(row.bytes(2)),
        static_cast<int>(row.integer(3)), readStatus(row.peek(4)), row.optionalInstant(5),
        row.optionalInstant(6), readObject(row, 7), row.digest(8), row.text(9),
        row.isNull(10) ? std::nullopt : std::optional(static_cast<int>(row.integer(10))),
        row.id<ProfileTag>(11), row.instant(12), row.optionalInstant(13)};
}

}  // namespace

Result<PolicyScope> PolicyScope::parse(QByteArrayView text)
{
    const PolicyScope scope = readScope(text.toByteArray());
    const bool idFits = scope.id.isEmpty() ? text.indexOf(':') < 0 : idFromText(scope.id).has_value();
    if (scope.level.isEmpty() || !idFits)
        return Error{
            ErrorCode::InvalidInput, "policy.scope_invalid", {{u"scope"_s, QString::fromUtf8(text)}}};
    return scope;
}

QByteArray policyStatusName(PolicyStatus status)
{
    return std::ranges::find(statusNames, status, &std::pair<PolicyStatus, const char *>::first)->second;
}

Result<PolicyVersionId> PolicyStore::insertDraft(Unit &unit, const QByteArray &kind, const PolicyScope &scope,
    const QJsonObject &body, const QString &note, std::optional<int> restores)
{
    const auto id = unit.newId<PolicyVersionTag>();
    const QByteArray json = canonicalJson(body);
    SP_CHECK(m_database.run(
        insertVersion, {{":id", id}, {":kind", kind}, {":scope", scope.text()}, {":body", json},
                           {":hash", sha256({json})}, {":note", note}, {":restores", restores},
                           {":author", unit.actor().profile}, {":now", unit.now()}}));
    return id;
}

Result<Done> PolicyStore::updateDraft(PolicyVersionId id, const QJsonObject &body, const QString &note)
{
    const QByteArray json = canonicalJson(body);
    return m_database.run("UPDATE policy_version SET body = :body, body_hash = :hash, note = :note WHERE id "
                          "= :id AND status = 'Draft'",
        {{":id", id}, {":body", json}, {":hash", sha256({json})}, {":note", note}});
}

Result<Done> PolicyStore::deleteDraft(PolicyVersionId id)
{
    return m_database.run("DELETE FROM policy_version WHERE id = :id AND status = 'Draft'", {{":id", id}});
}

Result<Done> PolicyStore::publish(PolicyVersionId id, Instant from, Instant now)
{
    return m_database.run(
        "UPDATE policy_version SET status = 'Scheduled', effective_from = :from, published_at = :now "
        "WHERE id = :id AND status = 'Draft'",
        {{":id", id}, {":from", from}, {":now", now}});
}

Result<Done> PolicyStore::end(PolicyVersionId id, Instant at)
{
    return m_database.run(
        "UPDATE policy_version SET effective_to = :at WHERE id = :id", {{":id", id}, {":at", at}});
}

Result<int> PolicyStore::settle(Instant now)
{
    SP_CHECK(m_database.run(settleStatuses, {{":now", now}}));
    return static_cast<int>(m_database.changes());
}

Result<std::optional<Instant>> PolicyStore::nextChange(Instant now) const
{
    SP_TRY(next, m_database.first(selectNextChange, {{":now", now}},
                     [](const Row &row) { return row.optionalInstant(0); }));
    return next.value_or(std::nullopt);
}

Result<std::optional<PolicyVersion>> PolicyStore::find(PolicyVersionId id) const
{
    return m_database.first(SP_POLICY_COLUMNS "WHERE id = :id", {{":id", id}}, readVersion);
}

Result<std::optional<PolicyVersion>> PolicyStore::inForce(
    const QByteArray &kind, const PolicyScope &scope, Instant at) const
{
    SP_TRY(version, m_database.first(selectInForce, {{":kind", kind}, {":scope", scope.text()}, {":at", at}},
                        readVersion));
    if (version && version->effectiveTo && *version->effectiveTo <= at)
        return std::optional<PolicyVersion>();
    return version;
}

Result<std::optional<PolicyVersion>> PolicyStore::collision(
    const QByteArray &kind, const PolicyScope &scope, Instant from, Instant now) const
{
    return m_database.first(selectCollision,
        {{":kind", kind}, {":scope", scope.text()}, {":from", from}, {":now", now}}, readVersion);
}

Result<std::vector<PolicyVersion>> PolicyStore::history(
    const QByteArray &kind, const PolicyScope &scope) const
{
    return m_database.all(SP_POLICY_COLUMNS "WHERE kind = :kind AND scope = :scope ORDER BY version_no DESC",
        {{":kind", kind}, {":scope", scope.text()}}, readVersion);
}

Result<std::vector<PolicyVersion>> PolicyStore::list(const QByteArray &kind) const
{
    return m_database.all(SP_POLICY_COLUMNS "WHERE kind = :kind ORDER BY scope, version_no DESC",
        {{":kind", kind}}, readVersion);
}

Result<std::vector<PolicyVersion>> PolicyStore::list() const
{
    return m_database.all(
        SP_POLICY_COLUMNS "ORDER BY kind, scope, version_no DESC", SqlParameters{}, readVersion);
}

Result<Done> PolicyStore::insertPin(const QByteArray &ownerType, const IdBytes &owner, const PolicyPin &pin)
{
    return m_database.run(insertPinRow,
        {{":owner_type", ownerType}, {":owner", owner}, {":kind", pin.kind}, {":version", pin.version},
            {":body", canonicalJson(pin.body)}, {":hash", pin.hash}, {":trace", canonicalJson(pin.trace)},
            {":verdict", canonicalJson(pin.verdict)}, {":at", pin.pinnedAt}});
}

Result<std::optional<PolicyPin>> PolicyStore::findPin(
    const QByteArray &ownerType, const IdBytes &owner, const QByteArray &kind) const
{
    return m_database.first(
        selectPin, {{":owner_type", ownerType}, {":owner", owner}, {":kind", kind}}, [](const Row &row) {
            return PolicyPin{row.bytes(0), row.optionalId<PolicyVersionTag>(1), readObject(row, 2),
                row.digest(3), readObject(row, 4), readObject(row, 5), row.instant(6)};
        });
}

}  // namespace sp
