// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/expense_model.h"

#include "core/engine/engine.h"
#include "core/practice/billing/rules/tax_rates.h"
#include "ui/pictures/picture_reader.h"

#include <algorithm>

namespace sp::ui {

namespace {

constexpr int mostRows = 2000;

}  // namespace

Result<ExpenseList> readExpenses(
    Engine &engine, PeriodKind kind, const QString &text, const QString &category)
{
    SP_CHECK(engine.mayRead("expense.read"));
    SP_TRY(today, engine.billing().today(engine.now()));
    const billing::Period period = periodOf(kind, today);
    const ExpenseStore &store = engine.expenses().store();
    SP_TRY(rows,
        store.list(
            {.from = period.from, .to = period.to, .category = category, .text = text, .limit = mostRows}));
    SP_TRY(totals, store.totals(period.from, period.to));
    return ExpenseList{std::move(rows), std::move(totals), period, today};
}

Result<ExpenseFile> readExpense(Engine &engine, const ExpenseId &id)
{
    SP_CHECK(engine.mayRead("expense.read"));
    SP_TRY(expense, engine.expenses().expense(id));
    SP_TRY(today, engine.billing().today(engine.now()));
    SP_TRY(files, engine.attachments().store().of({"expense", id.bytes()}));
    ExpenseFile file{expense, {}, {}, {}, today};
    if (expense.details.client) {
        SP_TRY(client, engine.people().client(*expense.details.client));
        file.client = ClientSummary{client.id, client.status, client.details.name, client.details.company,
            client.details.zone, client.email()};
    }
    if (expense.document) {
        SP_TRY(document, engine.billing().document(*expense.document));
        file.invoiceNumber = document.content.number;
    }
    for (const Attachment &each : files) {
        const bool drawn = each.mime.startsWith("image/");
        // A receipt whose bytes are damaged is listed all the same; saving a copy says what is wrong.
        const auto bytes = drawn ? engine.attachments().read(each.id) : Result<QByteArray>(QByteArray());
        file.receipts.push_back(
            {each, bytes && drawn ? foreignPicture(engine.ports().parser, *bytes) : QImage()});
    }
    return file;
}

Result<ExpenseChoices> readExpenseChoices(Engine &engine)
{
    SP_CHECK(engine.mayRead("expense.read"));
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(today, engine.billing().today(engine.now()));
    SP_TRY(currency, Currency::create(settings.currency));
    SP_TRY(own, engine.expenses().store().ownCategories());
    SP_TRY(mileage, engine.expenses().mileageRate(today));
    ExpenseChoices choices{{}, {}, {currency}, std::move(mileage), today};
    for (const std::string_view code : expenses::knownCategories)
        choices.categories.push_back(QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size())));
    choices.categories.insert(choices.categories.end(), own.begin(), own.end());
    if (const auto rates = billing::ratesOf(settings.seller.address.country, today)) {
        choices.rates.push_back(rates->standard);
        if (rates->reduced)
            choices.rates.push_back(*rates->reduced);
    }
    for (const char *code : {"EUR", "USD", "GBP", "CHF"})
        if (const auto other = Currency::create(code); other && *other != currency)
            choices.currencies.push_back(*other);
    return choices;
}

}  // namespace sp::ui
