// SPDX-License-Identifier: GPL-3.0-or-later
// What a sum is made of, and where its parts and a client's entries open.
#include "app/desktop/record_window.h"
#include "app/desktop/workplace.h"

#include "ui/activity/message_sheet.h"
#include "ui/credit/credit_acts.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/money/money_page.h"
#include "ui/money/money_tabs.h"
#include "ui/money/quotes_pane.h"
#include "ui/people/clients_page.h"
#include "ui/reports/sum_sheet.h"
#include "ui/shell/main_frame.h"

namespace sp {

using namespace ui;

QWidget &Workplace::frontRegion()
{
    RecordWindow *front = frontWindow();
    return front ? static_cast<QWidget &>(*front) : *m_frame;
}

void Workplace::openSum(const SumQuestion &question)
{
    QWidget &region = frontRegion();
    if (region.findChild<SumSheet *>())
        return;
    auto *sheet = new SumSheet(m_client, region, question);
    connect(sheet, &SumSheet::subjectAsked, this, [this](const reports::Subject &subject) {
        Q_EMIT attentionWanted();
        if (const auto *document = std::get_if<DocumentId>(&subject))
            openInvoice(*document);
        else if (const auto *client = std::get_if<ClientId>(&subject))
            showStatement(*client);
        else if (const auto *session = std::get_if<SessionId>(&subject))
            openSession(*session);
    });
    connect(sheet, &SumSheet::statementAsked, this, [this](const ClientId &client) {
        Q_EMIT attentionWanted();
        showStatement(client);
    });
    sheet->open();
}

void Workplace::openCredit(const PackageId &package)
{
    QWidget &region = frontRegion();
    auto *acts = region.findChild<CreditActs *>(QString(), Qt::FindDirectChildrenOnly);
    if (!acts) {
        acts = new CreditActs(m_client, region, &region);
        connect(acts, &CreditActs::toast, this, &Workplace::tell);
        connect(acts, &CreditActs::openSession, this, [this](const SessionId &session) {
            Q_EMIT attentionWanted();
            openSession(session);
        });
        connect(acts, &CreditActs::openInvoice, this, [this](const DocumentId &document) {
            Q_EMIT attentionWanted();
            openInvoice(document);
        });
    }
    acts->openEntries(package);
}

void Workplace::openMessage(const MessageId &message)
{
    ask(
        m_client, this,
        [message](Engine &engine) -> Result<OutboxMessage> {
            SP_CHECK(engine.mayRead("outbox.read"));
            SP_TRY(found, engine.outbox().store().find(message));
            if (!found)
                return Error{ErrorCode::NotFound, "outbox.unknown"};
            return *std::move(found);
        },
        [this](const Result<OutboxMessage> &found) {
            if (!found) {
                complain(found.error());
                return;
            }
            const QString why = found->lastReason.isEmpty() || found->status == MessageStatus::Sent
                                    ? QString()
                                    : reasonText(found->lastReason, found->lastFacts);
            auto *sheet = new MessageSheet(*found, why, frontRegion());
            connect(sheet, &MessageSheet::historyAsked, this,
                [this, id = found->id.bytes(), name = found->subject] {
                    Q_EMIT attentionWanted();
                    showHistory(id, name);
                });
            sheet->open();
        });
}

void Workplace::openQuote(const QuoteId &quote)
{
    m_finder.remember(finding::Kind::Quote, quote.bytes());
    m_frame->showPage(PageId::Money);
    moneyPage().tabs().setCurrent(MoneyTab::Quotes);
    moneyPage().quotes().choose(quote.text());
}

void Workplace::showNotes(const ClientId &client)
{
    m_frame->showPage(PageId::Clients);
    clientsPage().showNotes(client);
}

}  // namespace sp
