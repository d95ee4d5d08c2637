// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/recurring/recurring_invoice.h"
#include "ui/widgets/chip.h"

namespace sp::ui {

/// "Monthly, on day 1", "Monthly, on the last day", "Every 2 weeks"
QString planText(const billing::RecurringPlan &plan);
/// "Monthly", "Every 2 weeks": for a list.
QString planShortText(const billing::RecurringPlan &plan);
/// "until 31 Dec 2026", "12 times", or nothing.
QString planEndText(const billing::RecurringPlan &plan, LocalDate today);
/// "120,00 € a month, 1.440,00 € a year"
QString rateText(const Money &perMonth, const Money &perYear);
ChipContent recurringChip(RecurringInvoice::State state);
/// What becomes of each invoice: "drafted for you", "issued and sent".
QString modeText(RecurringInvoice::Mode mode);

}  // namespace sp::ui
