// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/calendar_file.h"
#include "core/formats/contact_file.h"
#include "core/formats/csv.h"

/// What is done to a hostile input of each format; the fuzzers and formats_corpus_test share it. The answer
/// is false when a promise is broken: what was read must read back alike after it was written, and limits
/// must hold.
namespace sp::fuzz {

inline bool expandAround(const Recurrence &series)
{
    const Instant start = series.start.instant(TimeZone::utc());
    const auto expansion = expand(series, {start, start + std::chrono::days(40)}, TimeZone::utc(), 100);
    if (!expansion || expansion->occurrences.empty())
        return true;
    const LocalTime last = expansion->occurrences.back().local;
    const auto split = splitSeries(series, last, TimeZone::utc());
    return expansion->occurrences.size() <= 100 && (split || split.error().reason == "recurrence.too_many");
}

inline bool readCalendarBytes(const QByteArray &bytes)
{
    const auto file = readCalendar(bytes);
    if (!file)
        return true;
    for (std::size_t i = 0; i < std::min<std::size_t>(file->events.size(), 4); ++i)
        if (!expandAround(file->events[i].when))
            return false;
    const auto again = readCalendar(writeCalendar(file->events, {.stamp = Instant()}));
    return again && again->events == file->events;
}

inline bool readContactBytes(const QByteArray &bytes)
{
    const auto file = readContacts(bytes);
    if (!file)
        return true;
    const auto again = readContacts(writeContacts(file->contacts, CardVersion::V4));
    // No card at all is no file; everything else reads back.
    return again ? again->contacts == file->contacts : file->contacts.empty();
}

inline bool readCsvBytes(const QByteArray &bytes)
{
    const auto table = readCsv(bytes);
    if (!table)
        return true;
    std::vector<std::vector<QString>> rows;
    for (const CsvRow &row : table->rows)
        rows.push_back(row.cells);
    CsvReadOptions options;
    options.delimiter = ';';
    const auto again = readCsv(writeCsv(rows, FormulaGuard::Keep, ';'), options);
    return again && again->rows.size() == rows.size();
}

inline bool readRuleBytes(const QByteArray &bytes)
{
    const auto rule = RecurrenceRule::parse(bytes);
    if (!rule)
        return true;
    const auto again = RecurrenceRule::parse(rule->text());
    return again && *again == *rule &&
           expandAround({*readCalendarTime("20260302T090000"), {rule->text()}, {}, {}});
}

}  // namespace sp::fuzz
