// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/content_line.h"
#include "core/values/time_zone.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace sp {

/// STANDARD or DAYLIGHT of a VTIMEZONE.
struct ZoneObservance {
    std::optional<LocalTime> start;
    std::optional<std::chrono::seconds> offsetFrom;
    std::optional<std::chrono::seconds> offsetTo;
    std::vector<QByteArray> rules;
    std::vector<LocalTime> dates;
};

/// A VTIMEZONE as a file defines it.
struct ZoneDefinition {
    QByteArray id;        ///< TZID
    QByteArray location;  ///< X-LIC-LOCATION
    std::vector<ZoneObservance> observances;

    /// Takes a property of the VTIMEZONE itself.
    void take(const ContentLine &line);
    /// Takes a property of its last observance.
    void takeObserved(const ContentLine &line);
};

/// An IANA zone with exactly the offsets of the definition between two local times; the earliest of
/// `candidates` that fits. Nothing when the definition is damaged, has more than a few hundred rules, or no
/// candidate fits.
std::optional<TimeZone> matchingZone(
    const ZoneDefinition &definition, LocalTime from, LocalTime to, std::span<const TimeZone> candidates);

/// Zones whose present or past rules cover the inhabited world; from each group of equal rules the best known
/// one.
const std::vector<TimeZone> &commonZones();

/// The lines of a VTIMEZONE for the zone that are right from `from` to `to`, each without its line break.
std::vector<QByteArray> zoneLines(const TimeZone &zone, Instant from, Instant to);

}  // namespace sp
