// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/expenses/expense_store.h"
#include "core/practice/expenses/rules/own_mileage.h"
#include "core/practice/notes/attachment.h"
#include "core/practice/people/client.h"
#include "ui/money/period.h"

#include <QImage>

namespace sp {
class Engine;
}

namespace sp::ui {

/// Expenses of some days, with what each category came to.
struct ExpenseList {
    std::vector<ExpenseRow> rows;
    std::vector<CategoryTotal> totals;
    billing::Period period;
    LocalDate today = {};
};
/// `category` narrows the rows to one; empty: all. Fails with "access.denied".
Result<ExpenseList> readExpenses(
    Engine &engine, PeriodKind period, const QString &text, const QString &category = {});

/// A receipt, and its picture where it is one.
struct ReceiptFile {
    Attachment file;
    QImage picture;  ///< Null for what is no picture, or none that can be drawn.
};

/// An expense with all that stands beside it.
struct ExpenseFile {
    Expense expense;
    std::optional<ClientSummary> client;
    QByteArray invoiceNumber;  ///< Empty on a draft, or without one.
    std::vector<ReceiptFile> receipts;
    LocalDate today = {};
};
/// Fails with "expense.unknown" or "access.denied".
Result<ExpenseFile> readExpense(Engine &engine, const ExpenseId &id);

/// What the forms offer.
struct ExpenseChoices {
    std::vector<QString> categories;               ///< Known ones by code, then the owner's.
    std::vector<TaxRate> rates;                    ///< The country's, the higher first.
    std::vector<Currency> currencies;              ///< The practice's first.
    std::optional<expenses::MileageRate> mileage;  ///< What a drive counts for today.
    LocalDate today = {};
};
Result<ExpenseChoices> readExpenseChoices(Engine &engine);

}  // namespace sp::ui
