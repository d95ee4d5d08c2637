// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/reports/rules/report.h"

#include <functional>
#include <optional>
#include <span>

namespace sp::reports {

/// One session that is over, by the practice's wall calendar.
struct SessionFact {
    enum class Outcome { Held, NoShow, Canceled };

    LocalDate on;
    ClientId client;
    QString name;  ///< Of the client.
    Outcome outcome = Outcome::Held;
    minutes length{0};                 ///< Held: as it counted; else as it was planned.
    std::optional<Money> billed = {};  ///< Net, where an invoice bills it in the report's currency.
    std::optional<SessionId> session = {};
};

/// How the hours in which the practice was open were used, per span of [from, to], both days included.
/// `open` answers the minutes of a day's working hours. Columns: span, open, held, no-shows and canceled (as
/// planned), share of the open time that was held; no share where it was never open.
Report utilisation(std::span<const SessionFact> sessions, LocalDate from, LocalDate to, Grain grain,
    const std::function<minutes(LocalDate)> &open);

/// Whom the time went to in [from, to]: columns client, sessions, held, no-shows, canceled (counts), billed,
/// billed per hour. Most time first, equal times by name.
Report timeByClient(std::span<const SessionFact> sessions, LocalDate from, LocalDate to, Currency currency);

}  // namespace sp::reports
