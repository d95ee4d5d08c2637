// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/practice/expenses/rules/mileage.h"

#include <QJsonObject>

#include <string_view>

/// What running the practice costs.
namespace sp::expenses {

/// The categories every practice has, by code; any other text is one of the owner's own.
inline constexpr std::string_view knownCategories[] = {
    "rent", "software", "travel", "training", "office", "insurance", "phone", "other"};
bool isKnownCategory(const QString &category);

/// The ways an expense is paid. Own: from the owner's own pocket, as the use of their car is.
inline constexpr std::string_view waysPaid[] = {"bank", "cash", "card", "own"};

/// A drive with the own car.
struct Drive {
    Distance distance;
    QString from = {};
    QString to = {};
    /// A rate typed in for this drive alone, in tenths of the minor unit; else the policy's.
    std::optional<std::int64_t> ownRate = {};
    std::vector<MileagePart> parts = {};  ///< How it was counted.
    QString source = {};                  ///< Where the rate stands; empty for the owner's own.
    friend bool operator==(const Drive &, const Drive &) = default;
};

/// An expense as noted. Its amount includes the input tax.
struct ExpenseDetails {
    LocalDate on;
    QString payee = {};  ///< Who was paid; of a drive it may be empty.
    QString category = QStringLiteral("other");
    Money amount;
    Money tax;                            ///< Of the amount; what the tax office gives back.
    std::optional<TaxRate> taxRate = {};  ///< By which the tax was reckoned; nothing: typed as a sum.
    QByteArray paidBy = "bank";           ///< One of waysPaid.
    QString purpose = {};                 ///< What it was for; a client it is billed to reads this.
    QString note = {};                    ///< For the owner alone.
    std::optional<ClientId> client = {};
    enum class Bill { No, ToClient } bill = Bill::No;
    std::optional<Drive> drive = {};

    /// What it cost without the input tax.
    Money net() const { return amount - tax; }
    friend bool operator==(const ExpenseDetails &, const ExpenseDetails &) = default;
};

/// The tax within a gross amount, half a minor unit upwards.
Money taxWithin(const Money &gross, TaxRate rate);

/// Trims words and checks them. Fails with "expense.amount_not_positive", "expense.payee_missing" (neither
/// who was paid nor what for), "expense.text_long" {field}, "expense.category_missing",
/// "expense.way_unknown" {way}, "expense.tax_too_large" {tax, amount}, "expense.client_missing" (billed to
/// nobody) or "expense.drive_taxed" (a drive has no input tax),
/// or "mileage.purpose_missing".
Result<ExpenseDetails> checkedExpense(ExpenseDetails details);

/// Whether two states of an expense are posted alike, so that the journal stays as it is.
bool sameInTheBooks(const ExpenseDetails &a, const ExpenseDetails &b);

/// The details as JSON, whole; amounts in the minor unit beside their currency.
QJsonObject expenseJson(const ExpenseDetails &details);
/// The reverse, exactly. Fails with Corrupt "expense.unreadable".
Result<ExpenseDetails> expenseFromJson(const QJsonObject &json);
QJsonObject driveJson(const Drive &drive);
Result<Drive> driveFromJson(const QJsonObject &json);

}  // namespace sp::expenses
