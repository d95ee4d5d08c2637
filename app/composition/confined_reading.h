// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/confined_parser.h"

#include <memory>

namespace sp {

/// What reads files of other programs for this one: solopilot-parser, which lies beside the running program
/// or where packages put it. Needs the application object.
std::unique_ptr<ConfinedParser> makeConfinedParser();

}  // namespace sp
