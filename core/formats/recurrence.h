// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/calendar_time.h"
#include "core/formats/recurrence_rule.h"

#include <chrono>
#include <optional>
#include <vector>

namespace sp {

/// An RDATE: a further start, with its own length when it was written as a PERIOD.
struct ExtraDate {
    CalendarTime time;
    std::optional<std::chrono::seconds> length = {};
    friend bool operator==(const ExtraDate &, const ExtraDate &) = default;
};

/// When something happens, once or again and again: DTSTART with RRULE, RDATE and EXDATE (RFC 5545
/// section 3.8.5). The rules run on the wall clock of `start`'s zone, so a weekly 09:00 stays 09:00 when the
/// clocks change.
struct Recurrence {
    CalendarTime start;
    std::vector<QByteArray> rules;  ///< RRULE values without the property name.
    std::vector<ExtraDate> extraDates;
    std::vector<CalendarTime> excludedDates;  ///< A date without a time excludes whatever starts on that day.

    friend bool operator==(const Recurrence &, const Recurrence &) = default;
};

/// One start of a series.
struct Occurrence {
    LocalTime local;  ///< On the series' wall clock; identifies the occurrence (RECURRENCE-ID).
    Instant start;
    LocalReading::Kind reading;  ///< Skipped and Repeated are to be told to the user.
    std::optional<std::chrono::seconds> length = {};
    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

/// The starts that were found, in rising order. `stopped` is empty, or "recurrence.too_many" when a limit
/// (instances, five years of window, work) ended the search early; what was found stands.
struct Expansion {
    std::vector<Occurrence> occurrences;
    QByteArray stopped;
};

constexpr int mostOccurrences = 2000;

/// The starts in `window`; for what began earlier and still lasts, widen the window by its length. DTSTART is
/// always the first instance. All-day and floating times get their Instant in the viewer's zone; a time in a
/// DST gap takes the offset before it and a repeated one is the first (RFC 5545 section 3.3.5). Fails with
/// "recurrence.invalid" {rule, part}.
Result<Expansion> expand(
    const Recurrence &series, const Interval &window, const TimeZone &viewer, int limit = mostOccurrences);

/// The first `limit` starts of a series, however far apart they are, up to the year 9999. Fails as expand()
/// does; `stopped` is empty where no further start follows, "recurrence.too_many" where one may.
Result<Expansion> firstOccurrences(const Recurrence &series, const TimeZone &viewer, int limit);

/// A time on the wall clock of the series that begins at `start`: finds the occurrence that a RECURRENCE-ID,
/// RDATE or EXDATE means, whatever zone or form it was written in.
LocalTime onClockOf(const CalendarTime &start, const CalendarTime &time, const TimeZone &viewer);

/// Whether a rule can be used for this start. Fails with "recurrence.invalid" {rule, part}.
Result<Done> checkRule(const QByteArray &rule, const CalendarTime &start);

/// A series cut in two by an edit of "this and later".
struct SeriesSplit {
    std::optional<Recurrence> head;  ///< Nothing when the cut is at the first occurrence.
    Recurrence tail;
};

/// Cuts before the occurrence at `at` (its local start): the head ends a second (all-day: a day) before it,
/// the tail starts with it and takes what is left of COUNT. Fails with NotFound "recurrence.no_occurrence"
/// {time}, Refused "recurrence.too_many" when there are too many to count, or "recurrence.invalid".
Result<SeriesSplit> splitSeries(const Recurrence &series, LocalTime at, const TimeZone &viewer);

/// The series without the occurrence at `at` (EXDATE in the form of its start).
Recurrence withoutOccurrence(Recurrence series, LocalTime at);

}  // namespace sp
