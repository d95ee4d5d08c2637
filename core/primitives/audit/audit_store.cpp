// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/audit/audit_store.h"

#include "core/base/json.h"
#include "core/primitives/audit/audit_row.h"
#include "core/storage/database/database.h"

#include <algorithm>

namespace sp {

namespace {

constexpr auto insertEvent = R"(
    INSERT INTO audit_event (seq, at, unit, actor, role, action, entity_type, entity, data, hash)
    VALUES (:seq, :at, :unit, :actor, :role, :action, :entity_type, :entity, :data, :hash))";

constexpr auto selectFrom = R"(
    SELECT seq, at, unit, actor, role, action, entity_type, entity, data, hash
      FROM audit_event WHERE seq >= :from ORDER BY seq)";

constexpr auto selectNewest = R"(
    SELECT seq, at, unit, actor, role, action, entity_type, entity, data
      FROM audit_event
     WHERE seq < :before
     ORDER BY seq DESC LIMIT :limit)";

constexpr auto selectOfEntity = R"(
    SELECT seq, at, unit, actor, role, action, entity_type, entity, data
      FROM audit_event
     WHERE entity = :entity AND seq < :before
     ORDER BY seq DESC LIMIT :limit)";

}  // namespace

AuditEntry readAuditEntry(const Row &row)
{
    const auto data = parseJsonObject(row.bytes(8));
    return {row.integer(0), row.instant(1), row.id<UnitTag>(2), row.id<ProfileTag>(3), row.bytes(4),
        row.bytes(5), row.bytes(6), row.isNull(7) ? std::nullopt : std::optional(row.idBytes(7)),
        data ? *data : QJsonObject()};
}

Result<AuditHead> AuditStore::head() const
{
    SP_TRY(found, m_database.first(
                      "SELECT seq, hash FROM audit_event ORDER BY seq DESC LIMIT 1", {}, [](const Row &row) {
                          return AuditHead{row.integer(0), row.digest(1)};
                      }));
    return found.value_or(AuditHead{});
}

Result<std::optional<Digest>> AuditStore::hashAt(std::int64_t seq) const
{
    return m_database.first("SELECT hash FROM audit_event WHERE seq = :seq", {{":seq", seq}},
        [](const Row &row) { return row.digest(0); });
}

Result<Done> AuditStore::append(
    UnitId unit, const Actor &actor, Instant at, const std::vector<AuditLine> &lines)
{
    SP_TRY(head, this->head());
    const QByteArray role = actor.kind == Actor::Kind::System ? QByteArray("System") : roleName(actor.role);
    QByteArray canonical;
    for (const AuditLine &line : lines) {
        const QByteArray data = canonicalJson(line.data);
        const std::int64_t seq = head.size + 1;
        canonicalAuditRecord(
            {seq, toMillis(at), view(unit.bytes()), view(actor.profile.bytes()), role, line.action,
                line.entityType, line.entity ? view(*line.entity) : QByteArrayView(), data},
            canonical);
        head = {seq, auditHash(canonical, head.hash)};
        SP_CHECK(m_database.run(
            insertEvent, {{":seq", seq}, {":at", at}, {":unit", unit}, {":actor", actor.profile},
                             {":role", role}, {":action", line.action}, {":entity_type", line.entityType},
                             {":entity", line.entity}, {":data", data}, {":hash", head.hash}}));
    }
    return Done{};
}

bool ChainCheck::follows(const AuditLink &link)
{
    if (!m_verdict.reason.isEmpty())
        return false;
    const Digest hash = auditHash(link.canonical, m_verdict.head.hash);
    if (link.seq != m_verdict.head.size + 1)
        m_verdict.reason = "audit.gap";
    else if (link.hash != view(hash))
        m_verdict.reason = "audit.hash";
    if (!m_verdict.reason.isEmpty()) {
        m_verdict.brokenAt = m_verdict.head.size + 1;
        return false;
    }
    m_verdict.head = {link.seq, hash};
    return true;
}

Result<Done> AuditStore::each(std::int64_t from, const std::function<bool(const AuditLink &)> &visit) const
{
    QByteArray canonical;
    canonical.reserve(4096);
    return m_database.each(selectFrom, {{":from", from}}, [&](const Row &row) {
        const std::int64_t seq = row.integer(0);
        canonicalAuditRecord({seq, row.integer(1), row.peek(2), row.peek(3), row.peek(4), row.peek(5),
                                 row.peek(6), row.peek(7), row.peek(8)},
            canonical);
        return visit({seq, canonical, row.peek(9)});
    });
}

Result<AuditVerdict> AuditStore::verify(const std::function<bool(std::int64_t)> &progress) const
{
    ChainCheck chain;
    bool canceled = false;
    // From the least number there is: a link of number 0 is none of ours.
    SP_CHECK(each(INT64_MIN, [&](const AuditLink &link) {
        canceled = progress && link.seq % 8192 == 0 && !progress(link.seq);
        return chain.follows(link) && !canceled;
    }));
    if (canceled)
        return Error{ErrorCode::Refused, "canceled"};
    return chain.verdict();
}

Result<std::vector<AuditEntry>> AuditStore::list(
    std::optional<IdBytes> entity, std::optional<std::int64_t> before, int limit) const
{
    const std::int64_t below = before.value_or(INT64_MAX);
    if (entity)
        return m_database.all(
            selectOfEntity, {{":entity", *entity}, {":before", below}, {":limit", limit}}, readAuditEntry);
    return m_database.all(selectNewest, {{":before", below}, {":limit", limit}}, readAuditEntry);
}

Result<std::vector<AuditEntry>> AuditStore::ofUnit(const UnitId &unit) const
{
    constexpr int some = 200;
    std::vector<AuditEntry> found;
    for (std::optional<std::int64_t> before;;) {
        SP_TRY(lines, list({}, before, some));
        bool past = lines.size() < static_cast<std::size_t>(some);
        for (AuditEntry &line : lines) {
            before = line.seq;
            // They stand together.
            past = past || (!found.empty() && line.unit != unit);
            if (line.unit == unit)
                found.push_back(std::move(line));
        }
        if (past)
            break;
    }
    std::ranges::reverse(found);
    return found;
}

}  // namespace sp
