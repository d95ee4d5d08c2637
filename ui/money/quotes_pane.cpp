// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/quotes_pane.h"

#include "core/primitives/documents/file_name.h"
#include "ui/messages/error_text.h"
#include "ui/money/quote_form.h"
#include "ui/money/quote_view.h"
#include "ui/money/save_pdf.h"
#include "ui/session/time_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using billing::QuoteState;

namespace {

RecordWords wordsOf()
{
    return {QuotesPane::tr("Quotes"), QuotesPane::tr("Number or client"), QuotesPane::tr("New quote"),
        QuotesPane::tr("No quote chosen"),
        QuotesPane::tr("Choose one on the left to see it as it is printed.")};
}

QString groupOf(QuoteState state)
{
    switch (state) {
    case QuoteState::Draft:
        return QuotesPane::tr("Drafts, no number yet");
    case QuoteState::Sent:
        return QuotesPane::tr("Waiting for an answer");
    case QuoteState::Accepted:
        return QuotesPane::tr("Accepted, to be invoiced");
    default:
        return QuotesPane::tr("Done");
    }
}

ListRow rowOf(const QuoteRow &quote, LocalDate today)
{
    ListRow row;
    row.title = ShownNames::of(quote.payerName);
    row.note = quoteName(quote.number);
    if (quote.state == QuoteState::Draft && !quote.number.isEmpty())
        row.note += u"   "_s + QuotesPane::tr("taken back");
    else if (quote.state == QuoteState::Sent)
        row.note += u"   "_s + QuotesPane::tr("by %1").arg(listDay(quote.validUntil, today));
    else if (quote.sentOn)
        row.note += u"   "_s + listDay(*quote.sentOn, today);
    row.trailing = moneyText(quote.total);
    row.trailingChip = quoteChip(quote.state);
    row.key = quote.id.text();
    return row;
}

/// By what they ask for, under headings.
std::vector<ListRow> grouped(const QuoteList &list)
{
    // What is done stands newest first; what expired while nobody looked is among it.
    std::vector<QuoteRow> quotes = list.rows;
    const auto isDone = [](const QuoteRow &quote) {
        return groupOf(quote.state) == groupOf(QuoteState::Declined);
    };
    const auto done = std::stable_partition(
        quotes.begin(), quotes.end(), [&](const QuoteRow &quote) { return !isDone(quote); });
    std::stable_sort(
        done, quotes.end(), [](const QuoteRow &a, const QuoteRow &b) { return a.sentOn > b.sentOn; });
    std::vector<ListRow> rows;
    QString last;
    for (const QuoteRow &quote : quotes) {
        const QString group = groupOf(quote.state);
        if (group != last) {
            ListRow heading;
            heading.title = last = group;
            heading.isHeading = true;
            rows.push_back(std::move(heading));
        }
        rows.push_back(rowOf(quote, list.today));
    }
    return rows;
}

StateContent emptyList(bool searching)
{
    if (searching)
        return {StateContent::Kind::Empty, QuotesPane::tr("Nothing found"),
            QuotesPane::tr("No number and no client matches. Try fewer letters."), {}, Icon::Search};
    return {StateContent::Kind::Empty, QuotesPane::tr("No quotes yet"),
        QuotesPane::tr("Say what something would cost before you do it. Once it is accepted, one click makes "
                       "the invoice."),
        QuotesPane::tr("New quote"), Icon::Note};
}

}  // namespace

QuotesPane::QuotesPane(EngineClient &client, QWidget *parent)
    : RecordPane(client, wordsOf(), new QuoteView, {"quotes", "invoices", "settings"}, parent),
      m_view(static_cast<QuoteView *>(detail()))
{
    connect(m_view, &QuoteView::sendAsked, this, [this](const QuoteFile &file) { send(file, false); });
    connect(m_view, &QuoteView::mailAsked, this, [this](const QuoteFile &file) { send(file, true); });
    connect(m_view, &QuoteView::acceptAsked, this, [this](const QuoteFile &file) {
        act(
            "quote.accept",
            [id = file.quote.id](Engine &engine, Unit &unit) -> Result<QByteArray> {
                SP_CHECK(engine.quotes().accept(unit, id));
                return id.text();
            },
            tr("Quote %1 accepted").arg(quoteName(file.quote.content.number)));
    });
    connect(m_view, &QuoteView::invoiceAsked, this, &QuotesPane::takeInvoice);
    connect(m_view, &QuoteView::declineAsked, this, &QuotesPane::decline);
    connect(m_view, &QuoteView::editAsked, this, &QuotesPane::edit);
    connect(m_view, &QuoteView::pdfAsked, this, &QuotesPane::savePdf);
    connect(m_view, &QuoteView::copyAsked, this, [this](const QuoteFile &file) {
        act(
            "quote.copy",
            [id = file.quote.id](Engine &engine, Unit &unit) -> Result<QByteArray> {
                SP_TRY(copy, engine.quotes().copy(unit, id));
                return copy.text();
            },
            tr("Copied as a new quote"));
    });
    connect(m_view, &QuoteView::discardAsked, this, [this](const QuoteFile &file) {
        act(
            "quote.discard",
            [id = file.quote.id](Engine &engine, Unit &unit) -> Result<QByteArray> {
                SP_CHECK(engine.quotes().discard(unit, id));
                return QByteArray();
            },
            tr("Draft discarded"));
    });
    connect(m_view, &QuoteView::openInvoiceAsked, this, &QuotesPane::openInvoice);
    connect(m_view, &QuoteView::clientAsked, this, &QuotesPane::openClient);
    connect(m_view, &QuoteView::buyerAsked, this, &QuotesPane::openClient);
    connect(m_view, &QuoteView::settingsAsked, this, &QuotesPane::settingsAsked);
    connect(m_view, &QuoteView::historyAsked, this, [this](const QuoteFile &file) {
        const QString number = QString::fromUtf8(file.quote.content.number);
        Q_EMIT historyRequested(file.quote.id.bytes(), number.isEmpty() ? tr("Draft") : number);
    });
    load();
}

