// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"
#include "ui/engine/sum_question.h"
#include "ui/people/people_model.h"

class QStackedLayout;

namespace sp::ui {

class ClientPane;
class ClientView;
class FilterChip;
class RowList;
class RowModel;
class SearchField;

/// Clients: the list with its search at the leading side, the chosen one beside it.
class ClientsPage : public QWidget {
    Q_OBJECT

public:
    explicit ClientsPage(EngineClient &engine, QWidget *parent = nullptr);
    void showClient(const ClientId &id);
    /// Shows a client's notes only.
    void showNotes(const ClientId &id);
    void newClient();
    RowList &list() { return *m_list; }
    ClientView &view();

Q_SIGNALS:
    void openSession(const sp::SessionId &session);
    void openInvoice(const sp::DocumentId &document);
    void openQuote(const sp::QuoteId &quote);
    void openMessage(const sp::MessageId &message);
    /// What a sum is made of.
    void sumAsked(const sp::ui::SumQuestion &question);
    /// The calendar should offer a booking for this client.
    void bookClient(const sp::ClientId &client);
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
    QWidget *makeListPane();
    void load();
    void showList(const ClientList &list);
    void showEmptyDetail(bool anyClients);
    void setFilter(ClientFilter filter);
    void openImport();

    EngineClient &m_engine;
    SearchField *m_search;
    FilterChip *m_filters[3];
    ClientFilter m_filter = ClientFilter::Active;
    RowModel *m_rows;
    RowList *m_list;
    QStackedLayout *m_listStack;
    QWidget *m_listState;
    QStackedLayout *m_stack;
    QWidget *m_empty;
    ClientPane *m_pane;
    int m_asked = 0;
};

}  // namespace sp::ui
