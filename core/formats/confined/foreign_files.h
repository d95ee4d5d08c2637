// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/calendar_file.h"
#include "core/formats/contact_file.h"
#include "core/formats/csv.h"
#include "core/ports/confined_parser.h"

namespace sp {

/// Reads the files of other programs in a confined process and gives the values that the readers of
/// core/formats give. Without a parser it reads them in this process, which is for tests: a program always
/// has one, and where that cannot be started nothing is read.
///
/// Blocks as ConfinedParser does; never inside a Unit.
class ForeignFiles {
public:
    explicit ForeignFiles(ConfinedParser *parser) : m_parser(parser) {}

    /// Fails as readCalendar(), or with "parser.too_costly", "parser.failed", "parser.unavailable".
    Result<CalendarFile> calendar(const QByteArray &bytes, const CalendarReadOptions &options = {}) const;
    /// Many small calendar files in one confined process; one that is refused does not spoil the others.
    /// Fails with "parser.too_costly", "parser.failed", "parser.unavailable": then none of them was read, and
    /// fewer at once may do.
    Result<std::vector<Result<CalendarFile>>> calendars(
        const std::vector<QByteArray> &files, const CalendarReadOptions &options = {}) const;
    /// Fails as readContacts(), or as above.
    Result<ContactFile> contacts(const QByteArray &bytes, const ContactReadOptions &options = {}) const;
    /// Fails as readCsv(), or as above.
    Result<CsvTable> table(const QByteArray &bytes, const CsvReadOptions &options = {}) const;

private:
    ConfinedParser *m_parser;
};

/// What the confined process does with a request, once it is confined: the answer, or nothing when this is
/// no request for such a file.
std::optional<QByteArray> answerForeign(ForeignKind kind, const QByteArray &request);

}  // namespace sp
