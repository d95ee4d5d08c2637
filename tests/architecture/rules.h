// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_file.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace sp::architecture {

/// What breaks a rule, and where: "core/base/x.h:3: includes core/values/money.h".
using Breaches = QStringList;

/// A rule about one file at a time.
struct Rule {
    const char *name;
    const char *sentence;
    Breaches (*check)(const SourceFile &file);
};

const std::vector<Rule> &rules();
/// The rule of this name; a name that is not in the list is a bug.
const Rule &rule(const QByteArray &name);

/// Checks what a file includes against the layers.
Breaches followsTheArrows(const SourceFile &file);
Breaches keepsSuitesApart(const SourceFile &file);
Breaches keepsRulesPure(const SourceFile &file);

/// The folders directly below core/ that hold sources but no README.md.
Breaches foldersWithoutReadme(const std::vector<SourceFile> &files);

/// Compares the migrations with the list of their checksums, in the form of sha256sum.
Breaches changedMigrations(const QMap<QString, QByteArray> &migrations, const QByteArray &list);

/// The names of SQLite among the lines of `nm -D --defined-only`.
Breaches exportedSqlite(const QByteArray &nmOutput);

}  // namespace sp::architecture
