// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/holds/hold_store.h"

#include "core/storage/database/database.h"

#include <array>

namespace sp {

namespace {

#define SP_HOLD_SELECT                                                                                       \
    "SELECT id, resource_type, resource_id, start_at, end_at, purpose, owner_type, owner_id, exclusive, "    \
    "status, label, client, session, placed_at, expires_at, ended_at, service FROM hold "

constexpr std::array statusNames = {
    std::pair{HoldStatus::Active, "Active"},
    std::pair{HoldStatus::Converted, "Converted"},
    std::pair{HoldStatus::Released, "Released"},
    std::pair{HoldStatus::Expired, "Expired"},
};

// Nothing here is longer than a day, so the index on the start bounds the window on both sides.
constexpr auto selectOn = SP_HOLD_SELECT
    "WHERE status = 'Active' AND resource_type = :type AND resource_id = :resource AND start_at < :to "
    "  AND start_at > :from - 86400000 AND end_at > :from ORDER BY start_at, id";
constexpr auto selectSession = R"(
    SELECT id, planned_start, planned_end, place = 'Shared'
           AND (SELECT service FROM service_version WHERE id = :shared)
             = (SELECT service FROM service_version WHERE id = service_version)
      FROM session
     WHERE state IN ('Tentative', 'Confirmed', 'InProgress') AND place <> 'Open' AND planned_start < :to
       AND planned_start > :from - 86400000 AND planned_end > :from AND id IS NOT :except
     ORDER BY planned_start, id)";

constexpr auto insertHold = R"(
    INSERT INTO hold (id, resource_type, resource_id, start_at, end_at, purpose, owner_type, owner_id, exclusive, status,
                      label, client, placed_at, expires_at, updated_at, service)
    VALUES (:id, :type, :resource, :from, :to, :purpose, :owner_type, :owner, :exclusive, 'Active', :label, :client, :placed,
            :expires, :now, :service))";
constexpr auto updateHold = R"(
    UPDATE hold SET start_at = :from, end_at = :to, label = :label, expires_at = :expires, updated_at = :now
     WHERE id = :id AND status = 'Active')";
constexpr auto endHold = R"(
    UPDATE hold SET status = :status, session = :session, ended_at = :ended, updated_at = :now
     WHERE id = :id AND status = 'Active')";

HoldStatus statusOf(QByteArrayView name)
{
    for (const auto &[status, text] : statusNames)
        if (name == text)
            return status;
    return HoldStatus::Expired;
}

Hold readHold(const Row &row)
{
    Hold hold{row.id<HoldTag>(0), {row.bytes(1), row.idBytes(2)}, {row.instant(3), row.instant(4)},
        holdPurposeFromName(row.peek(5)).value_or(HoldPurpose::Click), {row.bytes(6), row.idBytes(7)}};
    hold.kind = row.flag(8) ? HoldProfile::Kind::Exclusive : HoldProfile::Kind::Shared;
    hold.status = statusOf(row.peek(9));
    hold.label = row.text(10);
    hold.client = row.optionalId<ClientTag>(11);
    hold.session = row.optionalId<SessionTag>(12);
    hold.placedAt = row.instant(13);
    hold.expiresAt = row.instant(14);
    hold.endedAt = row.optionalInstant(15);
    hold.service = row.optionalId<ServiceTag>(16);
    return hold;
}

}  // namespace

QByteArray holdStatusName(HoldStatus status)
{
    return statusNames[static_cast<std::size_t>(status)].second;
}

Result<Done> asConflict(Result<Done> written)
{
    if (written || (written.error().reason != "SLOT_TAKEN" && written.error().reason != "hold.over"))
        return written;
    Error error = written.error();
    error.code = ErrorCode::Conflict;
    return error;
}

Result<std::optional<Hold>> HoldStore::find(const HoldId &id) const
{
    return m_database.first(SP_HOLD_SELECT "WHERE id = :id", {{":id", id}}, readHold);
}

Result<std::vector<Hold>> HoldStore::standing(Instant now) const
{
    return m_database.all(SP_HOLD_SELECT
        "WHERE status = 'Active' AND expires_at > :now ORDER BY start_at, id",
        {{":now", now}}, readHold);
}

