// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/practice/billing/rules/invoice.h"

#include <QString>

#include <variant>
#include <vector>

namespace sp::reports {

/// What a column holds, and so how it is written and aligned. Span: the first day of a month, quarter or
/// year. Day: one day. Tax: which tax a row is about. Code: a word of the program, such as "payment".
enum class ColumnKind { Text, Span, Day, Tax, Code, Money, Count, Minutes, Share };

/// Which tax a row is about, or why there is none. Two taxes on one amount make two of them.
struct TaxClass {
    billing::TaxKind kind = billing::TaxKind::Taxed;
    TaxRate rate = {};
    QString name = {};  ///< What the owner calls it; empty: the language's word.
    friend bool operator==(const TaxClass &, const TaxClass &) = default;
};

struct Column {
    const char *code;  ///< "received"; the window and the page have the words.
    ColumnKind kind;
    friend bool operator==(const Column &, const Column &) = default;
};

/// One value; monostate where there is nothing to say.
using Cell =
    std::variant<std::monostate, QString, LocalDate, Money, std::int64_t, minutes, BasisPoints, TaxClass>;

/// What a row is about and can be opened as.
using Subject = std::variant<std::monostate, ClientId, DocumentId, SessionId>;

/// A report as a table, from which the picture, the page and the CSV file are made: all three show the same
/// figures because they have no others.
struct Report {
    const char *code;  ///< "income", "ageing"...
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    std::vector<Cell> totals;            ///< As many as columns, or none where summing makes no sense.
    std::vector<std::size_t> drawn;      ///< The columns that the picture shows, over the first column.
    std::vector<Subject> subjects = {};  ///< One for each row, or none at all.
};

/// How much time a row of a report takes together.
enum class Grain { Month, Quarter, Year };
/// The first day of the span that `day` lies in, and of the one after it.
LocalDate spanStart(LocalDate day, Grain grain);
LocalDate nextSpan(LocalDate start, Grain grain);
/// The first days of all spans that [from, to] touches, both days included; none when `to` is before `from`.
std::vector<LocalDate> spansOf(LocalDate from, LocalDate to, Grain grain);

}  // namespace sp::reports
