// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"

namespace sp::billing {

/// When an invoice comes back: dates of the practice, without times, so no clock change matters. By month,
/// quarter or year it falls on a day of the month, in a shorter month on its last one; by weeks it counts
/// from the first day.
struct RecurringPlan {
    enum class Every { Weeks, Month, Quarter, Year } every = Every::Month;
    int weeks = 1;                      ///< Of Weeks only: 1 to 52.
    int day = 1;                        ///< Of the others: 1 to 31; 31 is the last day of every month.
    LocalDate start = {};               ///< No run is before it.
    std::optional<LocalDate> end = {};  ///< No run is after it.
    std::optional<int> count = {};      ///< How many runs there are at most.
    friend bool operator==(const RecurringPlan &, const RecurringPlan &) = default;

    /// {"every", "weeks", "day", "start", "end", "count"}
    QJsonObject toJson() const;
    /// Fails with "recurring.plan_invalid" {field}, as check() does.
    static Result<RecurringPlan> fromJson(const QJsonObject &json);
};

/// Fails with InvalidInput "recurring.plan_invalid" {field}: a number out of bounds, or an end before the
/// first run.
Result<Done> check(const RecurringPlan &plan);

/// One time that an invoice is due.
struct PeriodRun {
    int index;       ///< Counts from 0.
    QByteArray key;  ///< Names the period: "2026-10" by months of any number, "2026-10-26" by weeks.
    LocalDate on;
    Period covers;  ///< By months whole ones, the first being that of `on`; by weeks from `on` on.
    friend bool operator==(const PeriodRun &, const PeriodRun &) = default;
};

/// The run with this index; nothing where the plan has ended before it. `plan` was checked.
std::optional<PeriodRun> runAt(const RecurringPlan &plan, int index);
/// The first run from `index` on that is on `day` or later.
std::optional<PeriodRun> runFrom(const RecurringPlan &plan, int index, LocalDate day);

/// What invoices of this amount come to in a year and in a month at the plan's rhythm, whenever it ends. A
/// year has 52 weeks, so that nobody has to reckon with days; a month is its twelfth part.
Money perYear(const RecurringPlan &plan, Money amount);
Money perMonth(Money yearly);

/// "October 2026", "October – December 2026", "2026", "26 October 2026 – 8 November 2026": a period in the
/// words of a client document.
QString periodText(const Period &period, Language language);
/// The text with each "{period}" replaced.
QString withPeriod(QString text, const QString &period);

}  // namespace sp::billing
