// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sp::ui {

/// Puts what is about people onto the clipboard, marked so that managers of clipboards show it to nobody and
/// keep no history of it (KDE's hint, which others heed too). Secrets are never copied at all.
void copyPrivately(const QString &text);

}  // namespace sp::ui
