// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/reports/rules/report.h"

#include <optional>
#include <span>

namespace sp::reports {

/// What is open of one invoice, above zero.
struct OpenFact {
    ClientId payer;
    QString name;
    LocalDate due;
    Money open;
    std::optional<DocumentId> document = {};
    QString number = {};
};

/// How old a claim is on `today`: 0 not due, 1 to 3 up to 30, 60 and 90 days past due, 4 older; the columns
/// of ageing() after the client.
std::size_t ageOf(LocalDate due, LocalDate today);

/// Who owes how much for how long on `today`: columns client, not due, 1 to 30, 31 to 60, 61 to 90 and more
/// than 90 days past due, total. An invoice is past due from the day after it was due. Who owes most stands
/// first, equal sums by name. All amounts are in `currency`.
Report ageing(std::span<const OpenFact> open, LocalDate today, Currency currency);

}  // namespace sp::reports
