// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sp::ui {
class RecoveryKeyView;
}

namespace sp {

/// Asks for a printer and prints the recovery sheet, painted as `view` shows it: the key takes no way through
/// a file or a text that nobody wipes.
void printRecoverySheet(ui::RecoveryKeyView &view, QWidget *parent);

}  // namespace sp
