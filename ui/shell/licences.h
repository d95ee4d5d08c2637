// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace sp::ui {

/// A library the program is built with.
struct UsedLibrary {
    QString name;
    QString purpose;
    QString licence;  ///< Its short name: "LGPL 3".
    QString file;     ///< In the resources under /licences; see resources/licences/README.md.
};

/// The program itself first.
std::vector<UsedLibrary> usedLibraries();
/// The whole text of a licence.
QString licenceText(const UsedLibrary &library);

}  // namespace sp::ui
