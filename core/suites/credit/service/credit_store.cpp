// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/service/credit_store.h"

#include "core/base/json.h"
#include "core/storage/database/database.h"

namespace sp::credit {

namespace {

// A lot's balance is what its entries add up to; the ledger's cache of the same account must agree, see
// differing().
#define SP_LOT_SELECT                                                                                        \
    "SELECT l.id, l.package, l.carried, l.from_on, l.until_on, l.closed, "                                   \
    "       coalesce((SELECT c.quantity FROM account a JOIN balance_cache c ON c.account = a.seq "           \
    "                  WHERE a.kind = 'units' AND coalesce(a.owner, x'') = p.client "                        \
    "                    AND lower(a.name) = lower(hex(l.id)) "                                              \
    "                    AND a.unit = CASE json_extract(p.terms, '$.unit') WHEN 'minutes' THEN 'minute' "    \
    "                                      WHEN 'sessions' THEN 'credit' "                                   \
    "                                      ELSE json_extract(p.terms, '$.unit') END), 0), "                  \
    "       coalesce((SELECT sum(r.quantity) FROM credit_reservation r "                                     \
    "                  WHERE r.lot = l.id AND r.session IS NOT :except), 0) "                                \
    "  FROM credit_lot l JOIN package p ON p.id = l.package "

#define SP_OWNER(lot)                                                                                        \
    "(SELECT p.client FROM credit_lot k JOIN package p ON p.id = k.package WHERE k.id = " lot ")"
#define SP_NOTE                                                                                              \
    "CASE WHEN e.note IS NULL THEN '' ELSE sp_unseal(" SP_OWNER("e.lot") ", 'credit.note', e.id, e.note) "   \
                                                                         "END"
#define SP_ENTRY_SELECT                                                                                      \
    "SELECT e.seq, e.id, e.lot, e.type, e.quantity, e.pre_balance, e.post_balance, e.effective_on, "         \
    "e.source, e.session, e.document, e.reason, " SP_NOTE                                                    \
    ", e.event_key, e.mapping_version, e.actual_minutes, "                                                   \
    "e.reverses, e.actor, e.posted_at FROM credit_entry e "

#define SP_USE_SELECT                                                                                        \
    "SELECT id, session, revision, client, trace, minutes, included, overage, amount_minor, currency "       \
    "FROM credit_use "

/// All but its trace, which is column 4.
CreditUse readUse(const Row &row)
{
    CreditUse use{row.id<CreditUseTag>(0), row.id<SessionTag>(1), static_cast<int>(row.integer(2)),
        row.id<ClientTag>(3)};
    use.minutes = static_cast<int>(row.integer(5));
    use.included = static_cast<int>(row.integer(6));
    use.overageMinutes = static_cast<int>(row.integer(7));
    if (const auto currency = Currency::create(row.peek(9)))
        use.amount = Money(row.integer(8), *currency);
    return use;
}

StoredLot readLot(const Row &row)
{
    return {row.id<CreditLotTag>(0), row.id<PackageTag>(1), row.flag(2), row.optionalDate(3),
        row.optionalDate(4), row.flag(5), row.integer(6), row.integer(7)};
}

CreditEntry readEntry(const Row &row)
{
    CreditEntry entry{row.integer(0), row.id<CreditEntryTag>(1), row.id<CreditLotTag>(2),
        entryTypeFromName(row.peek(3)).value_or(EntryType::Adjust), row.integer(4), row.integer(5),
        row.integer(6), row.date(7), row.bytes(8)};
    entry.session = row.optionalId<SessionTag>(9);
    entry.document = row.optionalId<DocumentTag>(10);
    entry.reason = row.bytes(11);
    entry.note = row.text(12);
    entry.eventKey = row.bytes(13);
    entry.mappingVersion = static_cast<int>(row.integer(14));
    if (const auto minutes = row.optionalInteger(15))
        entry.actualMinutes = static_cast<int>(*minutes);
    entry.reverses = row.optionalId<CreditEntryTag>(16);
    entry.actor = row.optionalId<ProfileTag>(17);
    entry.postedAt = row.instant(18);
    return entry;
}

}  // namespace

Result<Done> CreditStore::insertLot(const StoredLot &lot, Instant now)
{
    return m_database.run(R"(
        INSERT INTO credit_lot (id, package, carried, from_on, until_on, created_at)
        VALUES (:id, :package, :carried, :from, :until, :now))",
        {{":id", lot.id}, {":package", lot.package}, {":carried", lot.carried ? 1 : 0}, {":from", lot.from},
            {":until", lot.until}, {":now", now}});
}

Result<Done> CreditStore::closeLot(const LotId &id)
{
    return m_database.run("UPDATE credit_lot SET closed = 1 WHERE id = :id", {{":id", id}});
}

Result<std::optional<StoredLot>> CreditStore::lot(const LotId &id) const
{
    return m_database.first(
        SP_LOT_SELECT "WHERE l.id = :id", {{":id", id}, {":except", SqlValue()}}, readLot);
}

