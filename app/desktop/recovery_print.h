// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sp::ui {
class FirstRun;
}

namespace sp {

/// Asks for a printer and prints the recovery sheet, painted as the wizard shows it: the key takes no way through a file or
/// a text that nobody wipes.
void printRecoverySheet(ui::FirstRun &wizard, QWidget *parent);

}  // namespace sp
