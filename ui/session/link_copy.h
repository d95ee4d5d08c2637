// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/links/program_link.h"

class QMenu;

namespace sp::ui {

/// Puts a link onto the clipboard. It names nobody and opens nothing without the practice's passphrase.
void copyLink(const ProgramLink &link);
/// Offers it at the end of a menu.
void addCopyLink(QMenu &menu, const ProgramLink &link);

}  // namespace sp::ui
