// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody hopes to get any more.
#include "core/practice/billing/rules/tax_share.h"
#include "core/practice/billing/service/billing_service.h"

#include <algorithm>

namespace sp {

using namespace billing;

namespace {

constexpr auto entryType = "write_off";

}  // namespace

Result<WriteOff> BillingService::previewWriteOff(const DocumentId &id, Instant now) const
{
    SP_TRY(document, this->document(id));
    SP_TRY(on, today(now));
    const Money open = document.open();
    if (!document.issued() || open.minor() <= 0)
        return Error{ErrorCode::Refused, "payment.invoice_not_open",
            {{QStringLiteral("invoice"), QString::fromUtf8(document.content.number)}}};
    SP_TRY(credited, m_store.creditedLines(id));
    const auto share = taxShareOf(chargedTaxes(document.content, credited), open);
    return WriteOff{open, taxIn(share, open.currency()), on, QString(), {}};
}

Result<WriteOff> BillingService::writeOff(Unit &unit, const DocumentId &id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, "write_off.no_reason"};
    SP_TRY(given, previewWriteOff(id, unit.now()));
    given.reason = reason.trimmed();
    SP_TRY(document, this->document(id));
    const std::int64_t version = document.version;
    document.writtenOffMinor = given.amount.minor();
    SP_CHECK(move(unit, document, InvoiceEvent::WriteOff));
    SP_CHECK(m_store.insertWriteOff(id, given, unit.now()));
    // The tax stays as it was charged: whether and when it comes back is for the tax office, not for us.
    SP_CHECK(m_ledger.post(unit,
        {entryType, "document", id.bytes(), "write-off:" + id.text() + ':' + QByteArray::number(version),
            given.on, QString::fromUtf8(document.content.number),
            {Posting::of(AccountKind::Writeoff, {}, {}, given.amount),
                Posting::of(AccountKind::Receivable, document.payer.bytes(), {}, -given.amount)}}));
    unit.audit("invoice.written_off", "document", id,
        {{QStringLiteral("amount_minor"), static_cast<qint64>(given.amount.minor())},
            {QStringLiteral("tax_minor"), static_cast<qint64>(given.tax.minor())},
            {QStringLiteral("currency"), QString::fromLatin1(given.amount.currency().code())}});
    return given;
}

Result<Done> BillingService::reopen(Unit &unit, const DocumentId &id)
{
    SP_TRY(document, this->document(id));
    SP_TRY(on, today(unit.now()));
    document.writtenOffMinor = 0;
    SP_CHECK(move(unit, document, InvoiceEvent::Reopen));
    SP_CHECK(m_store.reopenWriteOff(id, on));
    SP_TRY(entries, m_ledger.ofSource(id.bytes()));
    const auto reversed = [&](const PostedEntry &posted) {
        return std::ranges::any_of(
            entries, [&](const PostedEntry &other) { return other.reverses == posted.seq; });
    };
    for (const PostedEntry &posted : entries)
        if (posted.entry.type == entryType && !posted.reverses && !reversed(posted))
            SP_CHECK(m_ledger.reverse(unit, posted.id, on, QString::fromUtf8(document.content.number)));
    unit.audit("invoice.reopened", "document", id);
    return Done{};
}

}  // namespace sp
