// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sp {

/// Reads every zone of the machine, for a process that is about to lose the right to open files: what
/// TimeZone::create() and fromAnyName() answer is the same afterwards as it was before.
void loadAllZones();

}  // namespace sp
