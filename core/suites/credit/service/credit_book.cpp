// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/service/credit_book.h"

namespace sp::credit {

using namespace Qt::StringLiterals;

namespace {

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

}  // namespace

EventRecord BalanceChanged::record() const
{
    QJsonObject data{{u"lot"_s, text(entry.lot.text())}, {u"unit"_s, text(denomination.name())},
        {u"delta"_s, text(denomination.text(entry.quantity))},
        {u"balance_after"_s, text(denomination.text(entry.after))}, {u"source_type"_s, text(entry.source)},
        {u"correlation_id"_s, text(entry.eventKey)}};
    if (entry.session)
        data.insert(u"session"_s, text(entry.session->text()));
    return {"balance.changed", "client", client.bytes(), data};
}

AccountKey CreditBook::account(const Package &package, const LotId &lot)
{
    const auto bytes = QByteArray(reinterpret_cast<const char *>(lot.bytes().data()), 16);
    return {AccountKind::Units, package.client.bytes(), text(bytes.toHex().toUpper()),
        package.terms.denomination.ledgerUnit()};
}

Result<std::optional<CreditEntry>> CreditBook::post(
    Unit &unit, const Package &package, const LotId &lot, const Wish &wish)
{
    const QByteArray key = "credit:" + wish.eventKey + '@' + lot.text();
    SP_TRY(known, m_store.lot(lot));
    if (!known || wish.quantity == 0)
        return Error{ErrorCode::Internal, "credit.no_lot"};
    SP_TRY(entries, m_store.knows(wish.eventKey + '@' + lot.text()));
    if (entries)
        return std::optional<CreditEntry>();
    const std::int64_t after = known->balance + wish.quantity;
    if (wish.quantity < 0 && after < 0 && !package.allowNegative)
        return Error{ErrorCode::Refused, "credit.below_zero",
            {{u"bucket"_s, package.name},
                {u"available"_s, text(package.terms.denomination.text(known->balance))}}};
    const AccountKey mine = account(package, lot);
    JournalEntry journal{"credit." + entryTypeName(wish.type), "lot",
        wish.session ? std::optional(wish.session->bytes()) : std::optional(lot.bytes()), key, wish.on, {},
        {{mine, wish.quantity},
            {{AccountKind::UnitsIssued, {}, text(package.terms.denomination.name()), mine.unit},
                -wish.quantity}}};
    SP_TRY(posted, m_ledger.post(unit, journal));
    CreditEntry entry{0, unit.newId<CreditEntryTag>(), lot, wish.type, wish.quantity, known->balance, after,
        wish.on, wish.source, wish.session, wish.document, wish.reason, wish.note,
        wish.eventKey + '@' + lot.text(), wish.mappingVersion, wish.actualMinutes, wish.reverses};
    entry.postedAt = unit.now();
    SP_CHECK(m_store.insert(unit, entry, posted));
    QJsonObject data{{u"lot"_s, text(lot.text())}, {u"type"_s, text(entryTypeName(wish.type))},
        {u"quantity"_s, qint64(wish.quantity)}, {u"before"_s, qint64(entry.before)},
        {u"after"_s, qint64(after)}, {u"effective_at"_s, text(dateText(wish.on))},
        {u"reason"_s, text(wish.reason)}};
    if (wish.session)
        data.insert(u"session"_s, text(wish.session->text()));
    unit.audit("credit." + entryTypeName(wish.type), "package", package.id, data);
    unit.touch("credits");
    SP_CHECK(unit.publish(BalanceChanged{package.client, entry, package.terms.denomination}));
    return std::optional(std::move(entry));
}

Result<std::optional<CreditEntry>> CreditBook::reverse(Unit &unit, const Package &package,
    const CreditEntry &entry, const QByteArray &source, const QByteArray &eventKey)
{
    SP_TRY(before, m_store.reversed(entry.id));
    if (before)
        return std::optional<CreditEntry>();
    Wish wish{entry.type == EntryType::Consume ? EntryType::Reverse : entry.type, -entry.quantity, entry.on,
        source, eventKey};
    wish.session = entry.session;
    wish.document = entry.document;
    wish.reverses = entry.id;
    wish.mappingVersion = entry.mappingVersion;
    return post(unit, package, entry.lot, wish);
}

}  // namespace sp::credit
