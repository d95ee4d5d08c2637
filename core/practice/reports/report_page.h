// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/reports/rules/report.h"
#include "core/primitives/documents/page_document.h"

#include <functional>

namespace sp {

/// What stands around a report on paper; the reader's words, which core does not know.
struct ReportHead {
    QString title;     ///< "Income"
    QString practice;  ///< Who made it.
    QString period;    ///< "1 Jan - 27 Oct 2026"
    QString meaning;   ///< What the figures are and what they are not.
    QString total;     ///< The word before the totals.
    QString page;      ///< "Page %{page} of %{pages}"
    PaperSize paper = PaperSize::A4;
    QByteArray language = "en";
    Instant made = {};
    QString pictureTitle = {};         ///< What the bars are of.
    std::vector<BarRow> picture = {};  ///< Above the table; none for no picture.
};

/// How cells and columns are written for the reader.
struct ReportWriting {
    std::function<QString(const reports::Column &)> column;
    std::function<QString(const reports::Cell &, const reports::Column &)> cell;
};

/// The report as pages: what it is, its picture, its table with the totals as its last row, numbered pages.
PageDocument composeReport(
    const reports::Report &report, const ReportHead &head, const ReportWriting &writing);

}  // namespace sp
