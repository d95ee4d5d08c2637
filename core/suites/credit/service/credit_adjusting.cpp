// SPDX-License-Identifier: GPL-3.0-or-later
// What people do to balances by hand, and the comparison that finds what went wrong.
#include "core/suites/credit/service/credit_service.h"

#include <algorithm>

namespace sp::credit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestNote = 10;
constexpr int mostSessions = 100'000;

Error archived(const Package &package)
{
    return {ErrorCode::Conflict, "package.archived", {{u"bucket"_s, package.name}}};
}

/// Splits what is taken over lots that have it; the first one takes what none has.
std::vector<std::pair<LotId, std::int64_t>> takenFrom(
    const std::vector<StoredLot> &lots, std::int64_t quantity)
{
    std::vector<std::pair<LotId, std::int64_t>> parts;
    for (const StoredLot &lot : lots) {
        const std::int64_t part = std::min(quantity, lot.balance - lot.reserved);
        if (part <= 0)
            continue;
        parts.emplace_back(lot.id, part);
        quantity -= part;
    }
    if (quantity > 0 && !lots.empty()) {
        const auto first = std::ranges::find(parts, lots.front().id, &std::pair<LotId, std::int64_t>::first);
        if (first == parts.end())
            parts.emplace_back(lots.front().id, quantity);
        else
            first->second += quantity;
    }
    return parts;
}

}  // namespace

std::vector<QByteArray> adjustmentReasons()
{
    return {"goodwill", "correction", "migration", "refund", "chargeback", "dispute"};
}

