// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/values/money.h"
#include "core/values/time.h"

#include <QString>

namespace sp {

using ExpenseId = Id<struct ExpenseTag>;

/// An expense on a document, and which line passes it on.
struct BilledExpense {
    ExpenseId expense;
    int line;  ///< Its index in the content.
    friend bool operator==(const BilledExpense &, const BilledExpense &) = default;
};

/// Whether an expense is passed on to a client, and how far that is. Credited: it stood on an invoice that
/// was taken back, and waits until somebody says whether to bill it again.
enum class ExpenseBilling { NotBillable, Unbilled, Draft, Billed, Credited };
/// "Not billable", "Unbilled", "Draft Invoice", "Billed", "Credited"
QByteArray expenseBillingName(ExpenseBilling billing);
ExpenseBilling expenseBillingFromName(QByteArrayView name);

/// An expense that waits to be passed on.
struct WaitingExpense {
    ExpenseId id;
    LocalDate on;
    QString words;         ///< What the client reads on the invoice.
    Money cost;            ///< What it cost, without the tax that the tax office gives back.
    int tenths = 0;        ///< Of a drive: its distance, in tenths of `unit`.
    QByteArray unit = {};  ///< "km", "mi", or empty.
};

}  // namespace sp
