// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"

namespace sp::ui {

/// Which days a list or a statement is about.
enum class PeriodKind { ThisMonth, LastMonth, ThisQuarter, ThisYear, LastYear, Always };

/// The days of a period, seen from `today`; those to come are part of it.
billing::Period periodOf(PeriodKind kind, LocalDate today);

}  // namespace sp::ui
