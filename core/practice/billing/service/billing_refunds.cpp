// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/payment_allocation.h"
#include "core/practice/billing/service/billing_service.h"
#include "core/practice/billing/service/money_postings.h"

#include <algorithm>
#include <map>

namespace sp {

using namespace billing;

namespace {

Error tooLarge(const Money &asked, const Money &available)
{
    return {ErrorCode::Refused, "refund.too_large",
        {{QStringLiteral("asked"), QString::fromLatin1(asked.plain())},
            {QStringLiteral("available"), QString::fromLatin1(available.plain())}}};
}

/// The ways money came in, by method, and what of it went back; a refund gives it back the same ways.
class WaysIn {
public:
    explicit WaysIn(Currency currency) : m_zero(Money::zero(currency)) {}

    /// Of a payment, `brought` is what it brought to what is refunded.
    void add(const PaymentRecord &record, const Money &brought)
    {
        if (record.reversedOn || record.amount.currency() != m_zero.currency() ||
            record.kind == PaymentRecord::Kind::CreditApplied)
            return;
        Received &way =
            m_ways.try_emplace(record.method, Received{record.method, record.receivedOn, m_zero, m_zero})
                .first->second;
        if (record.kind == PaymentRecord::Kind::Refund) {
            way.refunded += record.amount;
        } else {
            way.amount += brought;
            way.last = std::max(way.last, record.receivedOn);
        }
    }
    void goesBack(const RefundPart &part)
    {
        if (const auto way = m_ways.find(part.method); way != m_ways.end())
            way->second.refunded += part.amount;
    }
    /// As much of `amount` as came in these ways.
    Result<std::vector<RefundPart>> split(const Money &amount) const
    {
        std::vector<Received> ways;
        Money available = m_zero;
        for (const auto &[method, way] : m_ways) {
            ways.push_back(way);
            available += way.amount - way.refunded;
        }
        const Money part = std::min(amount, available);
        if (part.minor() <= 0)
            return std::vector<RefundPart>();
        return splitRefund(part, ways);
    }

private:
    Money m_zero;
    std::map<QByteArray, Received> m_ways;
};

void append(std::vector<RefundPart> &parts, const std::vector<RefundPart> &more)
{
    for (const RefundPart &each : more) {
        const auto same = std::ranges::find(parts, each.method, &RefundPart::method);
        if (same == parts.end())
            parts.push_back(each);
        else
            same->amount += each.amount;
    }
}

Money sumOf(const std::vector<RefundPart> &parts, Currency currency)
{
    Money sum = Money::zero(currency);
    for (const RefundPart &each : parts)
        sum += each.amount;
    return sum;
}

}  // namespace

Result<std::vector<RefundPart>> BillingService::waysBack(
    const ClientId &payer, std::optional<DocumentId> document, const RefundDetails &details) const
{
    const Currency currency = details.amount.currency();
    if (details.method)
        return std::vector<RefundPart>{{*details.method, details.amount}};
    std::vector<RefundPart> parts;
    if (document) {
        SP_TRY(records, m_store.payments(document, {}));
        WaysIn ways(currency);
        for (const PaymentRecord &record : records)
            ways.add(record, record.toDocument);
        SP_TRY(own, ways.split(details.amount));
        parts = std::move(own);
    }
    // The rest was paid out of credit, or is credit: it came with whatever else the payer paid.
    WaysIn ways(currency);
    SP_TRY(whole, m_people.client(payer));
    SP_TRY(family, m_people.store().family(whole.id));
    for (const ClientId &member : family) {
        SP_TRY(records, m_store.payments({}, member));
        for (const PaymentRecord &record : records)
            ways.add(record, record.amount);
    }
    for (const RefundPart &part : parts)
        ways.goesBack(part);
    if (const Money rest = details.amount - sumOf(parts, currency); rest.minor() > 0) {
        SP_TRY(others, ways.split(rest));
        append(parts, others);
    }
    // Credit that nobody paid in, such as a gift, goes back by the bank.
    if (const Money rest = details.amount - sumOf(parts, currency); rest.minor() > 0)
        append(parts, {{"bank", rest}});
    return parts;
}

Result<PaymentId> BillingService::payBack(Unit &unit, const ClientId &payer,
    std::optional<DocumentId> document, const RefundDetails &details, Money fromCredit,
    std::vector<Posting> postings)
{
    SP_TRY(parts, waysBack(payer, document, details));
    const Currency currency = details.amount.currency();
    const auto id = unit.newId<PaymentTag>();
    JournalEntry entry{
        "refund", "payment", id.bytes(), "payment:" + id.text(), details.on, details.reference, {}};
    // A row for each way, so that the next refund knows what went back by it.
    for (const RefundPart &part : parts) {
        const Money credit = std::min(fromCredit, part.amount);
        fromCredit -= credit;
        const bool first = &part == &parts.front();
        const auto row = first ? id : unit.newId<PaymentTag>();
        SP_CHECK(m_store.insertPayment({row, payer, document, PaymentRecord::Kind::Refund, part.method,
                                           part.amount, part.amount - credit, credit, details.on,
                                           details.reference, first ? std::nullopt : std::optional(id)},
            unit.now()));
        entry.postings.push_back(moneyPosting(part.method, -part.amount));
    }
    entry.postings.insert(entry.postings.end(), postings.begin(), postings.end());
    SP_CHECK(m_ledger.post(unit, entry));
    unit.audit("payment.refunded", "payment", id,
        {{QStringLiteral("amount_minor"), static_cast<qint64>(details.amount.minor())},
            {QStringLiteral("currency"), QString::fromLatin1(currency.code())}});
    unit.touch("payments");
    return id;
}

Result<PaymentId> BillingService::refund(Unit &unit, const DocumentId &id, const RefundDetails &details)
{
    SP_TRY(document, this->document(id));
    const Money &amount = details.amount;
    if (amount.minor() <= 0)
        return Error{ErrorCode::InvalidInput, "refund.not_positive"};
    if (details.method)
        SP_CHECK(checkMethod(*details.method));
    if (amount.currency() != document.content.currency)
        return Error{ErrorCode::InvalidInput, "payment.currency_mixed",
            {{QStringLiteral("expected"), QString::fromLatin1(document.content.currency.code())},
                {QStringLiteral("found"), QString::fromLatin1(amount.currency().code())}}};
    SP_TRY(purses, creditOf(document.payer, amount.currency()));
    // What credit notes released lies in the client's credit, where it may have been spent; beyond it the
    // client owes again what goes back.
    const Money released(document.releasedMinor - document.creditRefundedMinor, amount.currency());
    const Money credit = std::min(released, sumOf(purses, amount.currency()));
    if (credit + document.kept() < amount)
        return tooLarge(amount, credit + document.kept());
    const Money fromCredit = std::min(credit, amount);
    const Money owedAgain = amount - fromCredit;
    std::vector<Posting> postings;
    takeFrom(purses, fromCredit, postings);
    if (!owedAgain.isZero()) {
        document.owedAgainMinor += owedAgain.minor();
        postings.push_back(Posting::of(AccountKind::Receivable, document.payer.bytes(), {}, owedAgain));
        SP_CHECK(move(unit, document, InvoiceEvent::Refund));
    }
    return payBack(unit, document.payer, id, details, fromCredit, std::move(postings));
}

Result<PaymentId> BillingService::refundCredit(
    Unit &unit, const ClientId &payer, const RefundDetails &details)
{
    const Money &amount = details.amount;
    if (amount.minor() <= 0)
        return Error{ErrorCode::InvalidInput, "refund.not_positive"};
    if (details.method)
        SP_CHECK(checkMethod(*details.method));
    SP_TRY(whole, m_people.client(payer));
    SP_TRY(purses, creditOf(whole.id, amount.currency()));
    if (const Money credit = sumOf(purses, amount.currency()); credit < amount)
        return tooLarge(amount, credit);
    std::vector<Posting> postings;
    takeFrom(purses, amount, postings);
    return payBack(unit, whole.id, {}, details, amount, std::move(postings));
}

}  // namespace sp
