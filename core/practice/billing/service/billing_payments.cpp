// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/payment_allocation.h"
#include "core/practice/billing/service/billing_service.h"

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

}  // namespace

Result<PaymentId> BillingService::recordPayment(Unit &unit, const PaymentDetails &details)
{
    if (details.amount.minor() <= 0)
        return Error{ErrorCode::InvalidInput, "payment.not_positive"};
    SP_TRY(rows, m_store.open(details.payer, details.receivedOn));
    std::vector<OpenInvoice> open;
    for (const DocumentRow &row : rows)
        if (row.total.currency() == details.amount.currency())
            open.push_back({row.id, row.issueDate.value_or(details.receivedOn), row.dueDate, row.total - row.paid});

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
        SP_CHECK(m_store.insertPayment({first ? id : unit.newId<PaymentTag>(), details.payer, part.invoice,
                                           PaymentRecord::Kind::Payment, details.method, part.amount + rest,
                                           part.amount, rest, details.receivedOn, details.reference},
            unit.now()));
    }
    if (allocated->allocations.empty())
        SP_CHECK(m_store.insertPayment({id, details.payer, {}, PaymentRecord::Kind::Payment, details.method,
                                           details.amount, Money::zero(details.amount.currency()), allocated->credit,
                                           details.receivedOn, details.reference},
            unit.now()));
    if (!allocated->credit.isZero())
        entry.postings.push_back(
            Posting::of(AccountKind::Credit, details.payer.bytes(), {}, -allocated->credit));
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
    SP_TRY(balance, m_ledger.balance({AccountKind::Credit, document.payer.bytes(), {}, document.content.currency.code()}));
    const Money credit(-balance, document.content.currency);
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
    SP_CHECK(m_ledger.post(unit,
        {"credit_applied", "payment", payment.bytes(), "payment:" + payment.text(), on, {},
            {Posting::of(AccountKind::Credit, document.payer.bytes(), {}, part),
                Posting::of(AccountKind::Receivable, document.payer.bytes(), {}, -part)}}));
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
    SP_TRY(before, m_store.refunded(id, amount.currency()));
    if (document.paid - before < amount)
        return Error{ErrorCode::Refused, "refund.too_large",
            {{QStringLiteral("asked"), QString::fromLatin1(amount.plain())},
                {QStringLiteral("available"), QString::fromLatin1((document.paid - before).plain())}}};
    SP_CHECK(m_store.insertPayment({payment, document.payer, id, PaymentRecord::Kind::Refund, "bank", amount, amount,
                                       Money::zero(amount.currency()), on, reference},
        unit.now()));
    if (!credited)
        SP_CHECK(move(unit, document, InvoiceEvent::Refund, document.paid));
    // A credited invoice's money lies in the client's credit; else the client owes again what went back.
    const AccountKind from = credited ? AccountKind::Credit : AccountKind::Receivable;
    SP_CHECK(m_ledger.post(unit,
        {"refund", "payment", payment.bytes(), "payment:" + payment.text(), on, reference,
            {Posting::of(AccountKind::Bank, {}, {}, -amount), Posting::of(from, document.payer.bytes(), {}, amount)}}));
    unit.audit("payment.refunded", "payment", payment,
        {{QStringLiteral("amount_minor"), static_cast<qint64>(amount.minor())}});
    unit.touch("payments");
    return payment;
}

Result<std::vector<Money>> BillingService::owed(const ClientId &client) const
{
    SP_TRY(family, m_people.store().family(client));
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
