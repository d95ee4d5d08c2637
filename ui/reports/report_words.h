// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reports_model.h"

/// What the reports say, in the reader's language and formats.
namespace sp::ui {

/// "Income", "Owed to you"...
QString reportTitle(ReportKind kind);
/// What the figures mean and what they are not.
QString reportMeaning(const ReportQuery &query);
/// "1 Jan – 27 Oct 2026", or "Today, Tue 27 Oct 2026" for what is owed.
QString reportDays(const ReportView &view);
/// "October 2026", "Q4 2026", "2026"; short: "Oct", with the year only where `years` says so.
QString spanName(LocalDate start, reports::Grain grain);
QString spanLabel(LocalDate start, reports::Grain grain, bool years);
/// "23 %", "GST 5 %", "Reverse charge".
QString taxName(const reports::TaxClass &tax);
/// The report as people read it: each amount says its currency, so no column does.
reports::Report readable(const reports::Report &report);
/// The heading of a column.
QString columnTitle(const reports::Column &column);
/// The report as the screen shows it: while names are hidden, with initials for clients. Files stay whole.
reports::Report shownReport(reports::Report report);
/// A cell as people read it; empty for nothing.
QString cellText(const reports::Cell &cell, const reports::Column &column, reports::Grain grain);
/// The names of the columns of ageing between the client and the total: "Not due", "1–30 days"...
QString ageName(std::size_t age);

}  // namespace sp::ui
