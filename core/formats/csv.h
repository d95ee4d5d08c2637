// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/warning.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace sp {

struct CsvRow {
    int line = 0;  ///< Line of the file where the row starts, from 1.
    std::vector<QString> cells;
    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

struct CsvTable {
    char delimiter = ',';
    std::vector<CsvRow>
        rows;  ///< The head row, if there is one, is the first. Lines without a character are left out.
    std::vector<Warning> warnings;
};

/// What to do with cells that a spreadsheet would run as a formula (they begin with = + - @, a tab, CR, LF or
/// NUL, also in full width). Mark: an apostrophe goes before them, except before plain numbers such as
/// -12.50; when reading, that apostrophe is taken away again. Keep: nothing.
enum class FormulaGuard { Keep, Mark };

struct CsvReadOptions {
    qint64 mostBytes = 20LL * 1024 * 1024;
    int mostRows = 100'000;
    std::optional<char> delimiter =
        {};  ///< Found out from "sep=;" or from the first rows when not given: , ; or tab.
    FormulaGuard guard = FormulaGuard::Keep;
};

/// Reads RFC 4180 and what spreadsheets make of it. Fails with "csv.too_large" {bytes, limit},
/// "csv.too_many_rows" {limit}, or "csv.quote" {line} when a quote that opens on that line is never closed.
/// Warnings: "text.charset_guessed" {charset}, "csv.quote" {line} for a quote inside a cell or text after a
/// closing one (kept as written), "csv.more_warnings" {count}.
Result<CsvTable> readCsv(const QByteArray &bytes, const CsvReadOptions &options = {});

/// UTF-8 without a mark, LF after each row, quotes only where they are needed.
QByteArray writeCsv(std::span<const std::vector<QString>> rows, FormulaGuard guard, char delimiter = ',');

}  // namespace sp
