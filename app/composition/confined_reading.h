// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/confined_parser.h"

#include <memory>

namespace sp {

/// What reads files and pictures of others for this program: solopilot-parser and solopilot-pictures, which
/// lie beside the running program or where packages put them. Needs the application object.
std::unique_ptr<ConfinedParser> makeConfinedParser();

/// The same, with one process for many mails of one owner, one after the other.
std::unique_ptr<ConfinedParser> makeConfinedSession();

}  // namespace sp
