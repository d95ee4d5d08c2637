// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/payment_allocation.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sp::billing {

namespace {

QString shown(Money amount)
{
    return QString::fromLatin1(amount.plain());
}

Result<Done> sameCurrency(Money expected, Money found)
{
    if (expected.currency() == found.currency())
        return Done{};
    return Error{ErrorCode::InvalidInput, "payment.currency_mixed",
        {{u"expected"_s, QString::fromLatin1(expected.currency().code())},
            {u"found"_s, QString::fromLatin1(found.currency().code())}}};
}

Result<Done> checkPayment(Money payment, std::span<const OpenInvoice> open)
{
    if (payment.minor() <= 0)
        return Error{ErrorCode::InvalidInput, "payment.not_positive"};
    for (const OpenInvoice &invoice : open) {
        SP_CHECK(sameCurrency(payment, invoice.due));
        Q_ASSERT(invoice.due.minor() > 0);
    }
    return Done{};
}

}  // namespace

Result<Allocated> allocateOldestFirst(Money payment, std::span<const OpenInvoice> open)
{
    SP_CHECK(checkPayment(payment, open));
    std::vector<OpenInvoice> order(open.begin(), open.end());
    std::ranges::sort(order, {}, [](const OpenInvoice &invoice) {
        return std::tuple(invoice.dueDate.value_or(invoice.issueDate), invoice.issueDate, invoice.id);
    });
    Allocated result{{}, payment};
    for (const OpenInvoice &invoice : order) {
        if (result.credit.isZero())
            break;
        const Money part = std::min(result.credit, invoice.due);
        result.allocations.push_back({invoice.id, part});
        result.credit -= part;
    }
    return result;
}

Result<Allocated> allocateAsTold(
    Money payment, std::span<const Allocation> told, std::span<const OpenInvoice> open)
{
    SP_CHECK(checkPayment(payment, open));
    std::map<DocumentId, Money> left;
    for (const OpenInvoice &invoice : open)
        left.emplace(invoice.id, invoice.due);
    Allocated result{{}, payment};
    for (const Allocation &part : told) {
        const QString id = QString::fromLatin1(part.invoice.text());
        SP_CHECK(sameCurrency(payment, part.amount));
        if (part.amount.minor() <= 0)
            return Error{ErrorCode::InvalidInput, "payment.not_positive"};
        const auto found = left.find(part.invoice);
        if (found == left.end())
            return Error{ErrorCode::Refused, "payment.invoice_not_open", {{u"invoice"_s, id}}};
        if (found->second < part.amount)
            return Error{ErrorCode::Refused, "payment.exceeds_due",
                {{u"invoice"_s, id}, {u"asked"_s, shown(part.amount)},
                    {u"available"_s, shown(found->second)}}};
        if (result.credit < part.amount)
            return Error{ErrorCode::Refused, "payment.exceeds_payment",
                {{u"asked"_s, shown(part.amount)}, {u"available"_s, shown(result.credit)}}};
        found->second -= part.amount;
        result.credit -= part.amount;
        result.allocations.push_back(part);
    }
    return result;
}

Result<Done> checkMethod(QByteArrayView method)
{
    const auto same = [&](std::string_view known) {
        return method == QByteArrayView(known.data(), std::ssize(known));
    };
    if (std::ranges::any_of(paymentMethods, same))
        return Done{};
    return Error{ErrorCode::InvalidInput, "payment.method_unknown",
        {{u"method"_s, QString::fromUtf8(method.first(std::min<qsizetype>(method.size(), 40)))}}};
}

Result<std::vector<RefundPart>> splitRefund(Money refund, std::span<const Received> received)
{
    if (refund.minor() <= 0)
        return Error{ErrorCode::InvalidInput, "refund.not_positive"};
    Money available = Money::zero(refund.currency());
    for (const Received &each : received) {
        SP_CHECK(sameCurrency(refund, each.amount));
        SP_CHECK(sameCurrency(refund, each.refunded));
        // More may have gone back by one way than came in by it, where somebody chose so; others brought less
        // then.
        available += each.amount - each.refunded;
    }
    if (available < refund)
        return Error{ErrorCode::Refused, "refund.too_large",
            {{u"asked"_s, shown(refund)}, {u"available"_s, shown(available)}}};
    std::vector<Received> order(received.begin(), received.end());
    std::ranges::sort(order, std::ranges::greater{},
        [](const Received &each) { return std::tuple(each.last, each.method); });
    std::vector<RefundPart> parts;
    Money left = refund;
    for (const Received &each : order) {
        const Money part = std::min(left, each.amount - each.refunded);
        if (part.minor() <= 0)
            continue;
        parts.push_back({each.method, part});
        left -= part;
    }
    return parts;
}

}  // namespace sp::billing
