// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/expense_model.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace sp::ui {

class Button;
class Chip;
class Label;
class ReceiptView;

/// An expense: what it was on the one side, its receipt beside it, below it where there is no room. A file
/// that is dropped on it becomes a receipt.
class ExpenseDetail : public QWidget {
    Q_OBJECT

public:
    explicit ExpenseDetail(QWidget *parent = nullptr);
    void setFile(const ExpenseFile &file);
    ReceiptView &receipts() { return *m_receipts; }

Q_SIGNALS:
    void editAsked(const sp::ui::ExpenseFile &file);
    void removeAsked(const sp::ui::ExpenseFile &file);
    void billAgainAsked(const sp::ui::ExpenseFile &file);
    /// All that waits for its client shall be drafted as an invoice.
    void draftAsked(const sp::ui::ExpenseFile &file);
    void receiptAsked(const sp::ui::ExpenseFile &file);
    void receiptDropped(const sp::ui::ExpenseFile &file, const QString &path);
    void invoiceAsked(const sp::DocumentId &id);
    void clientAsked(const sp::ClientId &id);
    void historyAsked(const sp::ui::ExpenseFile &file);
    /// What it was before it was changed.
    void versionsAsked(const sp::ui::ExpenseFile &file);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showFacts();

    std::optional<ExpenseFile> m_file;
    Chip *m_chip;
    Label *m_note;
    Button *m_bill;  ///< Drafts an invoice, or lets a credited expense be billed again.
    Button *m_remove;
    Button *m_edit;
    Button *m_receipt;
    QWidget *m_facts;
    ReceiptView *m_receipts;
    QBoxLayout *m_sides;
};

}  // namespace sp::ui
