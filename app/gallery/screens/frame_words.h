// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

namespace sp::gallery {

/// What every frame of the gallery says beside its page, in the language of the window: that all is saved,
/// and that Jonas comes in 18 minutes.
QString allSaved();
ui::SessionChipState nextSession();

}  // namespace sp::gallery
