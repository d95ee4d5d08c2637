// SPDX-License-Identifier: GPL-3.0-or-later
// Expenses that a client pays for: they go along on the next invoice, once.
#include "core/practice/billing/rules/rebilling.h"
#include "core/practice/billing/service/billing_service.h"
#include "core/practice/billing/service/buyer_of.h"
#include "core/values/format.h"

#include <algorithm>

namespace sp {

using namespace billing;

namespace {

/// "42,5 km" in the document's language; empty for what was no drive.
QString distanceText(const WaitingExpense &expense, Language language)
{
    const auto locale = Locale::create(languageCode(language));
    if (expense.unit.isEmpty() || !locale)
        return {};
    return formatQuantity({expense.tenths * (Quantity::one / 10)}, *locale) + QChar(0x00A0) +
           QString::fromLatin1(expense.unit);
}

}  // namespace

Result<std::vector<TaxDecision>> BillingService::addExpenses(BilledDocument &document,
    const PracticeSettings &settings, const Client &payer, std::vector<ClientId> clients,
    const QByteArray &taxCode) const
{
    // What was noted for a record that was merged since is noted for the one that stands for it.
    std::vector<ClientId> family;
    for (const ClientId &client : clients) {
        SP_TRY(members, m_people.store().family(client));
        family.insert(family.end(), members.begin(), members.end());
    }
    std::ranges::sort(family);
    family.erase(std::unique(family.begin(), family.end()), family.end());
    InvoiceSnapshot &content = document.content;
    SP_TRY(waiting, m_rebills.waiting(family, content.currency));
    std::vector<TaxDecision> decisions;
    for (const WaitingExpense &each : waiting) {
        // A cost that is passed on follows what it was spent for.
        SP_TRY(tax, taxOf(settings, payer, taxCode, each.on));
        InvoiceLine line{.kind = LineKind::Expense,
            .description = each.words,
            .detail = distanceText(each, content.language),
            .service = Period{each.on, each.on},
            .unit = UnitWord::Piece,
            .unitPrice = rebilledPrice(each.cost, content.prices, tax.treatment),
            .tax = tax.treatment};
        document.expenses.push_back({each.id, static_cast<int>(content.lines.size())});
        content.lines.push_back(std::move(line));
        decisions.push_back(std::move(tax));
    }
    return decisions;
}

Result<Done> BillingService::moveExpenses(Unit &unit, const BilledDocument &document, ExpenseBilling to,
    const std::optional<std::vector<int>> &lines)
{
    for (const BilledExpense &billed : document.expenses) {
        if (lines && std::ranges::find(*lines, billed.line) == lines->end())
            continue;
        SP_TRY(standing, m_rebills.standing(billed.expense));
        // One that was taken off this document has gone its own way since.
        const bool enters = to == ExpenseBilling::Draft;
        if (enters ? standing.first != ExpenseBilling::Unbilled : standing.second != document.id)
            continue;
        const bool leaves = to == ExpenseBilling::Unbilled;
        SP_CHECK(m_rebills.move(billed.expense, to, leaves ? std::nullopt : std::optional(document.id)));
        unit.audit("expense.billing", "expense", billed.expense,
            {{QStringLiteral("from"), QString::fromLatin1(expenseBillingName(standing.first))},
                {QStringLiteral("to"), QString::fromLatin1(expenseBillingName(to))},
                {QStringLiteral("document"), QString::fromLatin1(document.id.text())}});
        unit.touch("expenses");
    }
    return Done{};
}

Result<Done> BillingService::billAgain(Unit &unit, const ExpenseId &expense)
{
    SP_TRY(standing, m_rebills.standing(expense));
    if (standing.first != ExpenseBilling::Credited)
        return Error{ErrorCode::Refused, "expense.not_credited"};
    SP_CHECK(m_rebills.move(expense, ExpenseBilling::Unbilled, {}));
    unit.audit("expense.billing", "expense", expense,
        {{QStringLiteral("from"), QString::fromLatin1(expenseBillingName(standing.first))},
            {QStringLiteral("to"), QString::fromLatin1(expenseBillingName(ExpenseBilling::Unbilled))}});
    unit.touch("expenses");
    return Done{};
}

Result<DocumentId> BillingService::draftExpenses(Unit &unit, const ClientId &id, Currency currency)
{
    SP_TRY(settings, m_settings.practice());
    if (settings.seller.name.trimmed().isEmpty() || settings.seller.address.country.isEmpty())
        return Error{ErrorCode::Refused, "invoice.seller_missing"};
    SP_TRY(client, m_people.client(id));
    SP_TRY(payer, client.details.payer ? m_people.client(*client.details.payer) : Result<Client>(client));
    SP_TRY(on, today(unit.now()));
    SP_TRY(content, blank(settings, payer, currency, on));
    // The expenses of a currency are billed in it, whatever else the payer is billed in.
    const Money zero = Money::zero(currency);
    content.currency = currency;
    content.totals = {{}, {}, zero, zero, zero, zero, zero, zero, zero};
    BilledDocument document{
        unit.newId<DocumentTag>(), InvoiceState::Draft, client.id, payer.id, std::move(content), zero};
    SP_TRY(decisions, addExpenses(document, settings, payer, {client.id, payer.id}, "standard"));
    if (document.expenses.empty())
        return Error{ErrorCode::Refused, "expense.nothing_waits"};
    document.content.notices =
        documentNotices(settings.seller.address.country, buyerKind(buyerFactsOf(payer)), decisions);
    SP_CHECK(reckon(document.content));
    SP_CHECK(m_store.insert(document, document.content.series, unit.now()));
    SP_CHECK(moveExpenses(unit, document, ExpenseBilling::Draft));
    unit.audit("invoice.drafted", "document", document.id,
        {{QStringLiteral("total_minor"), static_cast<qint64>(document.content.totals.gross.minor())},
            {QStringLiteral("currency"), QString::fromLatin1(currency.code())}});
    unit.touch("invoices");
    return document.id;
}

}  // namespace sp
