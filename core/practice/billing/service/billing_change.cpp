// SPDX-License-Identifier: GPL-3.0-or-later
// How a draft changes before it is issued.
#include "core/practice/billing/service/billing_service.h"

#include <algorithm>

namespace sp {

using namespace billing;

Result<Done> BillingService::change(
    Unit &unit, const DocumentId &id, const DraftChange &change, std::int64_t version)
{
    SP_TRY(document, this->document(id));
    if (document.issued())
        return Error{ErrorCode::Refused, "invoice.issued"};
    SP_TRY(settings, m_settings.practice());
    SP_TRY(payer, m_people.client(document.payer));
    SP_TRY(on, today(unit.now()));
    std::vector<TaxTreatment> taxes;
    for (const FreeLine &line : change.added) {
        SP_TRY(tax, taxOf(settings, payer, line.taxCode, line.day.value_or(on)));
        taxes.push_back(std::move(tax.treatment));
    }
    SP_TRY(content, withChange(document.content, change, taxes));
    SP_TRY(notices, noticesOf(document, content));
    content.notices = std::move(notices);
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

}  // namespace sp