Result<std::vector<StoredLot>> CreditStore::lots(
    const PackageId &package, std::optional<SessionId> except) const
{
    return m_database.all(SP_LOT_SELECT "WHERE l.package = :package AND NOT l.closed ORDER BY l.id",
        {{":package", package}, {":except", except}}, readLot);
}

Result<std::vector<StoredLot>> CreditStore::allLots(const PackageId &package) const
{
    return m_database.all(SP_LOT_SELECT "WHERE l.package = :package ORDER BY l.id",
        {{":package", package}, {":except", SqlValue()}}, readLot);
}

Result<bool> CreditStore::knows(const QByteArray &eventKey) const
{
    SP_TRY(count,
        m_database.integer("SELECT count(*) FROM credit_entry WHERE event_key = :key", {{":key", eventKey}}));
    return count != 0;
}

Result<Done> CreditStore::insert(Unit &unit, const CreditEntry &entry, const EntryId &journal)
{
    return m_database.run("INSERT INTO credit_entry (id, lot, journal, type, quantity, pre_balance, "
                          "post_balance, effective_on, "
                          "source, session, document, actor, reason, note, event_key, mapping_version, "
                          "actual_minutes, reverses, "
                          "unit, posted_at) "
                          "VALUES (:id, :lot, :journal, :type, :quantity, :before, :after, :on, :source, "
                          ":session, :document, :actor, "
                          ":reason, CASE :note WHEN '' THEN NULL ELSE sp_seal(" SP_OWNER(
                              ":lot") ", 'credit.note', :id, :note) END, "
                                      ":key, :mapping, :minutes, :reverses, :unit, :now)",
        {{":id", entry.id}, {":lot", entry.lot}, {":journal", journal}, {":type", entryTypeName(entry.type)},
            {":quantity", entry.quantity}, {":before", entry.before}, {":after", entry.after},
            {":on", entry.on}, {":source", entry.source}, {":session", entry.session},
            {":document", entry.document}, {":actor", unit.actor().profile}, {":reason", entry.reason},
            {":note", entry.note}, {":key", entry.eventKey}, {":mapping", entry.mappingVersion},
            {":minutes", entry.actualMinutes}, {":reverses", entry.reverses}, {":unit", unit.id()},
            {":now", unit.now()}});
}

Result<std::vector<CreditEntry>> CreditStore::entriesOf(const PackageId &package) const
{
    return m_database.all(SP_ENTRY_SELECT
        "JOIN credit_lot l ON l.id = e.lot WHERE l.package = :package ORDER BY e.seq",
        {{":package", package}}, readEntry);
}

Result<std::int64_t> CreditStore::granted(const PackageId &package) const
{
    return m_database.integer(R"(
        SELECT coalesce(sum(e.quantity), 0) FROM credit_entry e JOIN credit_lot l ON l.id = e.lot
         WHERE l.package = :package AND e.type NOT IN ('consume', 'reverse'))",
        {{":package", package}});
}

Result<std::vector<CreditEntry>> CreditStore::entriesOf(const SessionId &session) const
{
    return m_database.all(
        SP_ENTRY_SELECT "WHERE e.session = :session ORDER BY e.seq", {{":session", session}}, readEntry);
}

Result<std::optional<CreditEntry>> CreditStore::entry(const CreditEntryId &id) const
{
    return m_database.first(SP_ENTRY_SELECT "WHERE e.id = :id", {{":id", id}}, readEntry);
}

Result<bool> CreditStore::reversed(const CreditEntryId &id) const
{
    SP_TRY(
        count, m_database.integer("SELECT count(*) FROM credit_entry WHERE reverses = :id", {{":id", id}}));
    return count != 0;
}

Result<Done> CreditStore::reserve(
    const SessionId &session, const LotId &lot, std::int64_t quantity, Instant now)
{
    return m_database.run(R"(
        INSERT INTO credit_reservation (session, lot, quantity, created_at) VALUES (:session, :lot, :quantity, :now))",
        {{":session", session}, {":lot", lot}, {":quantity", quantity}, {":now", now}});
}

Result<bool> CreditStore::release(const SessionId &session)
{
    SP_CHECK(
        m_database.run("DELETE FROM credit_reservation WHERE session = :session", {{":session", session}}));
    return m_database.changes() > 0;
}

Result<std::vector<std::pair<LotId, std::int64_t>>> CreditStore::reservedBy(const SessionId &session) const
{
    return m_database.all(
        "SELECT lot, quantity FROM credit_reservation WHERE session = :session ORDER BY lot",
        {{":session", session}},
        [](const Row &row) { return std::pair(row.id<CreditLotTag>(0), row.integer(1)); });
}

