// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/practice/billing/rules/invoice.h"

#include <array>

/// What a payer's account with the practice comes to.
namespace sp::statements {

/// What moved an account. Taken back: a payment or a write-off that was reversed.
enum class MovementKind {
    Invoice,
    CreditNote,
    Payment,
    Rebate,
    Refund,
    WriteOff,
    PaymentTakenBack,
    RebateTakenBack,
    WriteOffTakenBack
};

/// What a movement did to one invoice.
struct InvoiceShare {
    DocumentId invoice;
    Money amount;  ///< Above zero: more of it is open.
    friend bool operator==(const InvoiceShare &, const InvoiceShare &) = default;
};

/// One movement of an account; in the order they were made.
struct Movement {
    LocalDate on;
    MovementKind kind;
    QString reference = {};             ///< The document's number, or what the payment says.
    QByteArray method = {};             ///< Of a payment or a refund.
    Money amount;                       ///< Above zero: the payer owes more.
    std::optional<LocalDate> due = {};  ///< Of an invoice.
    std::vector<InvoiceShare> shares = {};
};

struct StatementLine {
    LocalDate on;
    MovementKind kind;
    QString reference;
    QByteArray method;
    std::optional<LocalDate> due;
    Money amount;
    Money balance;  ///< Behind it.
    friend bool operator==(const StatementLine &, const StatementLine &) = default;
};

/// An invoice that is open at the end.
struct OpenItem {
    DocumentId invoice;
    QString number;
    LocalDate issued;
    std::optional<LocalDate> due;
    Money open;
    int daysOver = 0;  ///< 0: not overdue.
    friend bool operator==(const OpenItem &, const OpenItem &) = default;
};

/// How old what is owed is, by days after it was due.
enum class Age { NotDue, UpTo30, UpTo60, UpTo90, Older };
inline constexpr std::size_t ageCount = 5;
Age ageOf(int daysOver);

/// An account in one currency.
struct StatementSection {
    Currency currency;
    Money opening;
    std::vector<StatementLine> lines;
    Money closing;
    std::vector<OpenItem> open;         ///< Oldest first.
    std::array<Money, ageCount> byAge;  ///< What of the open invoices is how old.
    Money credit;                       ///< What was paid and pays for no invoice.
    Money overdue() const { return byAge[1] + byAge[2] + byAge[3] + byAge[4]; }
    /// What is asked for at once: the overdue less what was paid ahead.
    Money dueNow() const { return std::max(overdue() - credit, Money::zero(currency)); }
    friend bool operator==(const StatementSection &, const StatementSection &) = default;
};

/// The account over a period, by currency, from all its movements: those before the period make its opening
/// balance, those after it are left out. What is open, how old it is and what is credit are as of the
/// period's last day, and together are the closing balance. Currencies in which nothing moved and nothing is
/// owed are left out.
std::vector<StatementSection> composeSections(
    const std::vector<Movement> &movements, const billing::Period &period);

}  // namespace sp::statements
