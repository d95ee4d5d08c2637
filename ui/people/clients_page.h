// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"
#include "ui/people/people_model.h"

class QStackedLayout;

namespace sp::ui {

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
    void newClient();
    RowList &list() { return *m_list; }
    ClientView &view() { return *m_view; }

Q_SIGNALS:
    void openSession(const sp::SessionId &session);
    void openInvoice(const sp::DocumentId &document);
    /// The calendar should offer a booking for this client.
    void bookClient(const sp::ClientId &client);
    /// A session with the client took place that was never booked.
    void logClient(const sp::ClientId &client);
    /// What was done about this record.
    void historyRequested(const sp::IdBytes &record, const QString &name);
    /// The client's statement of account should be shown.
    void statementClient(const sp::ClientId &client);
    void toast(const QString &text, const std::function<void()> &undo);

private:
    QWidget *makeListPane();
    void load();
    void showList(const ClientList &list);
    void loadClient();
    void showEmptyDetail(bool anyClients);
    void setFilter(ClientFilter filter);
    void edit();
    void merge();
    void setStatus(ClientStatus status);
    void openImport();
    void tell(const UnitId &unit, const QString &words);
    /// Runs a change as a Unit and offers to take it back.
    void change(const QByteArray &command, const std::function<Result<Done>(Engine &, Unit &)> &work,
        const QString &words, const std::function<void()> &done = {});

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
    ClientView *m_view;
    std::optional<ClientId> m_shown;
    int m_asked = 0;
};

}  // namespace sp::ui
