// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/reports/rules/report.h"

#include <span>

namespace sp::reports {

/// What an invoice brought; below zero what a credit note or a rebate took back.
struct EarnedFact {
    LocalDate on;
    Money net;
    Money tax;
};

/// Money that came in, or below zero went back.
struct ReceivedFact {
    LocalDate on;
    Money amount;
};

/// What was invoiced, less what was credited and granted as a rebate, and what arrived, per span of [from,
/// to], both days included; facts outside of it do not count. `issued` are the days of the documents. All
/// amounts are in `currency`. Columns: span, documents, net, tax, gross, received. A span without anything
/// has its row, so that a quiet month is seen.
Report income(std::span<const LocalDate> issued, std::span<const EarnedFact> earned,
    std::span<const ReceivedFact> received, LocalDate from, LocalDate to, Grain grain, Currency currency);

}  // namespace sp::reports
