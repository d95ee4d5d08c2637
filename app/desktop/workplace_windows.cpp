// SPDX-License-Identifier: GPL-3.0-or-later
// Where records open: on the pages of the first window, or in windows of their own.
#include "app/desktop/notice.h"
#include "app/desktop/record_window.h"
#include "app/desktop/workplace.h"

#include "ui/activity/activity_page.h"
#include "ui/calendar/calendar_page.h"
#include "ui/engine/undo_offer.h"
#include "ui/messages/error_text.h"
#include "ui/money/money_page.h"
#include "ui/people/client_pane.h"
#include "ui/people/client_view.h"
#include "ui/people/clients_page.h"
#include "ui/session/appointment_sheet.h"
#include "ui/session/session_page.h"
#include "ui/shell/main_frame.h"
#include "ui/widgets/shown_names.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace sp {

using namespace ui;

RecordWindow *Workplace::windowOf(const IdBytes &record) const
{
    const auto found = std::ranges::find_if(m_windows,
        [&](const RecordWindow *window) { return window->record() == record && window->isVisible(); });
    return found == m_windows.end() ? nullptr : *found;
}

RecordWindow *Workplace::frontWindow() const
{
    const auto found = std::ranges::find_if(m_windows, &RecordWindow::isActiveWindow);
    return found == m_windows.end() ? nullptr : *found;
}

UndoToasts &Workplace::toasts()
{
    RecordWindow *front = frontWindow();
    return front ? front->toasts() : m_toasts;
}

SessionPage *Workplace::openSession(const SessionId &session)
{
    m_finder.remember(finding::Kind::Session, session.bytes());
    if (RecordWindow *own = windowOf(session.bytes())) {
        own->bringForward();
        return static_cast<SessionPage *>(&own->content());
    }
    m_session->openSession(session);
    // In this order: showing Today, as a click in the rail does, leads away from a session that does not run.
    m_frame->showPage(PageId::Today);
    m_day->setCurrentWidget(m_session);
    showChip();
    Q_EMIT pageChanged();
    return m_session;
}

void Workplace::openClient(const ClientId &client)
{
    m_finder.remember(finding::Kind::Client, client.bytes());
    m_frame->showPage(PageId::Clients);
    clientsPage().showClient(client);
}

void Workplace::openInvoice(const DocumentId &invoice)
{
    m_finder.remember(finding::Kind::Document, invoice.bytes());
    m_frame->showPage(PageId::Money);
    moneyPage().showInvoice(invoice);
}

void Workplace::bookClient(const ClientId &client)
{
    m_frame->showPage(PageId::Calendar);
    calendarPage().bookFor(client);
}

void Workplace::findTime(const ClientId &client)
{
    m_frame->showPage(PageId::Calendar);
    calendarPage().findTimesFor(client);
}

void Workplace::showStatement(const ClientId &client)
{
    m_frame->showPage(PageId::Money);
    moneyPage().showStatement(client);
}

void Workplace::showHistory(const IdBytes &record, const QString &name)
{
    m_frame->showPage(PageId::Activity);
    activityPage().showHistory(record, name);
}

void Workplace::logSession(const LogDraft &draft)
{
    auto *sheet = new LogSheet(m_client, draft, *m_frame);
    connect(
        sheet, &LogSheet::logged, this, [this](const SessionId &session) { openSession(session)->finish(); });
    sheet->open();
}

void Workplace::askDetails(const PlannedSession &planned, bool start)
{
    Q_EMIT attentionWanted();
    auto *sheet = new AppointmentSheet(m_client, m_actions, planned,
        start ? AppointmentSheet::Then::Start : AppointmentSheet::Then::Open, m_today->model().view().zone,
        *m_frame);
    sheet->open();
}

bool Workplace::showsRunningSession() const
{
    const auto &running = m_running.running();
    if (!running)
        return false;
    if (const RecordWindow *own = windowOf(running->row.session.id.bytes()))
        return !own->isMinimized();
    return m_frame->currentPage() == PageId::Today && m_day->currentWidget() == m_session &&
           m_session->session() == running->row.session.id;
}

void Workplace::tell(const QString &text, const std::function<void()> &undo)
{
    Toast toast{Icon::Check, text};
    toast.time = std::chrono::seconds(undo ? 10 : 5);
    toasts().present(std::move(toast), undo);
}

void Workplace::tellUnit(const UnitId &unit, const QString &words)
{
    tell(words,
        undoOffer(m_client, this, unit, [this](const Error &error, const std::function<void()> &again) {
            if (again)
                tell(errorText(error), again);
            else
                complain(error);
        }));
}

void Workplace::complain(const Error &error)
{
    Error told = error;
    if (const auto client = told.facts.find(QStringLiteral("client")); client != told.facts.end())
        *client = ShownNames::of(client->toString());
    say(errorText(told));
}

void Workplace::say(const QString &sentence)
{
    if (RecordWindow *front = frontWindow()) {
        front->notice().say(sentence);
        return;
    }
    m_notice->say(sentence);
    Q_EMIT attentionWanted();
}

