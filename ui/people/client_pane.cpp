// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/client_pane.h"

#include "ui/credit/credit_acts.h"
#include "ui/engine/ask.h"
#include "ui/engine/undo_offer.h"
#include "ui/messages/error_text.h"
#include "ui/people/client_form.h"
#include "ui/people/client_view.h"
#include "ui/people/erase_sheet.h"
#include "ui/session/client_picker.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/shown_names.h"

#include <QVBoxLayout>

namespace sp::ui {

ClientPane::ClientPane(EngineClient &engine, QWidget &sheets, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_sheets(sheets), m_view(new ClientView(engine, this)),
      m_credit(new CreditActs(engine, sheets, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &ClientView::timeAsked, this, [this] { Q_EMIT findTime(*m_shown); });
    connect(m_view, &ClientView::bookAsked, this, [this] { Q_EMIT bookClient(*m_shown); });
    connect(m_view, &ClientView::logAsked, this, [this] { Q_EMIT logClient(*m_shown); });
    connect(m_view, &ClientView::statementAsked, this, [this] { Q_EMIT statementClient(*m_shown); });
    connect(m_view, &ClientView::apartAsked, this, [this] { Q_EMIT apartRequested(*m_shown); });
    connect(m_view, &ClientView::editAsked, this, &ClientPane::edit);
    connect(m_view, &ClientView::mergeAsked, this, &ClientPane::merge);
    connect(m_view, &ClientView::eraseAsked, this, &ClientPane::erase);
    connect(m_view, &ClientView::historyAsked, this, [this] {
        Q_EMIT historyRequested(m_shown->bytes(), ShownNames::of(m_view->file()->client.details.name));
    });
    connect(m_view, &ClientView::statusAsked, this, &ClientPane::setStatus);
    connect(&ShownNames::instance(), &ShownNames::changed, this, &ClientPane::load);
    connect(m_view, &ClientView::openSession, this, &ClientPane::openSession);
    connect(m_view, &ClientView::openInvoice, this, &ClientPane::openInvoice);
    connect(m_view, &ClientView::openQuote, this, &ClientPane::openQuote);
    connect(m_view, &ClientView::openMessage, this, &ClientPane::openMessage);
    connect(m_view, &ClientView::sumAsked, this, &ClientPane::sumAsked);
    connect(m_view, &ClientView::creditAsked, m_credit, &CreditActs::openEntries);
    connect(m_view, &ClientView::sellAsked, this,
        [this] { m_credit->sell(*m_shown, m_view->file()->client.details.name); });
    connect(m_credit, &CreditActs::openSession, this, &ClientPane::openSession);
    connect(m_credit, &CreditActs::openInvoice, this, &ClientPane::openInvoice);
    connect(m_credit, &CreditActs::toast, this, &ClientPane::toast);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(addShortcut(
                    *this, Qt::CTRL | Qt::SHIFT | enter, {tr("Client"), tr("Open in a window of its own")}),
            &QShortcut::activated, this, [this] {
                if (m_shown && m_place == Place::Page)
                    Q_EMIT apartRequested(*m_shown);
            });
}

void ClientPane::setPlace(Place place)
{
    m_place = place;
    m_view->setOffersWindow(place == Place::Page);
}

void ClientPane::showClient(const ClientId &id)
{
    m_shown = id;
    load();
}

void ClientPane::load()
{
    if (!m_shown)
        return;
    ask(
        m_engine, this, [id = *m_shown](Engine &engine) { return readClient(engine, id); },
        [this, id = *m_shown](const Result<ClientFile> &file) {
            if (m_shown != id)
                return;
            if (!file) {
                m_shown.reset();
                Q_EMIT gone();
                return;
            }
            m_view->setFile(*file);
            Q_EMIT loaded();
        });
}

void ClientPane::edit()
{
    auto *form = new ClientForm(m_engine, m_sheets, m_view->file()->client, m_view->file()->homeCountry);
    connect(form, &ClientForm::saved, this, [this] { Q_EMIT toast(tr("Client saved"), {}); });
    form->open();
}

void ClientPane::merge()
{
    const Client from = m_view->file()->client;
    auto *sheet = new Sheet(m_sheets, tr("Merge %1 into…").arg(ShownNames::of(from.details.name)),
        KeepTyped("merge/" + from.id.text()), 480);
    sheet->setSubtitle(
        tr("Sessions, notes and invoices are then found under the other one. Nothing is deleted."));
    auto *picker = new ClientPicker(m_engine, tr("The client to keep"));
    picker->setExcluded(from.id);
    sheet->addPart(picker);
    sheet->setSecondary(tr("Cancel"));
    Button *primary = sheet->setPrimary(tr("Merge"));
    primary->setEnabled(false);
    connect(picker, &ClientPicker::picked, sheet, [picker, primary] {
        primary->setText(tr("Merge into %1").arg(ShownNames::of(picker->client()->name)));
        primary->setEnabled(true);
    });
    connect(sheet, &Sheet::rejected, sheet, &Sheet::finish);
    connect(sheet, &Sheet::accepted, this, [this, sheet, picker, from] {
        if (!picker->client()) {
            picker->setError(tr("Choose the client that stays."));
            return;
        }
        const ClientSummary into = *picker->client();
        sheet->finish();
        change(
            "client.merge",
            [from = from.id, into = into.id](
                Engine &engine, Unit &unit) { return engine.people().merge(unit, from, into); },
            tr("%1 merged into %2").arg(ShownNames::of(from.details.name), ShownNames::of(into.name)),
            [this, id = into.id] { Q_EMIT merged(id); });
    });
    sheet->open();
}

void ClientPane::erase()
{
    openEraseSheet(
        m_engine, m_sheets, m_view->file()->client.id,
        [this](EraseSheet &sheet) { connect(&sheet, &EraseSheet::erased, this, &ClientPane::load); },
        [this](const QString &sentence) { Q_EMIT toast(sentence, {}); });
}

void ClientPane::setStatus(ClientStatus status)
{
    const Client client = m_view->file()->client;
    const QString words = status == ClientStatus::Archived           ? tr("%1 archived")
                          : client.status == ClientStatus::Suggested ? tr("%1 is a client now")
                                                                     : tr("%1 is back");
    change(
        "client.status",
        [id = client.id, status](
            Engine &engine, Unit &unit) { return engine.people().setStatus(unit, id, status); },
        words.arg(ShownNames::of(client.details.name)));
}

void ClientPane::change(const QByteArray &command, const std::function<Result<Done>(Engine &, Unit &)> &work,
    const QString &words, const std::function<void()> &done)
{
    ask(
        m_engine, this,
        [command, work](Engine &engine) {
            return engine.run<UnitId>(command, [&](Unit &unit) -> Result<UnitId> {
                SP_CHECK(work(engine, unit));
                return unit.id();
            });
        },
        [this, words, done](const Result<UnitId> &unit) {
            if (!unit) {
                Q_EMIT toast(errorText(unit.error()), {});
                return;
            }
            if (done)
                done();
            tell(*unit, words);
        });
}

void ClientPane::tell(const UnitId &unit, const QString &words)
{
    Q_EMIT toast(words,
        undoOffer(m_engine, this, unit, [this](const Error &error, const std::function<void()> &again) {
            Q_EMIT toast(errorText(error), again);
        }));
}

}  // namespace sp::ui
