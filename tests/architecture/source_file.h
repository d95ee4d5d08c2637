// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace sp::architecture {

struct Include {
    QString path;
    bool quoted;
    int line;
};

/// A file of the repository as the rules see it. `path` is relative to the top.
struct SourceFile {
    QString path;
    QByteArray text;

    bool isCpp() const { return path.endsWith(QStringLiteral(".cpp")) || isHeader(); }
    bool isHeader() const { return path.endsWith(QStringLiteral(".h")); }
    bool isBelow(const QString &folder) const { return path.startsWith(folder + QLatin1Char('/')); }
    /// "fee_store" of "core/suites/shield/fees/fee_store.cpp".
    QString stem() const;
    /// Whether the file is one of pure rules: NAME_rules.*, or below a folder rules/ of core.
    bool isRules() const;
    std::vector<Include> includes() const;
};

/// The text with comments blanked out, line by line; what stands in strings stays.
QByteArray withoutComments(const QByteArray &text);

/// All files of the repository the rules look at: sources, scripts, CMake, texts. Build folders are left out.
std::vector<SourceFile> readTree(const QString &top);

}  // namespace sp::architecture
