// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/quote_view.h"

#include "ui/session/time_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"

#include <QMenu>

namespace sp::ui {

using billing::QuoteState;

void QuoteView::setFile(const QuoteFile &file)
{
    m_file = file;
    begin(quoteChip(file.shown), note());
    offer();
    showRemarks({}, {}, file.missing);
    if (file.shown == QuoteState::Draft && !file.missing.empty())
        lessenPrimary();
    const billing::InvoiceSnapshot &content = file.quote.content;
    showPaper(content, tr("Quote %1 for %2, %3")
                           .arg(quoteName(content.number), ShownNames::of(content.buyer.name),
                               moneyText(content.totals.gross)));
}

QString QuoteView::note() const
{
    const QuoteFile &file = *m_file;
    const Quote &quote = file.quote;
    const auto day = [&](const std::optional<LocalDate> &date) {
        return date ? shortDay(*date, file.today) : QString();
    };
    switch (file.shown) {
    case QuoteState::Draft:
        return file.recipient.isEmpty() ? tr("The number is taken when it is sent")
                                        : tr("For %1").arg(ShownNames::address(file.recipient));
    case QuoteState::Sent:
        return tr("valid until %1").arg(day(quote.validUntil()));
    case QuoteState::Accepted:
        return tr("since %1").arg(day(quote.answeredOn));
    case QuoteState::Declined:
        return quote.declineReason.isEmpty() ? tr("on %1").arg(day(quote.answeredOn)) : quote.declineReason;
    case QuoteState::Expired:
        return tr("was valid until %1").arg(day(quote.validUntil()));
    case QuoteState::Invoiced:
        return file.invoiceNumber.isEmpty() ? tr("The invoice is a draft")
                                            : tr("by invoice %1").arg(QString::fromUtf8(file.invoiceNumber));
    case QuoteState::Discarded:
        break;
    }
    return {};
}

void QuoteView::offer()
{
    const auto invoice = [this] { Q_EMIT invoiceAsked(*m_file); };
    switch (m_file->shown) {
    case QuoteState::Draft:
        offerEdit(tr("Edit the quote"));
        offerLesser(tr("Discard"), [this] { Q_EMIT discardAsked(*m_file); });
        offerPrimary(
            tr("Send %1").arg(moneyText(m_file->quote.content.totals.gross)),
            [this] { Q_EMIT sendAsked(*m_file); },
            m_file->recipient.isEmpty() ? QString()
                                        : tr("To %1").arg(ShownNames::address(m_file->recipient)));
        break;
    case QuoteState::Sent:
    case QuoteState::Expired:
        offerLesser(tr("Mark declined"), [this] { Q_EMIT declineAsked(*m_file); });
        offerPrimary(tr("Accept and invoice %1").arg(moneyText(m_file->quote.content.totals.gross)), invoice,
            tr("The client said yes: draft the invoice"));
        break;
    case QuoteState::Accepted:
        offerPrimary(tr("Draft the invoice"), invoice);
        break;
    case QuoteState::Invoiced:
        offerPrimary(tr("Open the invoice"), [this] { Q_EMIT openInvoiceAsked(*m_file->quote.invoice); });
        break;
    case QuoteState::Declined:
        offerPrimary(tr("Copy as a new quote"), [this] { Q_EMIT copyAsked(*m_file); });
        break;
    case QuoteState::Discarded:
        break;
    }
}

void QuoteView::fillMenu(QMenu &menu)
{
    const QuoteFile file = *m_file;
    const auto add = [&](const QString &text, auto signal) {
        connect(menu.addAction(text), &QAction::triggered, this, [this, file, signal] {
            Q_EMIT(this->*signal)(file);
        });
    };
    if (file.shown == QuoteState::Sent || file.shown == QuoteState::Expired)
        add(tr("Accept, invoice later"), &QuoteView::acceptAsked);
    if (file.shown == QuoteState::Accepted)
        add(tr("Decline after all…"), &QuoteView::declineAsked);
    if (file.shown == QuoteState::Sent && !file.recipient.isEmpty())
        add(tr("Send again to %1").arg(ShownNames::address(file.recipient)), &QuoteView::mailAsked);
    add(tr("Copy as a new quote"), &QuoteView::copyAsked);
    connect(menu.addAction(tr("Show the client")), &QAction::triggered, this,
        [this, file] { Q_EMIT clientAsked(file.quote.client); });
    add(tr("History"), &QuoteView::historyAsked);
}

}  // namespace sp::ui
