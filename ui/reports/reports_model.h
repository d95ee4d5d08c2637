// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/reports/report_service.h"

namespace sp {
class Engine;
}

namespace sp::ui {

/// The reports of the page, in their order.
enum class ReportKind { Income, Ageing, Tax, Utilisation, Time };
inline constexpr int reportCount = 5;

/// The stretch of time that a report looks back on. What is not over yet ends today.
enum class ReportPeriod { Month, Quarter, Year, LastYear, Custom };

struct ReportDays {
    LocalDate from;
    LocalDate to;  ///< Included.
    friend bool operator==(const ReportDays &, const ReportDays &) = default;
};
/// The days of a period on `today`; a custom one has its own.
ReportDays daysOf(ReportPeriod period, LocalDate today);

/// What somebody wants to see.
struct ReportQuery {
    ReportKind kind = ReportKind::Income;
    ReportPeriod period = ReportPeriod::Year;
    std::optional<ReportDays> custom = {};  ///< For ReportPeriod::Custom.
    reports::Grain grain = reports::Grain::Month;
    reports::TaxBasis basis = reports::TaxBasis::Issued;
    QByteArray currency = {};  ///< Empty: the practice's.
};

/// A report with what is needed to say what it is.
struct ReportView {
    ReportQuery query;
    ReportDays days;
    LocalDate today;
    Currency currency;
    std::vector<Currency> currencies;  ///< That documents were issued in, and the practice's.
    QString practice;                  ///< Whose report it is.
    billing::Paper paper;
    QByteArray language;
    reports::Report report;

    /// Whether there is anything in it.
    bool empty() const;
};
/// Fails with "access.denied" or "report.backwards".
Result<ReportView> readReport(Engine &engine, const ReportQuery &query);

/// What the list says beside a report's name: its one figure and how it went from span to span.
struct ReportFigure {
    reports::Cell figure = {};
    std::vector<std::int64_t> run = {};
    /// The span that the figure is of; nothing where it is of the whole period.
    std::optional<LocalDate> span = {};
};
/// One for each report, in their order; nothing for those that the profile may not read.
Result<std::vector<ReportFigure>> readFigures(Engine &engine, const ReportQuery &query);

/// A part of a report: what stands behind one bar or one row.
struct ReportPart {
    ReportDays days;
    std::optional<ClientId> client = {};
    std::optional<std::size_t> age = {};  ///< See reports::ageOf().
    std::optional<reports::TaxClass> tax = {};
};
/// What a row of the report is made of; nothing where it is all of it.
ReportPart partOfRow(const ReportView &view, std::size_t row);
/// The entries behind a part. Fails with "access.denied".
Result<reports::Report> readEntries(Engine &engine, const ReportView &view, const ReportPart &part);

}  // namespace sp::ui
