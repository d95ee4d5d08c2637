// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QPalette>
#include <QString>

namespace sp::ui {

/// The one style sheet of the program: for Qt's own parts (menus, tool tips, scroll bars, text areas, item
/// views). Our own widgets paint themselves.
QString styleSheet(const Tokens &tokens);
QPalette paletteFor(const Tokens &tokens);

}  // namespace sp::ui