void QuotesPane::loadRows(const QString &text)
{
    ask(
        engine(), this, [text](Engine &engine) { return readQuotes(engine, text); },
        [this, question = asked(), text](const Result<QuoteList> &list) {
            if (question != asked())
                return;
            if (list)
                showRows(grouped(*list), emptyList(!text.isEmpty()));
            else
                fail(tr("The quotes could not be read"), list.error());
        });
}

void QuotesPane::loadRecord(const QByteArray &key)
{
    const auto id = QuoteId::parse(key);
    if (!id)
        return;
    ask(
        engine(), this, [id](Engine &engine) { return readQuote(engine, *id); },
        [this, key](const Result<QuoteFile> &file) {
            if (!isShown(key))
                return;
            if (!file || file->shown == QuoteState::Discarded) {
                hideDetail();
                return;
            }
            m_view->setFile(*file);
            showDetail();
        });
}

void QuotesPane::make()
{
    askStart([this](Currency currency, LocalDate today) {
        auto *sheet = new QuoteSheet(*this, engine(), currency, today);
        connect(sheet, &QuoteSheet::made, this, [this, sheet](const QuoteRequest &request) {
            act(
                "quote.draft",
                [request](Engine &engine, Unit &unit) -> Result<QByteArray> {
                    SP_TRY(id, engine.quotes().draft(unit, request));
                    return id.text();
                },
                tr("Quote drafted"), sheet);
        });
        sheet->open();
    });
}

void QuotesPane::edit(const QuoteFile &file)
{
    auto *sheet = new QuoteSheet(*this, file);
    connect(sheet, &QuoteSheet::changed, this,
        [this, sheet, id = file.quote.id, version = file.quote.version](const QuoteChange &change) {
            act(
                "quote.edit",
                [id, version, change](Engine &engine, Unit &unit) -> Result<QByteArray> {
                    SP_CHECK(engine.quotes().change(unit, id, change, version));
                    return id.text();
                },
                tr("Quote saved"), sheet);
        });
    sheet->open();
}

void QuotesPane::send(const QuoteFile &file, bool again)
{
    ask(
        engine(), this,
        [id = file.quote.id, again](Engine &engine) {
            return engine.run<SentQuote>(again ? "quote.mail_again" : "quote.send", [&](Unit &unit) {
                return again ? engine.quotes().mailAgain(unit, id)
                             : engine.quotes().send(unit, id, QuoteService::Delivery::Mail);
            });
        },
        [this, again](const Result<SentQuote> &sent) {
            if (!sent) {
                Q_EMIT toast(errorText(sent.error()), {});
                return;
            }
            const QString number = quoteName(sent->quote.content.number);
            const QString words =
                !sent->message
                    ? tr("Quote %1 has nobody to go to: save it as PDF and hand it over").arg(number)
                : sent->leaves == SentQuote::Leaves::ByPerson
                    ? tr("The mail with quote %1 waits on Today for you to send it").arg(number)
                    : tr("Quote %1 goes out").arg(number);
            const auto takeBack = [id = sent->quote.id, message = sent->message, again](Engine &engine) {
                return engine.run<Done>(again ? "outbox.undo" : "quote.take_back", [&](Unit &unit) {
                    if (!again)
                        return engine.quotes().takeBack(unit, id);
                    return message ? engine.outbox().undo(unit, *message) : Result<Done>(Done{});
                });
            };
            Q_EMIT toast(words, undoOffer(engine(), this, takeBack, tellFailure()));
        });
}

void QuotesPane::takeInvoice(const QuoteFile &file)
{
    act(
        "quote.invoice",
        [id = file.quote.id](Engine &engine, Unit &unit) -> Result<QByteArray> {
            SP_CHECK(engine.quotes().invoice(unit, id));
            return id.text();
        },
        tr("The invoice of quote %1 is drafted").arg(quoteName(file.quote.content.number)));
}

void QuotesPane::decline(const QuoteFile &file)
{
    auto *sheet = new DeclineSheet(*this, file);
    connect(sheet, &DeclineSheet::declined, this,
        [this, sheet, id = file.quote.id, number = file.quote.content.number](const QString &reason) {
            act(
                "quote.decline",
                [id, reason](Engine &engine, Unit &unit) -> Result<QByteArray> {
                    SP_CHECK(engine.quotes().decline(unit, id, reason));
                    return id.text();
                },
                tr("Quote %1 declined").arg(quoteName(number)), sheet);
        });
    sheet->open();
}

void QuotesPane::savePdf(const QuoteFile &file)
{
    const billing::InvoiceSnapshot &content = file.quote.content;
    sp::ui::savePdf(
        engine(), this,
        content.number.isEmpty() ? safeFileName(tr("Quote for %1").arg(content.buyer.name), u"pdf"_s)
                                 : quoteFileName(QString::fromUtf8(content.number)),
        [content](Engine &engine) { return engine.pdf(content); },
        [this](const QString &words) { Q_EMIT toast(words, {}); });
}

}  // namespace sp::ui
