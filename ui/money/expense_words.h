// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/service/billed_expense.h"
#include "core/practice/expenses/rules/expense.h"
#include "ui/widgets/chip.h"

#include <QLocale>

#include <optional>

namespace sp::ui {

/// "Travel"; the owner's own categories are as they were typed.
QString categoryText(const QString &category);
/// "Card", "Own pocket"
QString wayPaidText(const QByteArray &way);
/// "42,5 km"
QString distanceText(const expenses::Distance &distance, const QLocale &locale = {});
/// "0,30 € a km"
QString mileageRateWords(const expenses::MileageTier &tier, const expenses::MileageRate &rate);
/// How far an expense is on its way to a client; nothing for one that stays with the practice.
std::optional<ChipContent> rebillChip(ExpenseBilling billing);
/// What a row says first: who was paid, or what it was for.
QString expenseTitle(const expenses::ExpenseDetails &details);

}  // namespace sp::ui
