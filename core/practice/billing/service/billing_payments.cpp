// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/payment_allocation.h"
#include "core/practice/billing/service/billing_service.h"

#include <algorithm>
#include <map>

namespace sp {

using namespace billing;

namespace {

AccountKind moneyAccount(const QByteArray &method)
{
    return method == "cash" ? AccountKind::Cash : AccountKind::Bank;
}

QString methodName(const QByteArray &method)
{
    return method == "cash" || method == "bank" ? QString() : QString::fromUtf8(method);
}

/// Takes `amount` out of the purses, in their order; they hold at least as much.
void takeFrom(std::span<const Purse> purses, Money amount, std::vector<Posting> &postings)
{
    for (const Purse &purse : purses) {
        const Money part = std::min(purse.credit, amount);
        if (!part.isZero())
            postings.push_back(Posting::of(AccountKind::Credit, purse.owner.bytes(), {}, part));
        amount -= part;
    }
}

}  // namespace

Result<std::vector<Purse>> BillingService::creditOf(const ClientId &payer, Currency currency) const
{
    SP_TRY(whole, m_people.client(payer));
    SP_TRY(family, m_people.store().family(whole.id));
    std::vector<Purse> purses;
    for (const ClientId &member : family) {
        SP_TRY(balance, m_ledger.balance({AccountKind::Credit, member.bytes(), {}, currency.code()}));
        if (balance < 0)
            purses.push_back({member, Money(-balance, currency)});
    }
    return purses;
}

Result<PaymentId> BillingService::recordPayment(Unit &unit, const PaymentDetails &details)
{
    if (details.amount.minor() <= 0)
        return Error{ErrorCode::InvalidInput, "payment.not_positive"};
    SP_TRY(payer, m_people.client(details.payer));
    SP_TRY(family, m_people.store().family(payer.id));
    std::vector<OpenInvoice> open;
    for (const ClientId &member : family) {
        SP_TRY(rows, m_store.open(member, details.receivedOn));
        for (const DocumentRow &row : rows)
            if (row.total.currency() == details.amount.currency())
                open.push_back({row.id, row.issueDate.value_or(details.receivedOn), row.dueDate, row.total - row.paid});
    }

    std::optional<Allocated> allocated;
    if (details.document) {
        SP_TRY(document, this->document(*details.document));
        if (document.content.currency != details.amount.currency())
            return Error{ErrorCode::InvalidInput, "payment.currency_mixed",
                {{QStringLiteral("expected"), QString::fromLatin1(document.content.currency.code())},
                    {QStringLiteral("found"), QString::fromLatin1(details.amount.currency().code())}}};
        const Money due = document.open();
        if (!document.issued() || due.minor() <= 0)
            return Error{ErrorCode::Refused, "payment.invoice_not_open",
                {{QStringLiteral("invoice"), QString::fromUtf8(document.content.number)}}};
        // What was given back can be paid again, but only when told so: oldest-first does not look for it.
        if (document.refundedMinor > 0 && std::ranges::find(family, document.payer) != family.end())
            open.push_back({document.id, document.content.issueDate, document.content.dueDate, due});
        const Allocation told{*details.document, details.amount < due ? details.amount : due};
        SP_TRY(asTold, allocateAsTold(details.amount, {&told, 1}, open));
        allocated = std::move(asTold);
    } else {
        SP_TRY(oldest, allocateOldestFirst(details.amount, open));
        allocated = std::move(oldest);
    }

    const auto id = unit.newId<PaymentTag>();
    JournalEntry entry{"payment", "payment", id.bytes(), "payment:" + id.text(), details.receivedOn, details.reference,
        {Posting::of(moneyAccount(details.method), {}, methodName(details.method), details.amount)}};
    for (const Allocation &part : allocated->allocations) {
        SP_TRY(document, this->document(part.invoice));
        SP_CHECK(move(unit, document, InvoiceEvent::Pay, document.paid + part.amount));
        if (document.state == InvoiceState::Paid)
            SP_CHECK(billSessions(unit, document, BillingState::Paid));
        entry.postings.push_back(
            Posting::of(AccountKind::Receivable, document.payer.bytes(), {}, -part.amount));
        // One row per invoice, so that each shows what it was paid with.
        const bool first = &part == &allocated->allocations.front();
        const Money rest = first ? allocated->credit : Money::zero(details.amount.currency());
        SP_CHECK(m_store.insertPayment({first ? id : unit.newId<PaymentTag>(), payer.id, part.invoice,
                                           PaymentRecord::Kind::Payment, details.method, part.amount + rest,
                                           part.amount, rest, details.receivedOn, details.reference},
            unit.now()));
    }
    if (allocated->allocations.empty())
        SP_CHECK(m_store.insertPayment({id, payer.id, {}, PaymentRecord::Kind::Payment, details.method,
                                           details.amount, Money::zero(details.amount.currency()), allocated->credit,
                                           details.receivedOn, details.reference},
            unit.now()));
    if (!allocated->credit.isZero())
        entry.postings.push_back(
            Posting::of(AccountKind::Credit, payer.id.bytes(), {}, -allocated->credit));
    SP_CHECK(m_ledger.post(unit, entry));
    unit.audit("payment.recorded", "payment", id,
        {{QStringLiteral("amount_minor"), static_cast<qint64>(details.amount.minor())},
            {QStringLiteral("currency"), QString::fromLatin1(details.amount.currency().code())},
            {QStringLiteral("credit_minor"), static_cast<qint64>(allocated->credit.minor())}});
    unit.touch("payments");
    return id;
}

Result<PaymentId> BillingService::applyCredit(Unit &unit, const DocumentId &id, LocalDate on)
{
    SP_TRY(document, this->document(id));
    SP_TRY(purses, creditOf(document.payer, document.content.currency));
    Money credit = Money::zero(document.content.currency);
    for (const Purse &purse : purses)
        credit += purse.credit;
    const Money due = document.open();
    if (credit.minor() <= 0)
        return Error{ErrorCode::Refused, "payment.no_credit"};
    if (!document.issued() || due.minor() <= 0)
        return Error{ErrorCode::Refused, "payment.invoice_not_open",
            {{QStringLiteral("invoice"), QString::fromUtf8(document.content.number)}}};
    const Money part = credit < due ? credit : due;
    const auto payment = unit.newId<PaymentTag>();
    SP_CHECK(move(unit, document, InvoiceEvent::Pay, document.paid + part));
    if (document.state == InvoiceState::Paid)
        SP_CHECK(billSessions(unit, document, BillingState::Paid));
    SP_CHECK(m_store.insertPayment({payment, document.payer, id, PaymentRecord::Kind::CreditApplied, "credit", part,
                                       part, Money::zero(part.currency()), on, {}},
        unit.now()));
    JournalEntry entry{"credit_applied", "payment", payment.bytes(), "payment:" + payment.text(), on, {},
        {Posting::of(AccountKind::Receivable, document.payer.bytes(), {}, -part)}};
    takeFrom(purses, part, entry.postings);
    SP_CHECK(m_ledger.post(unit, entry));
    unit.audit("payment.credit_applied", "payment", payment,
        {{QStringLiteral("amount_minor"), static_cast<qint64>(part.minor())}});
    unit.touch("payments");
    return payment;
}

Result<PaymentId> BillingService::refund(
    Unit &unit, const DocumentId &id, const Money &amount, LocalDate on, const QString &reference)
{
    SP_TRY(document, this->document(id));
    if (amount.minor() <= 0)
        return Error{ErrorCode::InvalidInput, "refund.not_positive"};
    if (amount.currency() != document.content.currency)
        return Error{ErrorCode::InvalidInput, "payment.currency_mixed",
            {{QStringLiteral("expected"), QString::fromLatin1(document.content.currency.code())},
                {QStringLiteral("found"), QString::fromLatin1(amount.currency().code())}}};
    const auto payment = unit.newId<PaymentTag>();
    const bool credited = document.state == InvoiceState::Superseded;
    Money available = document.paid - document.refunded();
    // A credited invoice's money lies in the client's credit, where it may have been spent; else the client owes again
    // what went back.
    std::vector<Purse> purses;
    if (credited) {
        SP_TRY(found, creditOf(document.payer, amount.currency()));
        purses = std::move(found);
        Money credit = Money::zero(amount.currency());
        for (const Purse &purse : purses)
            credit += purse.credit;
        available = std::min(available, credit);
    }
    if (available < amount)
        return Error{ErrorCode::Refused, "refund.too_large",
            {{QStringLiteral("asked"), QString::fromLatin1(amount.plain())},
                {QStringLiteral("available"), QString::fromLatin1(available.plain())}}};
    SP_CHECK(m_store.insertPayment({payment, document.payer, id, PaymentRecord::Kind::Refund, "bank", amount, amount,
                                       Money::zero(amount.currency()), on, reference},
        unit.now()));
    JournalEntry entry{"refund", "payment", payment.bytes(), "payment:" + payment.text(), on, reference,
        {Posting::of(AccountKind::Bank, {}, {}, -amount)}};
    if (credited) {
        takeFrom(purses, amount, entry.postings);
    } else {
        SP_CHECK(move(unit, document, InvoiceEvent::Refund, document.paid));
        SP_CHECK(billSessions(unit, document, BillingState::Billed));
        entry.postings.push_back(Posting::of(AccountKind::Receivable, document.payer.bytes(), {}, amount));
    }
    SP_CHECK(m_ledger.post(unit, entry));
    unit.audit("payment.refunded", "payment", payment,
        {{QStringLiteral("amount_minor"), static_cast<qint64>(amount.minor())}});
    unit.touch("payments");
    return payment;
}

Result<std::vector<Money>> BillingService::owed(const ClientId &client) const
{
    SP_TRY(whole, m_people.client(client));
    SP_TRY(family, m_people.store().family(whole.id));
    std::map<QByteArray, std::int64_t> sums;
    for (const ClientId &member : family) {
        SP_TRY(balances, m_ledger.balances(member.bytes()));
        for (const AccountBalance &balance : balances)
            if (balance.account.kind == AccountKind::Receivable || balance.account.kind == AccountKind::Credit)
                sums[balance.account.unit] += balance.quantity;
    }
    std::vector<Money> owed;
    for (const auto &[unit, sum] : sums) {
        const auto currency = Currency::create(unit);
        if (currency && sum != 0)
            owed.emplace_back(sum, *currency);
    }
    return owed;
}

}  // namespace sp
