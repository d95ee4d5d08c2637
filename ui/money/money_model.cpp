// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/money_model.h"

#include "core/engine/engine.h"
#include "core/practice/billing/rules/tax_share.h"

#include <algorithm>

namespace sp::ui {

using billing::DocumentType;
using billing::InvoiceState;

namespace {

constexpr int mostRows = 100'000;

bool isIn(MoneyTab tab, const DocumentRow &row)
{
    const bool credit = row.type == DocumentType::CreditNote;
    switch (tab) {
    case MoneyTab::Drafts:
        return row.state == InvoiceState::Draft || row.state == InvoiceState::Scheduled;
    case MoneyTab::Overdue:
        return !credit && row.state == InvoiceState::PastDue;
    case MoneyTab::Open:
        return !credit && (row.state == InvoiceState::Issued || row.state == InvoiceState::Sent ||
                              row.state == InvoiceState::PartiallyPaid || row.state == InvoiceState::PastDue);
    case MoneyTab::Paid:
        return row.state == InvoiceState::Paid;
    case MoneyTab::All:
        return true;
    }
    return false;
}

bool matches(const DocumentRow &row, const QString &text)
{
    return text.isEmpty() || row.payerName.contains(text, Qt::CaseInsensitive) ||
           QString::fromUtf8(row.number).contains(text, Qt::CaseInsensitive);
}

}  // namespace

bool DocumentFile::payable() const
{
    return document.issued() && !creditNote() && document.open().minor() > 0 &&
           (document.state == InvoiceState::Issued || document.state == InvoiceState::Sent ||
               document.state == InvoiceState::PartiallyPaid);
}

bool DocumentFile::creditable() const
{
    return document.issued() && !creditNote() && document.state != InvoiceState::Superseded &&
           document.state != InvoiceState::WrittenOff && document.state != InvoiceState::Refunded;
}

Result<MoneyList> readMoney(Engine &engine, MoneyTab tab, const QString &text)
{
    SP_CHECK(engine.mayRead("invoice.read"));
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(currency, Currency::create(settings.currency));
    SP_TRY(today, engine.billing().today(engine.now()));
    SP_TRY(rows, engine.billing().store().list({DocumentFilter::State::Any, {}, mostRows, 0}, today));
    MoneyList list;
    list.today = today;
    for (int i = 0; i < moneyTabCount; ++i)
        list.tabs.push_back({0, Money::zero(currency)});
    for (const DocumentRow &row : rows) {
        for (int i = 0; i < moneyTabCount; ++i) {
            const auto each = static_cast<MoneyTab>(i);
            if (!isIn(each, row))
                continue;
            TabFigure &figure = list.tabs[static_cast<std::size_t>(i)];
            if (each != MoneyTab::Paid)
                ++figure.count;
            if (row.total.currency() == currency && each != MoneyTab::Paid)
                figure.sum += each == MoneyTab::Open || each == MoneyTab::Overdue ? row.open : row.total;
        }
        if (isIn(tab, row) && matches(row, text.trimmed()))
            list.rows.push_back(row);
    }
    // The tab of what is paid says what came in this month, whatever it was for.
    const auto month = civil(today);
    SP_CHECK(engine.billing().store().eachPayment([&](const PaymentRecord &payment) {
        const auto on = civil(payment.receivedOn);
        if (payment.reversedOn || payment.amount.currency() != currency || on.year() != month.year() ||
            on.month() != month.month())
            return;
        TabFigure &figure = list.tabs[static_cast<std::size_t>(MoneyTab::Paid)];
        if (payment.kind == PaymentRecord::Kind::Payment) {
            ++figure.count;
            figure.sum += payment.amount;
        } else if (payment.kind == PaymentRecord::Kind::Refund) {
            figure.sum -= payment.amount;
        }
    }));
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
    const Money taxOfOpen =
        billing::taxIn(billing::taxShareOf(document.content.totals, open), open.currency());
    return DocumentFile{std::move(document), shown, std::move(payments), payer.email(), refundable,
        std::move(taken), credit, today, std::move(missing), std::move(writeOffs), taxOfOpen};
}

}  // namespace sp::ui
