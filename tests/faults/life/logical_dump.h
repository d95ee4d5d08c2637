// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

namespace sp {

class Database;

namespace faults {

/// A digest of everything that tables hold, row by row, whatever the pages look like. Fails the program where
/// something cannot be read.
Digest logicalDump(Database &database);

}  // namespace faults

}  // namespace sp