void Workplace::openClientApart(const ClientId &client)
{
    m_finder.remember(finding::Kind::Client, client.bytes());
    if (RecordWindow *own = windowOf(client.bytes())) {
        own->bringForward();
        return;
    }
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto *pane = new ClientPane(m_client, *content);
    column->addWidget(pane);
    pane->setPlace(ClientPane::Place::OwnWindow);
    auto *window = new RecordWindow(RecordWindow::Kind::Client, client.bytes(), content);
    connect(&m_client, &EngineClient::changed, pane, [pane](const QByteArray &topic) {
        if (topic != "jobs")
            pane->load();
    });
    connect(pane, &ClientPane::loaded, window,
        [pane, window] { window->setRecordName(pane->view().file()->client.details.name); });
    connect(pane, &ClientPane::gone, window, &QWidget::close);
    connect(pane, &ClientPane::merged, this, [this, window](const ClientId &into) {
        window->close();
        openClientApart(into);
    });
    connect(pane, &ClientPane::toast, this, &Workplace::tell);
    connect(pane, &ClientPane::openSession, this, leads(&Workplace::openSession));
    connect(pane, &ClientPane::openInvoice, this, leads(&Workplace::openInvoice));
    connect(pane, &ClientPane::openQuote, this, leads(&Workplace::openQuote));
    connect(pane, &ClientPane::openMessage, this, &Workplace::openMessage);
    connect(pane, &ClientPane::sumAsked, this, &Workplace::openSum);
    connect(pane, &ClientPane::bookClient, this, leads(&Workplace::bookClient));
    connect(pane, &ClientPane::findTime, this, leads(&Workplace::findTime));
    connect(pane, &ClientPane::statementClient, this, leads(&Workplace::showStatement));
    connect(pane, &ClientPane::historyRequested, this, leads(&Workplace::showHistory));
    connect(pane, &ClientPane::logClient, this, [this](const ClientId &of) {
        Q_EMIT attentionWanted();
        logSession({.client = of});
    });
    pane->showClient(client);
    showApart(window);
}

void Workplace::openSessionApart(const SessionId &session)
{
    m_finder.remember(finding::Kind::Session, session.bytes());
    if (RecordWindow *own = windowOf(session.bytes())) {
        own->bringForward();
        return;
    }
    // One editor at a time: what was typed here is stored before the other reads it, and this one forgets it.
    m_session->note().flush([this, session](const Result<Done> &stored) {
        if (!stored) {
            complain(stored.error());
            return;
        }
        if (windowOf(session.bytes()))
            return;
        if (m_session->session() == session) {
            m_session->closeSession();
            m_day->setCurrentWidget(m_today);
        }
        auto *page = new SessionPage(m_client, m_running, m_actions);
        page->setPlace(SessionPage::Place::OwnWindow);
        auto *window = new RecordWindow(RecordWindow::Kind::Session, session.bytes(), page);
        connect(page, &SessionPage::named, window, &RecordWindow::setRecordName);
        connect(page, &SessionPage::failed, this, &Workplace::complain);
        connect(page, &SessionPage::left, window, &QWidget::close);
        connect(page, &SessionPage::historyRequested, this, leads(&Workplace::showHistory));
        connect(page, &SessionPage::sumAsked, this, &Workplace::openSum);
        connect(page, &SessionPage::creditAsked, this, &Workplace::openCredit);
        connect(page, &SessionPage::sessionRequested, this, leads(&Workplace::openSession));
        connect(page, &SessionPage::notesRequested, this, leads(&Workplace::showNotes));
        connect(page, &SessionPage::invoiceRequested, this, leads(&Workplace::openInvoice));
        connect(&page->note(), &NoteModel::stateChanged, this, &Workplace::showCounts);
        page->openSession(session);
        showApart(window);
        page->writeNote();
    });
}

void Workplace::showApart(RecordWindow *window)
{
    m_windows.push_back(window);
    connect(window, &RecordWindow::closed, this, [this, window] { closeApart(window); });
    connect(window, &RecordWindow::lockRequested, this, &Workplace::lockRequested);
    connect(window, &RecordWindow::undoRequested, this, &Workplace::undo);
    connect(window, &RecordWindow::redoRequested, this, &Workplace::redo);
    window->bringForward();
    Q_EMIT pageChanged();
}

void Workplace::closeApart(RecordWindow *window)
{
    Q_EMIT pageChanged();
    const auto drop = [this, window] {
        std::erase(m_windows, window);
        window->deleteLater();
    };
    if (window->kind() == RecordWindow::Kind::Client) {
        drop();
        return;
    }
    // What was finished in it can still be taken back.
    window->toasts().moveTo(m_toasts);
    NoteModel &note = static_cast<SessionPage &>(window->content()).note();
    note.flush([this, &note, drop](const Result<Done> &stored) {
        if (!stored)
            notes().adopt(note.drafts());
        drop();
    });
}

void Workplace::coverWindows()
{
    for (RecordWindow *window : m_windows)
        window->hide();
}

std::vector<NoteModel *> Workplace::noteModels() const
{
    std::vector<NoteModel *> notes{&m_session->note()};
    for (RecordWindow *window : m_windows)
        if (window->kind() == RecordWindow::Kind::Session)
            notes.push_back(&static_cast<SessionPage &>(window->content()).note());
    return notes;
}

bool Workplace::notesSaved() const
{
    return std::ranges::all_of(noteModels(), &NoteModel::isSaved);
}

void Workplace::flushNotes(const std::function<void(const Result<Done> &)> &told)
{
    struct Pending {
        std::size_t left;
        Result<Done> how = Done{};
    };
    const std::vector<NoteModel *> notes = noteModels();
    const auto pending = std::make_shared<Pending>(Pending{notes.size()});
    for (NoteModel *note : notes)
        note->flush([pending, told](const Result<Done> &stored) {
            if (!stored)
                pending->how = stored;
            if (--pending->left == 0)
                told(pending->how);
        });
}

std::vector<NoteDraft> Workplace::drafts() const
{
    std::vector<NoteDraft> drafts;
    for (const NoteModel *note : noteModels())
        std::ranges::move(note->drafts(), std::back_inserter(drafts));
    return drafts;
}

}  // namespace sp
