// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/service/billing_service.h"
#include "core/practice/billing/service/money_postings.h"

#include <algorithm>

namespace sp {

using namespace billing;

namespace {

Error spent(const char *reason, const Money &asked, const Money &available)
{
    return {ErrorCode::Refused, reason,
        {{QStringLiteral("asked"), QString::fromLatin1(asked.plain())},
            {QStringLiteral("available"), QString::fromLatin1(available.plain())}}};
}

}  // namespace

Result<Done> BillingService::takeOff(Unit &unit, const PaymentRecord &part)
{
    if (!part.document)
        return Done{};
    SP_TRY(document, this->document(*part.document));
    if (document.kept() < part.toDocument)
        return spent("payment.went_back", part.toDocument, document.kept());
    const Money standing(document.earlyMinor, document.content.currency);
    const Money granted(part.discountMinor, document.content.currency);
    // A credit note took its part of the rebate; the ledger would give it back once more.
    if (standing < granted)
        return spent("payment.went_back", granted, standing);
    // The rebate was for being paid in full, which this payment was a part of.
    if (granted < standing)
        return Error{ErrorCode::Refused, "payment.rebate_stands",
            {{QStringLiteral("invoice"), QString::fromUtf8(document.content.number)},
                {QStringLiteral("rebate"), QString::fromLatin1((standing - granted).plain())}}};
    document.paid -= part.toDocument;
    // The ledger takes the rebate back with the rest of the entry.
    document.earlyMinor -= part.discountMinor;
    return move(unit, document, InvoiceEvent::ReversePayment);
}

Result<Done> BillingService::reversePayment(Unit &unit, const PaymentId &id, const ReversalDetails &details)
{
    SP_TRY(parts, m_store.paymentParts(id));
    if (parts.empty())
        return Error{ErrorCode::NotFound, "payment.unknown"};
    const PaymentRecord &record = parts.front();
    if (record.kind == PaymentRecord::Kind::Refund)
        return Error{ErrorCode::Refused, "payment.refund_stays"};
    if (record.reversedOn)
        return Done{};
    if (details.on < record.receivedOn)
        return Error{ErrorCode::InvalidInput, "payment.reversed_before",
            {{QStringLiteral("date"), QString::fromLatin1(dateText(details.on))},
                {QStringLiteral("received"), QString::fromLatin1(dateText(record.receivedOn))}}};

    Money credit = Money::zero(record.amount.currency());
    for (const PaymentRecord &part : parts)
        if (part.kind == PaymentRecord::Kind::Payment)
            credit += part.toCredit;
    if (credit.minor() > 0) {
        SP_TRY(purses, creditOf(record.client, credit.currency()));
        const auto own = std::ranges::find(purses, record.client, &Purse::owner);
        const Money left = own == purses.end() ? Money::zero(credit.currency()) : own->credit;
        if (left < credit)
            return spent("payment.credit_spent", credit, left);
    }
    for (const PaymentRecord &part : parts) {
        SP_CHECK(takeOff(unit, part));
        SP_CHECK(m_store.insertReversal(part.id, details.on, details.reason, unit.now()));
    }
    SP_TRY(entries, m_ledger.ofSource(record.id.bytes()));
    for (const PostedEntry &posted : entries)
        if (!posted.reverses)
            SP_CHECK(m_ledger.reverse(unit, posted.id, details.on, details.reason));
    unit.audit("payment.reversed", "payment", record.id,
        {{QStringLiteral("currency"), QString::fromLatin1(credit.currency().code())},
            {QStringLiteral("credit_minor"), static_cast<qint64>(credit.minor())}});
    unit.touch("payments");
    return Done{};
}

}  // namespace sp
