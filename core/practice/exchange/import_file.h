// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/formats/calendar_file.h"
#include "core/formats/contact_file.h"
#include "core/formats/csv.h"

#include <QString>

#include <variant>

namespace sp {

/// A file of another program that was read and not taken in yet.
template <typename Content>
struct ImportFile {
    Content content;
    QString source;   ///< Whatever the caller calls the file.
    Digest digest{};  ///< SHA-256 of the file.
};

using CalendarImport = ImportFile<CalendarFile>;
using ContactImport = ImportFile<ContactFile>;
using TableImport = ImportFile<CsvTable>;
using AnyImport = std::variant<CalendarImport, ContactImport, TableImport>;

}  // namespace sp
