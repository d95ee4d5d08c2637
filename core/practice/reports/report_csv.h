// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/reports/rules/report.h"

#include <QByteArray>

#include <functional>
#include <span>

namespace sp {

/// A cell as programs read it: money as a plain decimal with its currency's decimals, a span as its first
/// day, a time in minutes, a share in percent, nothing as nothing.
QString plainCell(const reports::Cell &cell);

/// The report as a CSV file: a head row, its rows, and its totals as the last row where it has any. `word`
/// names a column by its code.
QByteArray reportCsv(const reports::Report &report, const std::function<QString(const char *)> &word);
/// Several reports of the same columns one below the other, under one head row; there is at least one.
QByteArray reportCsv(
    std::span<const reports::Report> sections, const std::function<QString(const char *)> &word);

}  // namespace sp
