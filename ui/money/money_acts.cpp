// SPDX-License-Identifier: GPL-3.0-or-later
// What the money page does with a document: issue, send, discard, credited, saved. Its payments are in
// payment_acts.cpp.
#include "core/primitives/documents/file_name.h"
#include "ui/engine/ask.h"
#include "ui/engine/undo_offer.h"
#include "ui/messages/error_text.h"
#include "ui/money/draft_form.h"
#include "ui/money/money_forms.h"
#include "ui/money/money_page.h"
#include "ui/money/money_words.h"
#include "ui/money/save_pdf.h"
#include "ui/session/time_words.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using billing::DocumentType;

namespace {

/// A mail that was put into the outbox, and whether a person sends it.
struct Sending {
    std::optional<MessageId> message;
    bool byPerson = false;
};

}  // namespace

void MoneyPage::act(const QByteArray &command, const std::function<Result<Done>(Engine &, Unit &)> &work,
    const QString &words, MoneySheet *sheet)
{
    if (sheet)
        sheet->setBusy();
    ask(
        m_engine, this,
        [command, work](Engine &engine) {
            return engine.run<Done>(command, [&](Unit &unit) { return work(engine, unit); });
        },
        [this, words, open = QPointer(sheet)](const Result<Done> &done) {
            if (!done) {
                if (open)
                    open->setFailure(errorText(done.error()));
                else
                    Q_EMIT toast(errorText(done.error()), {});
                return;
            }
            if (open)
                open->finish();
            Q_EMIT toast(words, {});
        });
}

void MoneyPage::issueDated(const DocumentId &id, IssueDate date, MoneySheet *sheet)
{
    if (sheet)
        sheet->setBusy();
    ask(
        m_engine, this,
        [id, date](Engine &engine) {
            return engine.run<BilledDocument>(
                "invoice.issue", [&](Unit &unit) { return engine.billing().issue(unit, id, date); });
        },
        [this, id, date, open = QPointer(sheet)](const Result<BilledDocument> &document) {
            if (document) {
                if (open)
                    open->finish();
                m_shown = document->id;
                Q_EMIT toast(tr("Invoice %1 issued").arg(QString::fromUtf8(document->content.number)), {});
            } else if (open) {
                open->setFailure(errorText(document.error()));
            } else if (date == IssueDate::Today && document.error().reason == "number.date_before_last") {
                askForDate(id, document.error());
            } else {
                Q_EMIT toast(errorText(document.error()), {});
            }
        });
}

void MoneyPage::askForDate(const DocumentId &id, const Error &refused)
{
    const auto last = parseDate(refused.facts.value(u"last"_s).toString().toUtf8());
    const QString date = last ? dateText(*last, QLocale()) : refused.facts.value(u"last"_s).toString();
    auto *sheet = new ConfirmSheet(*this, tr("Issue it under %1?").arg(date),
        tr("The last number was given on %1, which is still to come by this computer’s clock. If the clock "
           "is "
           "wrong, cancel and set it right. If that date was the mistake, this invoice gets it too: numbers "
           "stay in the order of their dates and none is left out.")
            .arg(date),
        tr("Issue under %1").arg(date));
    connect(sheet, &Sheet::accepted, this,
        [this, sheet, id] { issueDated(id, IssueDate::NotBeforeLast, sheet); });
    sheet->open();
}

void MoneyPage::send(const DocumentFile &file)
{
    const QString number = QString::fromUtf8(file.document.content.number);
    ask(
        m_engine, this,
        [id = file.document.id](Engine &engine) {
            return engine.run<Sending>("outbox.enqueue", [&](Unit &unit) -> Result<Sending> {
                SP_TRY(sent, engine.finishing().send(unit, id, "invoice.send:" + unit.id().text()));
                SP_TRY(message, sent ? engine.outbox().store().find(*sent)
                                     : Result<std::optional<OutboxMessage>>(std::nullopt));
                return Sending{sent, message && leavesByPerson(message->channel)};
            });
        },
        [this, number](const Result<Sending> &message) {
            if (!message) {
                Q_EMIT toast(errorText(message.error()), {});
                return;
            }
            if (!message->message) {
                Q_EMIT toast(
                    tr("%1 has nobody to go to. Add an e-mail address to the client.").arg(number), {});
                return;
            }
            const QString words =
                message->byPerson
                    ? tr("The mail with invoice %1 waits on Today for you to send it").arg(number)
                    : tr("Invoice %1 goes out").arg(number);
            const auto takeBack = [sent = *message->message](Engine &engine) {
                return engine.run<Done>(
                    "outbox.undo", [&](Unit &unit) { return engine.outbox().undo(unit, sent); });
            };
            Q_EMIT toast(words, undoOffer(m_engine, this, takeBack,
                                    [this](const Error &error, const std::function<void()> &again) {
                                        Q_EMIT toast(errorText(error), again);
                                    }));
        });
}

void MoneyPage::discard(const DocumentFile &file)
{
    m_shown.reset();
    ask(
        m_engine, this,
        [id = file.document.id](Engine &engine) {
            return engine.run<UnitId>("invoice.discard", [&](Unit &unit) -> Result<UnitId> {
                SP_CHECK(engine.billing().discard(unit, id));
                return unit.id();
            });
        },
        [this](const Result<UnitId> &unit) {
            if (!unit) {
                Q_EMIT toast(errorText(unit.error()), {});
                return;
            }
            Q_EMIT toast(tr("Draft discarded; its sessions wait on Today"),
                undoOffer(
                    m_engine, this, *unit, [this](const Error &error, const std::function<void()> &again) {
                        Q_EMIT toast(errorText(error), again);
                    }));
        });
}

void MoneyPage::openEdit(const DocumentFile &file)
{
    auto *sheet = new DraftSheet(*this, file);
    connect(sheet, &DraftSheet::changed, this,
        [this, sheet, id = file.document.id, version = file.document.version](
            const billing::DraftChange &change) {
            act(
                "invoice.edit",
                [id, version, change](Engine &engine, Unit &unit) {
                    return engine.billing().change(unit, id, change, version);
                },
                tr("Draft saved"), sheet);
        });
    sheet->open();
}

void MoneyPage::openCredit(const DocumentFile &file)
{
    auto *sheet = new CreditSheet(*this, file);
    const QString number = QString::fromUtf8(file.document.content.number);
    connect(sheet, &CreditSheet::credited, this,
        [this, sheet, number, id = file.document.id](const QString &reason, const std::vector<int> &lines) {
            act(
                "invoice.credit",
                [id, reason, lines](Engine &engine, Unit &unit) -> Result<Done> {
                    SP_CHECK(engine.billing().credit(unit, id, {reason, lines}));
                    return Done{};
                },
                tr("Invoice %1 credited").arg(number), sheet);
        });
    sheet->open();
}

void MoneyPage::savePdf(const DocumentFile &file)
{
    const QByteArray number = file.document.content.number;
    sp::ui::savePdf(
        m_engine, this,
        number.isEmpty() ? safeFileName(tr("Draft %1").arg(file.document.content.buyer.name), u"pdf"_s)
                         : invoiceFileName(QString::fromUtf8(number)),
        [id = file.document.id](Engine &engine) { return engine.pdf(id); },
        [this](const QString &words) { Q_EMIT toast(words, {}); });
}

}  // namespace sp::ui
