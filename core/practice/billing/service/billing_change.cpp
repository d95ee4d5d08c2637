// SPDX-License-Identifier: GPL-3.0-or-later
// How a draft changes before it is issued.
#include "core/practice/billing/service/billing_service.h"

#include <algorithm>

namespace sp {

using namespace billing;

Result<InvoiceSnapshot> BillingService::changed(
    const BilledDocument &document, const DraftChange &change, Instant now) const
{
    SP_TRY(settings, m_settings.practice());
    SP_TRY(payer, m_people.client(document.payer));
    SP_TRY(on, today(now));
    std::vector<TaxTreatment> taxes;
    for (const FreeLine &line : change.added) {
        SP_TRY(tax, taxOf(settings, payer, line.taxCode, line.day.value_or(on)));
        taxes.push_back(std::move(tax.treatment));
    }
    InvoiceSnapshot taxed = document.content;
    for (const LineChange &line : change.lines) {
        if (!line.taxCode || line.line < 0 || line.line >= std::ssize(taxed.lines))
            continue;
        SP_TRY(tax, taxOf(settings, payer, *line.taxCode, on));
        taxed.lines[static_cast<std::size_t>(line.line)].tax = std::move(tax.treatment);
    }
    SP_TRY(content, withChange(std::move(taxed), change, taxes));
    SP_TRY(notices, noticesOf(document, content));
    content.notices = std::move(notices);
    SP_CHECK(reckon(content));
    return content;
}

Result<Done> BillingService::change(
    Unit &unit, const DocumentId &id, const DraftChange &change, std::int64_t version)
{
    SP_TRY(document, this->document(id));
    if (document.issued())
        return Error{ErrorCode::Refused, "invoice.issued"};
    SP_TRY(content, changed(document, change, unit.now()));
    std::vector<SessionId> sessions;
    for (const BilledSession &billed : document.sessions)
        if (std::ranges::find(change.removed, billed.line) == change.removed.end())
            sessions.push_back(billed.session);
    std::vector<BilledExpense> expenses;
    for (const BilledExpense &billed : document.expenses) {
        const auto above = [&](int removed) { return removed < billed.line; };
        if (std::ranges::find(change.removed, billed.line) == change.removed.end())
            expenses.push_back({billed.expense,
                billed.line - static_cast<int>(std::ranges::count_if(change.removed, above))});
    }
    return edit(unit, id, {std::move(content), std::move(sessions), std::move(expenses)}, version);
}

Result<Done> BillingService::removeLine(Unit &unit, const DocumentId &id, int index, std::int64_t version)
{
    return change(unit, id, {.removed = {index}}, version);
}

Result<BilledDocument> BillingService::compose(
    const ClientId &client, const DraftChange &asked, Instant now) const
{
    if (asked.added.empty())
        return Error{ErrorCode::InvalidInput, "invoice.no_lines"};
    SP_TRY(settings, m_settings.practice());
    if (settings.seller.name.trimmed().isEmpty() || settings.seller.address.country.isEmpty())
        return Error{ErrorCode::Refused, "invoice.seller_missing"};
    SP_TRY(on, today(now));
    SP_TRY(billed, m_people.client(client));
    SP_TRY(payer, billed.details.payer ? m_people.client(*billed.details.payer) : Result<Client>(billed));
    SP_TRY(content, blank(settings, payer, asked.added.front().unitPrice.currency(), on));
    BilledDocument document{DocumentId(IdBytes{}), InvoiceState::Draft, billed.id, payer.id,
        std::move(content), Money::zero(content.currency)};
    SP_TRY(filled, changed(document, asked, now));
    document.content = std::move(filled);
    return document;
}

Result<DocumentId> BillingService::draftComposed(Unit &unit, BilledDocument document)
{
    document.id = unit.newId<DocumentTag>();
    document.state = InvoiceState::Draft;
    SP_CHECK(m_store.insert(document, document.content.series, unit.now()));
    unit.audit("invoice.drafted", "document", document.id,
        {{QStringLiteral("total_minor"), static_cast<qint64>(document.content.totals.gross.minor())},
            {QStringLiteral("currency"), QString::fromLatin1(document.content.currency.code())}});
    unit.touch("invoices");
    return document.id;
}

}  // namespace sp
