// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sp {

/// Under this name the program's own settings hold what was typed into the first run, until there is a
/// practice.
inline constexpr auto firstRunKey = "first-run";

/// Whether a practice lies in this folder.
bool hasPractice(const QString &folder);
/// Where a demo practice is made when the own one is, or will be, in `workspace`: beside it, never in it.
QString demoFolderFor(const QString &workspace);
/// Where a backup is restored to unless the owner says otherwise: `workspace` while nothing is there, else a
/// free name beside it.
QString restoreFolderFor(const QString &workspace);

}  // namespace sp
