// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/time_zone.h"

#include <optional>
#include <vector>

namespace sp {

/// What somebody or some program wrote for a time zone.
struct ZoneText {
    enum class Meaning {
        Named,       ///< A name of the IANA database.
        Mapped,      ///< A Windows name, a prefixed one or letters that mean one zone.
        OffsetOnly,  ///< "UTC", "GMT+2", "Etc/GMT-5": how far ahead, and not where.
        Ambiguous,   ///< Letters of several zones ("IST") without anything to tell them apart.
        Unknown
    } meaning = Meaning::Unknown;
    std::optional<TimeZone> zone = {};  ///< None for Ambiguous, Unknown and offsets no zone stands for.
};

/// Reads what was written. `offset`, if it is known, is what the clock was ahead of UTC `at` that moment: it
/// tells letters of several zones apart. Windows names are those of CLDR's windowsZones, which Qt carries;
/// letters are those that the IANA database gives the zones, as far as people write them. "GMT+2" is two
/// hours ahead, as people mean it; "Etc/GMT+2" two behind, as POSIX has it.
ZoneText readZoneText(const QByteArray &text, std::optional<minutes> offset, Instant at);

/// The zones whose people write these letters ("IST"); empty for what is none.
std::vector<TimeZone> zonesOfLetters(const QByteArray &letters);

/// Takes what names one zone or an offset. Fails with InvalidInput "invalid_time_zone" {zone}.
Result<TimeZone> acceptZone(const QByteArray &text, std::optional<minutes> offset, Instant at);

}  // namespace sp
