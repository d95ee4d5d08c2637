// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/global_keys.h"

namespace sp {

inline constexpr auto startKey = "session-start";
inline constexpr auto endKey = "session-end";
inline constexpr auto noteKey = "quick-note";

/// What the tray would like to hear whichever program is in front.
std::vector<GlobalKey> trayKeys();

}  // namespace sp
