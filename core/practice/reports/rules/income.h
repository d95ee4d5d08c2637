// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/reports/rules/report.h"

#include <span>

namespace sp::reports {

/// An issued document; a credit note's amounts are below zero.
struct IssuedFact {
    LocalDate on;
    Money net;
    Money tax;
};

/// Money that came in, or below zero went back.
struct ReceivedFact {
    LocalDate on;
    Money amount;
};

/// What was invoiced and what arrived, per span of [from, to], both days included; facts outside of it do not
/// count. All amounts are in `currency`. Columns: span, documents, net, tax, gross, received. A span without
/// anything has its row, so that a quiet month is seen.
Report income(std::span<const IssuedFact> issued, std::span<const ReceivedFact> received, LocalDate from,
    LocalDate to, Grain grain, Currency currency);

}  // namespace sp::reports
