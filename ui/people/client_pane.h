// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"
#include "ui/engine/sum_question.h"
#include "ui/people/people_model.h"

#include <QWidget>

#include <functional>

namespace sp::ui {

class ClientView;
class CreditActs;

/// One client and what can be done about it, wherever it stands: beside the list, or in a window of its own.
class ClientPane : public QWidget {
    Q_OBJECT

public:
    /// What it asks stands in the middle of `sheets`, which outlives it.
    ClientPane(EngineClient &engine, QWidget &sheets, QWidget *parent = nullptr);
    void showClient(const ClientId &id);
    const std::optional<ClientId> &shown() const { return m_shown; }
    /// Reads the client anew, where one is shown.
    void load();
    void clear() { m_shown.reset(); }
    /// Whether it stands in a window of its own already, so that it offers none.
    enum class Place { Page, OwnWindow };
    void setPlace(Place place);
    ClientView &view() { return *m_view; }
    /// Says what a Unit did, with its undo.
    void tell(const UnitId &unit, const QString &words);

Q_SIGNALS:
    /// The client is there, or has changed.
    void loaded();
    /// There is no such client, or it may not be read.
    void gone();
    /// The client shown is now part of this one.
    void merged(const sp::ClientId &into);
    void openSession(const sp::SessionId &session);
    void openInvoice(const sp::DocumentId &document);
    void openQuote(const sp::QuoteId &quote);
    void openMessage(const sp::MessageId &message);
    /// What a sum is made of.
    void sumAsked(const sp::ui::SumQuestion &question);
    /// The calendar should offer a booking for this client.
    void bookClient(const sp::ClientId &client);
    /// The calendar should look for a time that is free for both.
    void findTime(const sp::ClientId &client);
    /// A session with the client took place that was never booked.
    void logClient(const sp::ClientId &client);
    /// What was done about this record.
    void historyRequested(const sp::IdBytes &record, const QString &name);
    /// The client's statement of account should be shown.
    void statementClient(const sp::ClientId &client);
    /// The client should have a window of its own.
    void apartRequested(const sp::ClientId &client);
    void toast(const QString &text, const std::function<void()> &undo);

private:
    void edit();
    void merge();
    void erase();
    void setStatus(ClientStatus status);
    /// Runs a change as a Unit and offers to take it back.
    void change(const QByteArray &command, const std::function<Result<Done>(Engine &, Unit &)> &work,
        const QString &words, const std::function<void()> &done = {});

    EngineClient &m_engine;
    QWidget &m_sheets;
    ClientView *m_view;
    CreditActs *m_credit;
    std::optional<ClientId> m_shown;
    Place m_place = Place::Page;
};

}  // namespace sp::ui
