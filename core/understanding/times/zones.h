// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sp::times {

/// The IANA name of an entry of the lexicon's zones.
const char *zoneName(int index);

}  // namespace sp::times
