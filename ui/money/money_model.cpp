// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/money_model.h"

#include "core/engine/engine.h"
#include "core/practice/billing/rules/tax_share.h"

#include <algorithm>

namespace sp::ui {

using billing::InvoiceState;

namespace {

DocumentFilter::State stateOf(MoneyTab tab)
{
    switch (tab) {
    case MoneyTab::Drafts:
        return DocumentFilter::State::Draft;
    case MoneyTab::Overdue:
        return DocumentFilter::State::PastDue;
    case MoneyTab::Open:
        return DocumentFilter::State::Owed;
    case MoneyTab::Paid:
        return DocumentFilter::State::Paid;
    case MoneyTab::All:
    case MoneyTab::Quotes:
    case MoneyTab::Recurring:
    case MoneyTab::Expenses:
        break;
    }
    return DocumentFilter::State::Any;
}

Result<Done> readRows(Engine &engine, MoneyList &list, MoneyTab tab, const QString &text, int most,
    PeriodKind paidIn, std::optional<DocumentFilter::After> after)
{
    SP_TRY(today, engine.billing().today(engine.now()));
    list.today = today;
    // One more than is shown tells whether there are more.
    DocumentFilter filter{.state = stateOf(tab), .limit = most + 1, .after = std::move(after), .text = text};
    if (tab == MoneyTab::Open)
        filter.order = DocumentFilter::Order::ByDueDate;
    if (tab == MoneyTab::Paid)
        filter.paidOn = periodOf(paidIn, today);
    SP_TRY(rows, engine.billing().store().list(filter, today));
    list.more = std::ssize(rows) > most;
    if (list.more)
        rows.pop_back();
    list.rows = std::move(rows);
    return Done{};
}

/// What was spent in some days; expenses in other currencies are counted and left out of the sum.
Result<TabFigure> spent(Engine &engine, Currency currency, const billing::Period &days)
{
    SP_TRY(totals, engine.expenses().store().totals(days.from, days.to));
    TabFigure figure{0, Money::zero(currency)};
    for (const CategoryTotal &total : totals) {
        figure.count += total.count;
        if (total.amount.currency() == currency)
            figure.sum += total.amount;
    }
    return figure;
}

}  // namespace

bool DocumentFile::payable() const
{
    return document.issued() && !creditNote() && document.open().minor() > 0;
}

bool DocumentFile::creditable() const
{
    return document.issued() && !creditNote() && document.state != InvoiceState::Superseded &&
           document.state != InvoiceState::WrittenOff && document.state != InvoiceState::Refunded;
}

Result<MoneyList> readFigures(Engine &engine, PeriodKind paidIn)
{
    SP_CHECK(engine.mayRead("invoice.read"));
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(currency, Currency::create(settings.currency));
    SP_TRY(today, engine.billing().today(engine.now()));
    MoneyList list;
    list.today = today;
    const DocumentStore &store = engine.billing().store();
    const billing::Period month = periodOf(PeriodKind::ThisMonth, today), paid = periodOf(paidIn, today);
    const auto figure = [&](MoneyTab tab) -> Result<TabFigure> {
        switch (tab) {
        case MoneyTab::Paid:
            return store.count(DocumentFilter::State::Paid, currency, today, paid);
        case MoneyTab::Quotes:
            return engine.quotes().store().waiting(currency, today);
        case MoneyTab::Recurring: {
            SP_TRY(rate, engine.recurring().store().rate(currency));
            return TabFigure{rate.count, rate.perMonth};
        }
        case MoneyTab::Expenses:
            return spent(engine, currency, month);
        default:
            return store.count(stateOf(tab), currency, today);
        }
    };
    for (int i = 0; i < moneyTabCount; ++i) {
        SP_TRY(each, figure(static_cast<MoneyTab>(i)));
        list.tabs.push_back(each);
    }
    SP_TRY(received, store.received(currency, paid.from, paid.to));
    list.received = received.sum;
    return list;
}

Result<MoneyList> readMoney(Engine &engine, MoneyTab tab, const QString &text, PeriodKind paidIn, int most)
{
    SP_TRY(list, readFigures(engine, paidIn));
    SP_CHECK(readRows(engine, list, tab, text, most, paidIn, {}));
    return list;
}

Result<MoneyList> readMoreMoney(
    Engine &engine, MoneyTab tab, const QString &text, PeriodKind paidIn, const DocumentRow &last)
{
    SP_CHECK(engine.mayRead("invoice.read"));
    MoneyList list;
    SP_CHECK(readRows(engine, list, tab, text, moneyPageRows, paidIn, DocumentFilter::After::row(last)));
    return list;
}

Result<DocumentFile> readDocument(Engine &engine, const DocumentId &id)
{
    SP_CHECK(engine.mayRead("invoice.read"));
    SP_TRY(review, engine.billing().review(id, engine.now()));
    auto &[document, missing] = review;
    SP_TRY(payments, engine.billing().store().payments(id, {}));
    SP_TRY(payer, engine.people().client(document.payer));
    SP_TRY(today, engine.billing().today(engine.now()));
    const auto due = document.issued() ? document.content.dueDate : std::nullopt;
    const InvoiceState shown = billing::shownState(document.state, due, today);
    const Money refundable = document.paid - document.refunded();
    SP_TRY(taken, engine.billing().store().creditedLines(id));
    SP_TRY(credit, engine.billing().creditLeft(document.payer, document.content.currency));
    SP_TRY(writeOffs, engine.billing().store().writeOffs(id));
    const Money open = document.open();
    const Money taxOfOpen = billing::taxIn(
        billing::taxShareOf(billing::chargedTaxes(document.content, taken), open), open.currency());
    return DocumentFile{std::move(document), shown, std::move(payments), payer.invoiceEmail(), refundable,
        std::move(taken), credit, today, std::move(missing), std::move(writeOffs), taxOfOpen};
}

}  // namespace sp::ui
