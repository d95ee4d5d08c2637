// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sp::ui {

class Theme;

/// For a part of the program that is loaded later and has a copy of this library of its own: from now on that
/// copy knows the program's theme, which outlives it.
void borrowTheme(Theme *ofTheProgram);

}  // namespace sp::ui
