// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"
#include "ui/money/expense_model.h"
#include "ui/money/period_choice.h"

#include <QPointer>
#include <QWidget>

class QStackedLayout;
class QVBoxLayout;

namespace sp::ui {

class Button;
class CostSheet;
class ExpenseDetail;
class ExpenseSheet;
class Label;
class RowList;
class RowModel;
class SearchField;

/// What running the practice costs: the list of a period with what each category came to at the leading side,
/// the chosen expense with its receipt beside it. A file dropped on the list begins a new expense.
class ExpensesView : public QWidget {
    Q_OBJECT

public:
    explicit ExpensesView(EngineClient &engine, QWidget *parent = nullptr);
    void load();
    void showExpense(const ExpenseId &id);
    /// Opens the form of a new expense, with a receipt where `path` names a file.
    void newExpense(const QString &path = {});
    void newDrive();
    RowList &list() { return *m_list; }
    ExpenseDetail &detail() { return *m_detail; }

Q_SIGNALS:
    void openClient(const sp::ClientId &client);
    /// What was done about this record.
    void historyRequested(const sp::IdBytes &record, const QString &name);
    void openInvoice(const sp::DocumentId &invoice);
    void toast(const QString &text, const std::function<void()> &undo);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeListPane();
    void showList(const ExpenseList &list);
    /// As many categories as there is room for beside the list.
    void showTotals();
    /// Shows all categories, or as few as before.
    void foldTotals();
    void showState(const std::optional<Error> &error);
    void loadExpense();
    void showEmptyDetail();

    /// Asks what a form offers, then opens one.
    void withChoices(const std::function<void(const ExpenseChoices &)> &open);
    void edit(const ExpenseFile &file);
    void remove(const ExpenseFile &file);
    void billAgain(const ExpenseFile &file);
    void draft(const ExpenseFile &file);
    void add(const expenses::ExpenseDetails &details, const QString &receipt, CostSheet *sheet);
    void change(const Expense &before, const expenses::ExpenseDetails &details, CostSheet *sheet);
    void chooseReceipt(const ExpenseFile &file);
    void attach(const ExpenseId &id, const QString &path);
    void saveCopy(const Attachment &file);
    void removeReceipt(const Attachment &file);
    /// Says what a Unit did, with its undo, or why not.
    void tell(const Result<UnitId> &unit, const QString &words, CostSheet *sheet);
    void fail(const Error &error, CostSheet *sheet = nullptr);

    EngineClient &m_engine;
    SearchField *m_search;
    PeriodChoice *m_period;
    RowModel *m_rows;
    RowList *m_list;
    QStackedLayout *m_listStack;
    QWidget *m_listState;
    QWidget *m_totals;
    QStackedLayout *m_stack;
    QWidget *m_empty;
    ExpenseDetail *m_detail;
    std::vector<CategoryTotal> m_known;  ///< The totals of the list.
    QString m_category = {};             ///< The only one that the list shows; empty for all.
    bool m_allTotals = false;
    std::optional<ExpenseId> m_shown;
    int m_asked = 0;
};

}  // namespace sp::ui
