// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

namespace sp::ui {

/// All shortcuts by the place where they work, from listedShortcuts() of the window it opens in.
class ShortcutSheet : public Sheet {
    Q_OBJECT

public:
    explicit ShortcutSheet(QWidget &region);
};

}  // namespace sp::ui
