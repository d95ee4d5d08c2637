// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace sp {

/// What this computer remembers of the window, whichever practice it shows.
inline QSettings windowStore()
{
    return QSettings(
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("solopilot"), QStringLiteral("window"));
}

}  // namespace sp
