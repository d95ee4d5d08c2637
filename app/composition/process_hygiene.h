// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sp {

/// First thing in every main(): files of this process are for its owner alone, no core dump holds a key,
/// other processes of the same user cannot attach (security.md, defaults 22 and 24).
void hardenProcess();

}  // namespace sp
