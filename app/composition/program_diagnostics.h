// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/diagnostics.h"

namespace sp {

/// What this program can say of itself and of the machine, with the last crash note and the last lines of the
/// log in stateFolder(). Those lines are scrubbed once more: somebody may have written into the files.
ProgramDiagnostics diagnoseProgram(Instant now);

/// The same with another folder.
ProgramDiagnostics diagnoseProgram(Instant now, const QString &folder);

}  // namespace sp
