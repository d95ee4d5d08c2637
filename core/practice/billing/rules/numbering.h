// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"

namespace sp::billing {

/// How the numbers of a series look. Places: {YYYY} {YY} {MM} from the issue date, {prefix} of the series,
/// and exactly one counter {#}, {####}: as many digits as signs, more when it outgrows them. A pattern with a
/// year starts again at 1 each year; others never do. Besides places: letters, digits, space and - / . _
class NumberPattern {
public:
    /// Fails with "number.pattern_invalid" {pattern}: no counter or two, an unknown place, {MM} without a
    /// year (its numbers would repeat), two places for the year only, or more than 40 characters.
    static Result<NumberPattern> create(QByteArrayView text);

    const QByteArray &text() const { return m_text; }
    bool startsAnewEachYear() const { return m_yearly; }
    /// What `counter` looks like on `issueDate`.
    QByteArray format(QByteArrayView prefix, LocalDate issueDate, std::int64_t counter) const;

    friend bool operator==(const NumberPattern &, const NumberPattern &) = default;

private:
    NumberPattern(QByteArray text, bool yearly) : m_text(std::move(text)), m_yearly(yearly) {}
    QByteArray m_text;
    bool m_yearly;
};

/// Where a series stands. Each series counts by itself.
struct SeriesState {
    std::int64_t last = 0;  ///< The counter of the last issued document, 0 before the first.
    std::optional<LocalDate> lastIssued = {};  ///< Its issue date.
    friend bool operator==(const SeriesState &, const SeriesState &) = default;
};

struct NextNumber {
    QByteArray text;    ///< "2026/0008"
    SeriesState state;  ///< To be stored with the document, in one transaction.
    friend bool operator==(const NextNumber &, const NextNumber &) = default;
};

/// The number a document gets when it is issued on `issueDate`: one more than the last, without a gap, in the
/// order of dates. Fails with "number.date_before_last" {date, last}, "number.prefix_invalid" {prefix} (odd
/// characters, or none where the pattern wants one) or "number.exhausted" (above 10^12).
Result<NextNumber> nextNumber(
    const NumberPattern &pattern, QByteArrayView prefix, const SeriesState &state, LocalDate issueDate);

/// Whether a series may still be told where to begin, for numbers that go on from another program's: only
/// while no document of it was issued here, of this year where its numbers hold a year. Later a jump would
/// leave a gap. `lastHere` is the date of the last one issued here. Fails with Refused "number.start_issued"
/// {last} or "number.date_before_last" {date, last}.
Result<Done> mayStart(const NumberPattern &pattern, std::optional<LocalDate> lastHere, LocalDate today);

/// Where a series has to stand so that its next number counts `first`: from there on without a gap. Another
/// start that was set before gives way. Fails with InvalidInput "number.start_invalid" {first}, or as
/// mayStart() does.
Result<SeriesState> startingAt(
    const NumberPattern &pattern, std::optional<LocalDate> lastHere, std::int64_t first, LocalDate today);

/// What is usual in a country; all are valid patterns, and no two are the same. Credit notes count apart, as
/// Spain (Real Decreto 1619/2012 art. 6.1.a) and Portugal (one series per document type) demand and nobody
/// forbids.
struct DefaultPatterns {
    QByteArray invoice;
    QByteArray creditNote;
    QByteArray quote;
};
DefaultPatterns defaultPatterns(QByteArrayView country);

}  // namespace sp::billing
