// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace sp {

/// First thing in every main(), before Qt starts: files of this process are for its owner alone, no core dump
/// holds a key, other processes of the same user cannot attach, nothing in the environment loads somebody
/// else's code, and the cryptography gives the answers it is known for (security.md, defaults 11, 22, 24 and
/// 30). Ends the program with a sentence where that last one does not hold.
void hardenProcess();

/// Takes every variable from the environment that is not harmless().
void clearEnvironment();

/// Whether a variable may stay: it does not choose which libraries, plug-ins, engines or converters are
/// loaded, nor what Qt writes down for debugging. What the linker itself was told (LD_PRELOAD) is over by
/// then; programs that this one starts are spared it.
bool harmless(std::string_view variable);

}  // namespace sp