Result<std::vector<Hold>> HoldStore::recent(int limit) const
{
    return m_database.all(
        SP_HOLD_SELECT "ORDER BY placed_at DESC, id DESC LIMIT :limit", {{":limit", limit}}, readHold);
}

Result<std::vector<Hold>> HoldStore::ofOwner(const HoldOwner &owner) const
{
    return m_database.all(SP_HOLD_SELECT
        "WHERE owner_type = :type AND owner_id = :id AND status = 'Active' ORDER BY start_at, id",
        {{":type", owner.type}, {":id", owner.id}}, readHold);
}

Result<std::vector<Hold>> HoldStore::on(const Resource &resource, Interval when) const
{
    return m_database.all(selectOn,
        {{":type", resource.type}, {":resource", resource.id}, {":from", when.start}, {":to", when.end}},
        readHold);
}

Result<std::vector<Hold>> HoldStore::over(Instant now) const
{
    return m_database.all(SP_HOLD_SELECT
        "WHERE status = 'Active' AND expires_at <= :now ORDER BY expires_at, id",
        {{":now", now}}, readHold);
}

Result<std::optional<Instant>> HoldStore::nextExpiry() const
{
    return m_database.first("SELECT expires_at FROM hold WHERE status = 'Active' ORDER BY expires_at LIMIT 1",
        {}, [](const Row &row) { return row.instant(0); });
}

Result<std::optional<Blocking>> HoldStore::blocking(const Wish &wish, Instant now) const
{
    if (wish.resource == Resource::practitioner()) {
        struct Standing {
            Blocking blocking;
            bool together;
        };
        SP_TRY(sessions, m_database.all(selectSession,
                             {{":from", wish.when.start}, {":to", wish.when.end}, {":except", wish.session},
                                 {":shared", wish.shared}},
                             [](const Row &row) {
                                 return Standing{{Blocking::What::Session, row.idBytes(0),
                                                     {row.instant(1), row.instant(2)}},
                                     row.flag(3)};
                             }));
        for (const Standing &each : sessions)
            if (!each.together || sessions.size() >= static_cast<std::size_t>(wish.seats))
                return std::optional(each.blocking);
    }
    SP_TRY(holds, on(wish.resource, wish.when));
    for (const Hold &each : holds) {
        const bool own = wish.owner == each.owner || (wish.session && each.owner.id == wish.session->bytes());
        const bool beside = wish.kind == HoldProfile::Kind::Shared && each.kind == HoldProfile::Kind::Shared;
        if (each.stands(now) && !own && !beside)
            return std::optional(Blocking{Blocking::What::Hold, each.id.bytes(), each.when, each.expiresAt});
    }
    return std::optional<Blocking>();
}

Result<Done> HoldStore::insert(const Hold &hold, Instant now)
{
    return asConflict(m_database.run(insertHold,
        {{":id", hold.id}, {":type", hold.resource.type}, {":resource", hold.resource.id},
            {":from", hold.when.start}, {":to", hold.when.end},
            {":purpose", QByteArray(holdProfile(hold.purpose).name)}, {":owner_type", hold.owner.type},
            {":owner", hold.owner.id}, {":exclusive", hold.kind == HoldProfile::Kind::Exclusive},
            {":label", hold.label}, {":client", hold.client}, {":placed", hold.placedAt},
            {":expires", hold.expiresAt}, {":now", now}, {":service", hold.service}}));
}

Result<Done> HoldStore::update(const Hold &hold, Instant now)
{
    SP_CHECK(asConflict(m_database.run(
        updateHold, {{":id", hold.id}, {":from", hold.when.start}, {":to", hold.when.end},
                        {":label", hold.label}, {":expires", hold.expiresAt}, {":now", now}})));
    if (m_database.changes() == 0)
        return Error{ErrorCode::Conflict, "hold.over"};
    return Done{};
}

Result<bool> HoldStore::end(const Hold &hold, Instant now)
{
    SP_CHECK(
        m_database.run(endHold, {{":id", hold.id}, {":status", holdStatusName(hold.status)},
                                    {":session", hold.session}, {":ended", hold.endedAt}, {":now", now}}));
    return m_database.changes() == 1;
}

}  // namespace sp
