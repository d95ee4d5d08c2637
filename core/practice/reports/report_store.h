// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/reports/rules/income.h"
#include "core/practice/reports/rules/time_use.h"
#include "core/values/time_zone.h"

namespace sp {

class Database;

/// The facts that reports are made of, read where they happened: documents as issued, sessions as they were
/// held. What money arrived is the ledger's to say.
class ReportStore {
public:
    explicit ReportStore(Database &database) : m_database(database) {}

    /// The currencies that documents were issued in, the most used first.
    Result<std::vector<Currency>> currencies() const;
    /// Issued in [from, to], both days included.
    Result<std::vector<reports::IssuedFact>> issued(LocalDate from, LocalDate to, Currency currency) const;
    /// Sessions that are over (held, missed, canceled) and were planned in [from, to] on the wall of `zone`.
    /// What is billed is the net of its line, in `currency` only.
    Result<std::vector<reports::SessionFact>> sessions(
        LocalDate from, LocalDate to, const TimeZone &zone, Currency currency) const;

private:
    Database &m_database;
};

}  // namespace sp