Result<CreditEntryId> CreditService::adjust(Unit &unit, const Adjustment &wanted)
{
    const auto reasons = adjustmentReasons();
    if (std::ranges::find(reasons, wanted.reason) == reasons.end())
        return Error{ErrorCode::InvalidInput, "credit.adjust_reason",
            {{u"reason"_s, QString::fromUtf8(wanted.reason)}}};
    if (wanted.note.trimmed().size() < shortestNote)
        return Error{ErrorCode::InvalidInput, "credit.adjust_note", {{u"least"_s, qint64(shortestNote)}}};
    if (wanted.quantity == 0)
        return Error{ErrorCode::InvalidInput, "credit.quantity_invalid", {{u"text"_s, u"0"_s}}};
    SP_TRY(package, m_packages.package(wanted.package));
    if (package.state == Package::State::Archived)
        return archived(package);
    SP_TRY(today, m_packages.today(unit.now()));
    if (wanted.on < today && !permits(unit.actor().role, "credit.adjust_retroactive"))
        return Error{ErrorCode::Refused, "access.denied",
            {{u"permission"_s, u"credit.adjust_retroactive"_s},
                {u"role"_s, QString::fromLatin1(roleName(unit.actor().role))}}};
    SP_TRY(lots, m_book.store().lots(package.id));
    if (lots.empty()) {
        StoredLot lot{unit.newId<CreditLotTag>(), package.id};
        SP_CHECK(m_book.store().insertLot(lot, unit.now()));
        lots.push_back(lot);
    }
    const auto parts = wanted.quantity > 0 ? std::vector{std::pair(lots.back().id, wanted.quantity)}
                                           : takenFrom(lots, -wanted.quantity);
    const EntryType type = wanted.reason == "refund"       ? EntryType::Refund
                           : wanted.reason == "chargeback" ? EntryType::Chargeback
                                                           : EntryType::Adjust;
    std::optional<CreditEntryId> first;
    for (const auto &[lot, quantity] : parts) {
        CreditBook::Wish wish{
            type, wanted.quantity > 0 ? quantity : -quantity, wanted.on, "manual_adjustment", wanted.key};
        wish.reason = wanted.reason;
        wish.note = wanted.note.trimmed().left(1'000);
        SP_TRY(entry, m_book.post(unit, package, lot, wish));
        if (entry && !first)
            first = entry->id;
    }
    if (first)
        return *first;
    // Told a second time: the entry of the first.
    SP_TRY(entries, m_book.store().entriesOf(package.id));
    for (const CreditEntry &each : entries)
        if (each.eventKey.startsWith(wanted.key + '@'))
            return each.id;
    return Error{ErrorCode::Internal, "credit.no_lot"};
}

Result<Done> CreditService::reverseAdjustment(Unit &unit, const CreditEntryId &id, const QString &note)
{
    SP_TRY(entry, m_book.store().entry(id));
    if (!entry || entry->source != "manual_adjustment")
        return Error{ErrorCode::NotFound, "credit.unknown_entry"};
    if (note.trimmed().size() < shortestNote)
        return Error{ErrorCode::InvalidInput, "credit.adjust_note", {{u"least"_s, qint64(shortestNote)}}};
    SP_TRY(lot, m_book.store().lot(entry->lot));
    SP_TRY(package, m_packages.package(lot->package));
    SP_TRY(done, m_book.reverse(unit, package, *entry, "manual_adjustment", "undo:" + id.text()));
    if (!done)
        return Error{ErrorCode::Conflict, "credit.already_reversed"};
    unit.audit(
        "credit.adjustment_reversed", "package", package.id, {{u"entry"_s, QString::fromLatin1(id.text())}});
    return Done{};
}

Result<Done> CreditService::move(Unit &unit, const PackageId &from, const PackageId &to,
    std::int64_t quantity, LocalDate on, const QByteArray &key)
{
    SP_TRY(source, m_packages.package(from));
    SP_TRY(target, m_packages.package(to));
    if (source.client != target.client || !(source.terms.denomination == target.terms.denomination) ||
        from == to || quantity <= 0)
        return Error{
            ErrorCode::InvalidInput, "credit.move_unit", {{u"from"_s, source.name}, {u"to"_s, target.name}}};
    for (const Package *each : {&source, &target})
        if (each->state == Package::State::Archived)
            return archived(*each);
    SP_TRY(lots, m_book.store().lots(from));
    const auto parts = takenFrom(lots, quantity);
    if (parts.empty())
        return Error{
            ErrorCode::Refused, "credit.below_zero", {{u"bucket"_s, source.name}, {u"available"_s, u"0"_s}}};
    for (const auto &[lot, part] : parts)
        SP_CHECK(m_book.post(unit, source, lot, {EntryType::MoveOut, -part, on, "move", key}));
    SP_TRY(there, m_book.store().lots(to));
    if (there.empty()) {
        StoredLot lot{unit.newId<CreditLotTag>(), to};
        SP_CHECK(m_book.store().insertLot(lot, unit.now()));
        there.push_back(lot);
    }
    SP_CHECK(m_book.post(unit, target, there.back().id, {EntryType::MoveIn, quantity, on, "move", key}));
    return Done{};
}

Result<std::vector<Discrepancy>> CreditService::reconcile() const
{
    std::vector<Discrepancy> found;
    SP_TRY(differing, m_book.store().differing());
    for (const LotId &lot : differing)
        found.push_back({lot, "ledger"});
    SP_TRY(packages, m_packages.store().active());
    for (const Package &package : packages) {
        SP_TRY(standing, m_packages.standing(package.id));
        for (const StoredLot &lot : standing.lots)
            if (lot.balance < 0 && !package.allowNegative)
                found.push_back({lot.id, "below_zero"});
        SP_TRY(entries, m_book.store().entriesOf(package.id));
        std::map<LotId, std::int64_t> folded;
        for (const CreditEntry &each : entries) {
            if (folded[each.lot] != each.before)
                found.push_back({each.lot, "chain"});
            folded[each.lot] = each.after;
        }
    }
    return found;
}

Result<int> CreditService::backfill(Unit &unit, const ClientId &client, LocalDate from)
{
    const ClientId family[] = {client};
    SP_TRY(rows, m_sessions.store().ofClients(family, mostSessions));
    std::ranges::reverse(rows);  // In the order in which they took place.
    int taken = 0;
    for (const SessionRow &row : rows) {
        SP_TRY(day, m_packages.today(row.session.counted().start));
        SP_TRY(current, m_book.store().currentUse(row.session.id));
        if (row.session.state != SessionState::Completed || day < from || current ||
            row.session.billing != BillingState::Unbilled)
            continue;
        SP_CHECK(consume(unit, row.session.id));
        SP_TRY(after, m_book.store().currentUse(row.session.id));
        taken += after ? 1 : 0;
    }
    unit.audit("credit.backfilled", "client", client, {{u"sessions"_s, taken}});
    return taken;
}

}  // namespace sp::credit
