// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/expenses/expense_service.h"

#include "core/practice/billing/service/money_postings.h"

#include <algorithm>

namespace sp {

using namespace expenses;
using namespace Qt::StringLiterals;

namespace {

bool isOnDocument(const Expense &expense)
{
    return expense.billing == ExpenseBilling::Draft || expense.billing == ExpenseBilling::Billed;
}

/// Whether what a client reads and pays is the same.
bool sameForTheClient(const ExpenseDetails &a, const ExpenseDetails &b)
{
    return a.amount == b.amount && a.tax == b.tax && a.client == b.client && a.bill == b.bill;
}

QJsonObject factsOf(const Expense &expense, std::int64_t version)
{
    const ExpenseDetails &details = expense.details;
    return {{u"version"_s, static_cast<qint64>(version)},
        {u"amount_minor"_s, static_cast<qint64>(details.amount.minor())},
        {u"tax_minor"_s, static_cast<qint64>(details.tax.minor())},
        {u"currency"_s, QString::fromLatin1(details.amount.currency().code())},
        {u"on"_s, QString::fromLatin1(dateText(details.on))}};
}

}  // namespace

Result<Expense> ExpenseService::expense(const ExpenseId &id) const
{
    SP_TRY(found, m_store.find(id));
    if (!found || found->removed)
        return Error{ErrorCode::NotFound, "expense.unknown"};
    return *std::move(found);
}

Result<std::optional<MileageRate>> ExpenseService::mileageRate(LocalDate on) const
{
    SP_TRY(settings, m_settings.practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    SP_TRY(currency, Currency::create(settings.currency));
    SP_TRY(own, m_terms.inForce(on, zone));
    return rateFor(own, settings.seller.address.country, currency, on);
}

Result<std::optional<MileageVerdict>> ExpenseService::mileage(
    const Distance &distance, LocalDate on, std::optional<ExpenseId> of) const
{
    SP_TRY(settings, m_settings.practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    SP_TRY(currency, Currency::create(settings.currency));
    SP_TRY(own, m_terms.inForce(on, zone));
    const QByteArray country = settings.seller.address.country;
    const auto rate = rateFor(own, country, currency, on);
    if (!rate)
        return std::optional<MileageVerdict>();
    SP_TRY(before, m_store.driven(rate->unit, drivingYearStart(*rate, on), on, of));
    return decideMileage(own, {country, currency, on, distance, before});
}

Result<ExpenseDetails> ExpenseService::settled(ExpenseDetails details, std::optional<ExpenseId> id) const
{
    if (details.client) {
        SP_TRY(client, m_people.client(*details.client));
        details.client = client.id;
    }
    if (!details.drive)
        return checkedExpense(std::move(details));
    Drive &drive = *details.drive;
    drive.parts.clear();
    drive.source.clear();
    if (drive.ownRate) {
        const MileageRate rate{drive.distance.unit, details.amount.currency(), {{0, *drive.ownRate}}, {}, {}};
        const MileageAmount counted = mileageAmount(rate, drive.distance.tenths, 0);
        details.amount = counted.amount;
        drive.parts = counted.parts;
    } else {
        SP_TRY(verdict, mileage(drive.distance, details.on, id));
        if (!verdict) {
            SP_TRY(settings, m_settings.practice());
            return Error{ErrorCode::Refused, "mileage.no_rate",
                {{u"country"_s, QString::fromLatin1(settings.seller.address.country)},
                    {u"unit"_s, QString::fromLatin1(distanceUnitName(drive.distance.unit))}}};
        }
        details.amount = verdict->counted.amount;
        drive.parts = verdict->counted.parts;
        drive.source = verdict->rate.source;
    }
    details.tax = Money::zero(details.amount.currency());
    details.taxRate.reset();
    details.paidBy = "own";
    return checkedExpense(std::move(details));
}

Result<std::optional<EntryId>> ExpenseService::post(
    Unit &unit, const Expense &expense, std::int64_t version) const
{
    const ExpenseDetails &details = expense.details;
    JournalEntry entry{"expense", "expense", expense.id.bytes(),
        "expense:" + expense.id.text() + ':' + QByteArray::number(version), details.on, details.payee,
        {Posting::of(AccountKind::Expense, {}, details.category, details.net())}};
    if (!details.tax.isZero())
        entry.postings.push_back(Posting::of(AccountKind::InputTax, {},
            details.taxRate ? QString::fromLatin1(details.taxRate->percentText()) : QString(), details.tax));
    entry.postings.push_back(details.paidBy == "own"
                                 ? Posting::of(AccountKind::Owner, {}, {}, -details.amount)
                                 : moneyPosting(details.paidBy, -details.amount));
    SP_TRY(id, m_ledger.post(unit, entry));
    return std::optional(id);
}

Result<ExpenseId> ExpenseService::add(Unit &unit, const ExpenseDetails &details)
{
    SP_TRY(checked, settled(details, {}));
    Expense expense{unit.newId<ExpenseTag>(), std::move(checked)};
    expense.createdAt = unit.now();
    if (expense.details.bill == ExpenseDetails::Bill::ToClient)
        expense.billing = ExpenseBilling::Unbilled;
    SP_TRY(entry, post(unit, expense, 1));
    expense.entry = entry;
    SP_CHECK(m_store.insert(expense, unit.now()));
    unit.audit("expense.added", "expense", expense.id, factsOf(expense, 1));
    unit.touch("expenses");
    return expense.id;
}

Result<Done> ExpenseService::save(Unit &unit, const Expense &before, Expense after, const QByteArray &action)
{
    if (isOnDocument(before) && (after.removed || !sameForTheClient(before.details, after.details)))
        return Error{ErrorCode::Refused, "expense.on_invoice"};
    if (after.details.bill == ExpenseDetails::Bill::No || after.removed) {
        after.billing = ExpenseBilling::NotBillable;
        after.document.reset();
    } else if (before.billing == ExpenseBilling::NotBillable) {
        after.billing = ExpenseBilling::Unbilled;
    }
    const std::int64_t version = before.version + 1;
    const bool stays = before.removed == after.removed && sameInTheBooks(before.details, after.details);
    if (!stays && before.entry) {
        SP_CHECK(m_ledger.reverse(unit, *before.entry, before.details.on, before.details.payee));
        after.entry.reset();
    }
    if (!stays && !after.removed) {
        SP_TRY(entry, post(unit, after, version));
        after.entry = entry;
    }
    SP_CHECK(m_store.update(after, unit.now()));
    unit.audit(action, "expense", after.id, factsOf(after, version));
    unit.touch("expenses");
    return Done{};
}

Result<Done> ExpenseService::edit(
    Unit &unit, const ExpenseId &id, const ExpenseDetails &details, std::int64_t version)
{
    SP_TRY(before, expense(id));
    if (before.version != version)
        return Error{ErrorCode::Conflict, "expense.changed"};
    SP_TRY(checked, settled(details, id));
    Expense after = before;
    after.details = std::move(checked);
    return save(unit, before, std::move(after), "expense.edited");
}

Result<Done> ExpenseService::remove(Unit &unit, const ExpenseId &id)
{
    SP_TRY(before, expense(id));
    Expense after = before;
    after.removed = true;
    return save(unit, before, std::move(after), "expense.removed");
}

Result<Done> ExpenseService::revert(Unit &unit, const ExpenseId &id, std::int64_t number)
{
    SP_TRY(found, m_store.find(id));
    if (!found)
        return Error{ErrorCode::NotFound, "expense.unknown"};
    SP_TRY(versions, m_store.versions(id));
    const auto numbered = [&](std::int64_t wanted) {
        return std::ranges::find(versions, wanted, &ExpenseVersion::number);
    };
    // Not its number: what was taken back since has added versions that say the same again.
    const auto left = numbered(number);
    if (left == versions.end() || left->removed != found->removed || !(left->details == found->details))
        return Error{ErrorCode::Conflict, "unit.changed_since"};
    Expense after = *found;
    const auto before = numbered(number - 1);
    if (before == versions.end()) {
        after.removed = true;
    } else {
        after.details = before->details;
        after.removed = before->removed;
    }
    return save(unit, *found, std::move(after), "expense.reverted");
}

}  // namespace sp
