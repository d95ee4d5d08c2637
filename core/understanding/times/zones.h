// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sp::times {

/// Indices from here on are fixed offsets: this plus the minutes east of UTC, plus a day.
constexpr int fixedZones = 1000;
/// The index of "UTC+2": `minutes` within a day.
constexpr int fixedZone(int minutes)
{
    return fixedZones + 24 * 60 + minutes;
}
/// The minutes east of UTC of such an index.
constexpr int fixedMinutes(int index)
{
    return index - fixedZones - 24 * 60;
}
/// UTC, the only entry that an offset may follow.
constexpr int utcZone = 0;
/// The IANA name of an entry of the lexicon's zones.
const char *zoneName(int index);

}  // namespace sp::times
