// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/formats/warning.h"

#include <QString>

#include <optional>
#include <vector>

namespace sp {

/// What an import does with one record. Skipped ones say why.
enum class ImportFate { New, Updated, Unchanged, Skipped };
/// "new", "updated", "unchanged", "skipped"
QByteArray importFateName(ImportFate fate);

struct ImportCounts {
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int skipped = 0;

    void count(ImportFate fate);
    int total() const { return added + updated + unchanged + skipped; }
    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

/// A person or company the file names, and what becomes of it.
struct ImportItem {
    ImportFate fate = ImportFate::New;
    int line = 0;  ///< Of a table's row; 0 where the format has no lines to speak of.
    QString name;
    std::optional<Warning> why = {};  ///< Why it is skipped.
};

/// What became of sessions that were prepared for entries of a calendar file. Kept ones stand where they
/// stood, though the file changed their entry.
struct ImportedSessions {
    int moved = 0;
    int canceled = 0;
    int kept = 0;
    friend bool operator==(const ImportedSessions &, const ImportedSessions &) = default;
};

/// What an import would do (dry run) or has done. A second import of the same file counts as unchanged what
/// the first one brought.
struct ImportPlan {
    QByteArray kind;  ///< "calendar", "contacts" or "table"
    QString source;   ///< Whatever the caller calls the file.
    Digest digest{};  ///< SHA-256 of the file.
    ImportCounts events = {};
    ImportCounts clients = {};
    /// Known once a calendar was taken in, be it in a Unit that is not kept; see rehearsedImport().
    std::optional<ImportedSessions> sessions = {};
    std::vector<ImportItem> items = {};
    std::vector<Warning> warnings = {};
    /// Rows of a table that cannot be taken, each with its {line}.
    std::vector<Warning> errors = {};
    /// Which column of a table was taken as what; see TableMapping.
    QJsonObject mapping = {};

    bool changesSomething() const
    {
        return events.added + events.updated + clients.added + clients.updated > 0;
    }
    QJsonObject toJson() const;
};

}  // namespace sp
