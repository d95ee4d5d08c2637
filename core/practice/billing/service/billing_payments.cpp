// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/payment_allocation.h"
#include "core/practice/billing/rules/tax_share.h"
#include "core/practice/billing/service/billing_service.h"
#include "core/practice/billing/service/money_postings.h"

#include <algorithm>
#include <map>

namespace sp {

using namespace billing;

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

Result<Money> BillingService::creditLeft(const ClientId &payer, Currency currency) const
{
    SP_TRY(purses, creditOf(payer, currency));
    return sumOf(purses, currency);
}

Result<EarlyPayment> BillingService::earlyPayment(const DocumentId &id, Money amount, LocalDate on) const
{
    SP_TRY(document, this->document(id));
    const Money nothing = Money::zero(document.content.currency);
    if (amount.currency() != nothing.currency() || !document.issued() || document.open().minor() <= 0)
        return EarlyPayment{nothing, nothing, {}, {}};
    // Who had something back already did not pay in full and at once.
    const bool plain = document.owedAgainMinor == 0 && document.earlyMinor == 0;
    const Money rebate = plain ? earlyRebate(document.content, document.charged(), on) : nothing;
    const Money taken = rebateTaken(document.open(), rebate, amount);
    SP_TRY(credited, m_store.creditedLines(id));
    return EarlyPayment{rebate, taken, earlyUntil(document.content),
        taken.isZero() ? std::vector<TaxFigures>()
                       : taxShareOf(chargedTaxes(document.content, credited), taken)};
}

Result<PaymentId> BillingService::recordPayment(Unit &unit, const PaymentDetails &details)
{
    if (details.amount.minor() <= 0)
        return Error{ErrorCode::InvalidInput, "payment.not_positive"};
    SP_CHECK(checkMethod(details.method));
    SP_TRY(now, today(unit.now()));
    if (details.receivedOn > now)
        return Error{ErrorCode::InvalidInput, "payment.future",
            {{QStringLiteral("date"), QString::fromLatin1(dateText(details.receivedOn))}}};
    SP_TRY(payer, m_people.client(details.payer));
    SP_TRY(family, m_people.store().family(payer.id));
    std::vector<OpenInvoice> open;
    for (const ClientId &member : family) {
        SP_TRY(rows, m_store.open(member, details.receivedOn));
        for (const DocumentRow &row : rows)
            if (row.total.currency() == details.amount.currency())
                open.push_back({row.id, row.issueDate.value_or(details.receivedOn), row.dueDate, row.open});
    }

    std::optional<Allocated> allocated;
    std::optional<EarlyPayment> early;
    if (details.document) {
        SP_TRY(document, this->document(*details.document));
        if (document.content.currency != details.amount.currency())
            return Error{ErrorCode::InvalidInput, "payment.currency_mixed",
                {{QStringLiteral("expected"), QString::fromLatin1(document.content.currency.code())},
                    {QStringLiteral("found"), QString::fromLatin1(details.amount.currency().code())}}};
        const Money due = document.open();
        if (document.state == InvoiceState::WrittenOff)
            return Error{ErrorCode::Refused, "payment.written_off",
                {{QStringLiteral("invoice"), QString::fromUtf8(document.content.number)}}};
        if (!document.issued() || due.minor() <= 0)
            return Error{ErrorCode::Refused, "payment.invoice_not_open",
                {{QStringLiteral("invoice"), QString::fromUtf8(document.content.number)}}};
        if (details.early == PaymentDetails::Early::Grant) {
            SP_TRY(granted, earlyPayment(document.id, details.amount, details.receivedOn));
            early = std::move(granted);
        }
        // What was given back can be paid again, but only when told so: oldest-first does not look for it.
        if (document.owedAgainMinor > 0 && std::ranges::find(family, document.payer) != family.end())
            open.push_back({document.id, document.content.issueDate, document.content.dueDate, due});
        const Allocation told{*details.document, details.amount < due ? details.amount : due};
        SP_TRY(asTold, allocateAsTold(details.amount, {&told, 1}, open));
        allocated = std::move(asTold);
    } else {
        SP_TRY(oldest, allocateOldestFirst(details.amount, open));
        allocated = std::move(oldest);
    }

    const auto id = unit.newId<PaymentTag>();
    JournalEntry entry{"payment", "payment", id.bytes(), "payment:" + id.text(), details.receivedOn,
        details.reference, {moneyPosting(details.method, details.amount)}};
    for (const Allocation &part : allocated->allocations) {
        SP_TRY(document, this->document(part.invoice));
        document.paid += part.amount;
        const std::int64_t rebate = early ? early->taken.minor() : 0;
        document.earlyMinor += rebate;
        SP_CHECK(move(unit, document, InvoiceEvent::Pay));
        entry.postings.push_back(
            Posting::of(AccountKind::Receivable, document.payer.bytes(), {}, -part.amount));
        // One row per invoice, so that each shows what it was paid with.
        const bool first = &part == &allocated->allocations.front();
        const Money rest = first ? allocated->credit : Money::zero(details.amount.currency());
        SP_CHECK(m_store.insertPayment(
            {first ? id : unit.newId<PaymentTag>(), payer.id, part.invoice, PaymentRecord::Kind::Payment,
                details.method, part.amount + rest, part.amount, rest, details.receivedOn, details.reference,
                first ? std::nullopt : std::optional(id), {}, rebate},
            unit.now()));
        if (rebate != 0) {
            // In the payment's own entry, so that reversing it takes the rebate back too.
            entry.postings.push_back(
                Posting::of(AccountKind::Receivable, document.payer.bytes(), {}, -early->taken));
            addTaxed(early->share, TaxedFlow::GivenBack, entry.postings);
            unit.audit("invoice.early_rebate", "document", document.id,
                {{QStringLiteral("amount_minor"), static_cast<qint64>(rebate)},
                    {QStringLiteral("tax_minor"),
                        static_cast<qint64>(taxIn(early->share, early->taken.currency()).minor())},
                    {QStringLiteral("payment"), QString::fromLatin1(id.text())}});
        }
    }
    if (allocated->allocations.empty())
        SP_CHECK(m_store.insertPayment({id, payer.id, {}, PaymentRecord::Kind::Payment, details.method,
                                           details.amount, Money::zero(details.amount.currency()),
                                           allocated->credit, details.receivedOn, details.reference},
            unit.now()));
    if (!allocated->credit.isZero())
        entry.postings.push_back(Posting::of(AccountKind::Credit, payer.id.bytes(), {}, -allocated->credit));
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
    const Money credit = sumOf(purses, document.content.currency);
    const Money due = document.open();
    if (credit.minor() <= 0)
        return Error{ErrorCode::Refused, "payment.no_credit"};
    if (!document.issued() || due.minor() <= 0)
        return Error{ErrorCode::Refused, "payment.invoice_not_open",
            {{QStringLiteral("invoice"), QString::fromUtf8(document.content.number)}}};
    const Money part = credit < due ? credit : due;
    const auto payment = unit.newId<PaymentTag>();
    document.paid += part;
    SP_CHECK(move(unit, document, InvoiceEvent::Pay));
    SP_CHECK(m_store.insertPayment({payment, document.payer, id, PaymentRecord::Kind::CreditApplied, "credit",
                                       part, part, Money::zero(part.currency()), on, {}},
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

Result<std::vector<Money>> BillingService::owed(const ClientId &client) const
{
    SP_TRY(whole, m_people.client(client));
    SP_TRY(family, m_people.store().family(whole.id));
    std::map<QByteArray, std::int64_t> sums;
    for (const ClientId &member : family) {
        SP_TRY(balances, m_ledger.balances(member.bytes()));
        for (const AccountBalance &balance : balances)
            if (balance.account.kind == AccountKind::Receivable ||
                balance.account.kind == AccountKind::Credit)
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
