// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"
#include "ui/engine/sum_question.h"
#include "ui/money/money_model.h"
#include "ui/money/paper_view.h"

#include <QPointer>

class QScrollArea;
class QStackedLayout;

namespace sp::ui {

class DocumentView;
class ExpensesView;
class Label;
class MoneySheet;
class MoneyTabs;
class PeriodChoice;
class QuotesPane;
class RecurringPane;
class RowList;
class RowModel;
class SearchField;
class StateView;
class StatementView;
class SumRow;

/// Invoices by state, quotes, recurring invoices and expenses: the list at the leading side, the chosen one
/// as it is printed beside it.
class MoneyPage : public QWidget {
    Q_OBJECT

public:
    explicit MoneyPage(EngineClient &engine, QWidget *parent = nullptr);
    /// How documents become pages; without it the figures stand in place of the page.
    void setPaperMaker(const PaperMaker &maker);
    /// Shows one document, whatever its state.
    void showInvoice(const DocumentId &id);
    /// Shows a client's statement of account in the place of an invoice.
    void showStatement(const ClientId &client);
    ExpensesView &expenses() { return *m_expenses; }
    StatementView &statement() { return *m_statement; }
    MoneyTabs &tabs() { return *m_tabs; }
    RowList &list() { return *m_list; }
    DocumentView &view() { return *m_view; }
    QuotesPane &quotes() { return *m_quotes; }
    RecurringPane &recurring() { return *m_recurring; }

Q_SIGNALS:
    void openClient(const sp::ClientId &client);
    /// Something about the practice is missing, which its settings hold.
    void settingsAsked();
    /// What a sum is made of.
    void sumAsked(const sp::ui::SumQuestion &question);
    /// What was done about this record.
    void historyRequested(const sp::IdBytes &record, const QString &name);
    void toast(const QString &text, const std::function<void()> &undo);

private:
    QWidget *makeListPane();
    QWidget *bodyOf(MoneyTab tab) const;
    void load();
    void showList(const MoneyList &list);
    /// Fills the list with what is known by now.
    void showRows();
    /// What came in during the time that the list of what is paid is about.
    void showReceived();
    /// Asks for what is behind the last row.
    void loadMore();
    void loadDocument();
    void showEmptyDetail();
    void fail(const Error &error);

    void issue(const DocumentFile &file) { issueDated(file.document.id, IssueDate::Today, nullptr); }
    void issueDated(const DocumentId &id, IssueDate date, MoneySheet *sheet);
    /// After a clock that ran ahead: under which date the numbers go on.
    void askForDate(const DocumentId &id, const Error &refused);
    void send(const DocumentFile &file);
    void discard(const DocumentFile &file);
    void openPayment(const DocumentFile &file);
    void openCredit(const DocumentFile &file);
    void openRefund(const DocumentFile &file);
    void openCreditRefund(const DocumentFile &file);
    void openReversal(const PaymentRecord &payment);
    void openWriteOff(const DocumentFile &file);
    void reopen(const DocumentFile &file);
    void openSchedule(const DocumentFile &file);
    void unschedule(const DocumentFile &file);
    void useCredit(const DocumentFile &file);
    void takePaymentBack(const PaymentId &payment, LocalDate on, MoneySheet *sheet);
    /// Records a payment in some way and offers to take it back.
    void record(const QByteArray &command, const std::function<Result<PaymentId>(Engine &, Unit &)> &work,
        LocalDate on, const QString &words, MoneySheet *sheet);
    void openEdit(const DocumentFile &file);
    void savePdf(const DocumentFile &file);
    /// Asks within a Unit; closes the sheet and says `words` when it was done, says why not otherwise.
    void act(const QByteArray &command, const std::function<Result<Done>(Engine &, Unit &)> &work,
        const QString &words, MoneySheet *sheet);

    EngineClient &m_engine;
    MoneyTabs *m_tabs;
    SearchField *m_search;
    RowModel *m_rows;
    RowList *m_list;
    QStackedLayout *m_listStack;
    QWidget *m_paid;  ///< Above the list of what is paid: of which time it is, and what came in then.
    PeriodChoice *m_paidIn;
    QPointer<SumRow> m_received;
    Label *m_receivedNote;  ///< Why that is not what the tab says.
    QWidget *m_listState;
    QStackedLayout *m_stack;
    QWidget *m_empty;
    DocumentView *m_view;
    StatementView *m_statement;
    QStackedLayout *m_bodies;
    QWidget *m_documents;
    QuotesPane *m_quotes;
    RecurringPane *m_recurring;
    ExpensesView *m_expenses;
    std::optional<DocumentId> m_shown;
    MoneyList m_known;
    bool m_asking = false;  ///< For more rows.
    int m_asked = 0;
};

}  // namespace sp::ui
