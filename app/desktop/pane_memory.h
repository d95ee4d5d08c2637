// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;
class QWidget;

namespace sp {

/// Gives the splitters and inspectors in `part` what this computer remembers of them, and keeps what the
/// owner makes of them; those of one name go together at once. `store` outlives the part.
void rememberPanes(QWidget &part, QSettings &store);

}  // namespace sp
