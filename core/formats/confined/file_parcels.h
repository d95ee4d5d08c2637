// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/calendar_file.h"
#include "core/formats/contact_file.h"
#include "core/formats/csv.h"

namespace sp {

/// What a confined reader answers: the value of a file, or why it was refused.
QByteArray packed(const Result<CalendarFile> &file);
QByteArray packed(const Result<ContactFile> &file);
QByteArray packed(const Result<CsvTable> &file);

/// Takes such an answer apart without trusting it: sizes and counts are capped by `options`, and every value
/// must be one that the reader could have made. Fails as the reader did, with its reason, or with Refused
/// "parser.failed" when the answer does not fit.
Result<CalendarFile> unpackedCalendar(QByteArrayView answer, const CalendarReadOptions &options = {});
Result<ContactFile> unpackedContacts(QByteArrayView answer, const ContactReadOptions &options = {});
Result<CsvTable> unpackedTable(QByteArrayView answer, const CsvReadOptions &options = {});

}  // namespace sp