Result<std::map<SessionId, std::int64_t>> CreditStore::reservedOf(const PackageId &package) const
{
    SP_TRY(rows, m_database.all(R"(
        SELECT r.session, sum(r.quantity) FROM credit_reservation r JOIN credit_lot l ON l.id = r.lot
         WHERE l.package = :package GROUP BY r.session)",
                     {{":package", package}},
                     [](const Row &row) { return std::pair(row.id<SessionTag>(0), row.integer(1)); }));
    return std::map<SessionId, std::int64_t>(rows.begin(), rows.end());
}

Result<Done> CreditStore::insertUse(const CreditUse &use, const Digest &hash, Instant now)
{
    return m_database.run(R"(
        INSERT INTO credit_use (id, session, revision, standing, client, trace, content_hash, minutes, included, overage,
                                amount_minor, currency, created_at)
        VALUES (:id, :session, :revision, 'Current', :client, :trace, :hash, :minutes, :included, :overage, :amount,
                :currency, :now))",
        {{":id", use.id}, {":session", use.session}, {":revision", use.revision}, {":client", use.client},
            {":trace", canonicalJson(use.trace)}, {":hash", hash}, {":minutes", use.minutes},
            {":included", use.included}, {":overage", use.overageMinutes},
            {":amount", use.amount ? use.amount->minor() : 0},
            {":currency", use.amount ? use.amount->currency().code() : QByteArray()}, {":now", now}});
}

Result<std::optional<CreditUse>> CreditStore::use(const char *sql, const SessionId &session) const
{
    SP_TRY(found, m_database.first(sql, {{":session", session}},
                      [](const Row &row) { return std::pair(readUse(row), row.bytes(4)); }));
    if (!found)
        return std::optional<CreditUse>();
    SP_TRY(trace, parseJsonObject(found->second));
    found->first.trace = std::move(trace);
    return std::optional(std::move(found->first));
}

Result<std::optional<CreditUse>> CreditStore::currentUse(const SessionId &session) const
{
    return use(SP_USE_SELECT "WHERE session = :session AND standing = 'Current'", session);
}

Result<std::optional<CreditUse>> CreditStore::lastUse(const SessionId &session) const
{
    return use(SP_USE_SELECT "WHERE session = :session ORDER BY revision DESC LIMIT 1", session);
}

Result<std::vector<PastUse>> CreditStore::usesSince(Instant since) const
{
    SP_TRY(rows, m_database.all(R"(
        SELECT u.id, u.session, u.revision, u.client, u.trace, u.minutes, u.included, u.overage, u.amount_minor,
               u.currency, s.service_version, coalesce(s.actual_start, s.planned_start) AS start, s.zone,
               (SELECT p.template FROM credit_entry e JOIN credit_lot l ON l.id = e.lot JOIN package p ON p.id = l.package
                 WHERE e.session = u.session ORDER BY e.seq LIMIT 1)
          FROM credit_use u JOIN session s ON s.id = u.session
         WHERE u.standing = 'Current' AND s.state = 'Completed' AND start >= :since
         ORDER BY start, u.session)",
                     {{":since", since}}, [](const Row &row) {
                         return std::pair(
                             PastUse{readUse(row), row.id<ServiceVersionTag>(10),
                                 row.optionalId<PackageTemplateTag>(13), row.instant(11), row.bytes(12)},
                             row.bytes(4));
                     }));
    std::vector<PastUse> uses;
    uses.reserve(rows.size());
    for (auto &[past, text] : rows) {
        SP_TRY(trace, parseJsonObject(text));
        past.use.trace = std::move(trace);
        uses.push_back(std::move(past));
    }
    return uses;
}

Result<Done> CreditStore::endUse(const CreditUseId &id, const char *standing)
{
    return m_database.run(
        "UPDATE credit_use SET standing = :standing WHERE id = :id", {{":id", id}, {":standing", standing}});
}

Result<std::pair<std::int64_t, std::int64_t>> CreditStore::overageSince(
    const ClientId &client, Instant since, const QByteArray &currency, const SessionId &except) const
{
    SP_TRY(found, m_database.first(R"(
        SELECT coalesce(sum(u.overage), 0), coalesce(sum(u.amount_minor), 0)
          FROM credit_use u JOIN session s ON s.id = u.session
         WHERE u.client = :client AND u.standing = 'Current' AND u.currency = :currency AND u.session <> :except
           AND coalesce(s.actual_start, s.planned_start) >= :since)",
                      {{":client", client}, {":since", since}, {":currency", currency}, {":except", except}},
                      [](const Row &row) { return std::pair(row.integer(0), row.integer(1)); }));
    return found.value_or(std::pair<std::int64_t, std::int64_t>(0, 0));
}

Result<std::vector<LotId>> CreditStore::differing() const
{
    return m_database.all(
        "WITH known (id, package, carried, from_on, until_on, closed, balance, reserved) AS (" SP_LOT_SELECT
        ") SELECT id FROM known WHERE balance <> (SELECT coalesce(sum(e.quantity), 0) FROM credit_entry e "
        "WHERE e.lot = known.id)",
        {{":except", SqlValue()}}, [](const Row &row) { return row.id<CreditLotTag>(0); });
}

}  // namespace sp::credit
