// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/practice/scheduling/rules/series_pinning.h"
#include "core/values/time_zone.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace sp {

/// A change of a zone's offset.
struct ZoneShift {
    Instant at;
    minutes from;
    minutes to;
    friend bool operator==(const ZoneShift &, const ZoneShift &) = default;
};

/// The changes of the next months by a zone's rules, as far as they change the offset. The tables of zones
/// are read once per process, so nothing of it is kept anywhere.
std::vector<ZoneShift> zoneShifts(const TimeZone &zone, Instant from, std::chrono::months ahead);
/// How far ahead changes are looked for.
inline constexpr std::chrono::months shiftHorizon{18};
/// [{effective_at_utc, from_offset_minutes, to_offset_minutes, tzdata_version}]
QJsonArray zoneShiftsJson(std::span<const ZoneShift> shifts, const QByteArray &tzdbVersion);

/// A party's zone from a day on.
struct ZoneFrom {
    LocalDate from;
    TimeZone zone;
};

/// A series of days and the hour it keeps.
struct PinnedSeries {
    SeriesPinning pin = SeriesPinning::Host;
    minutes hour{0};  ///< After midnight on the wall that is kept; on UTC's for FixedUtc.
    /// Of the party whose wall is kept: its zones by their first day, the earliest for what is before.
    std::vector<ZoneFrom> zones;
    /// Days with an hour of their own; the others keep the series'.
    std::map<LocalDate, minutes> exceptions = {};
};

/// The moment of the occurrence of `day`, on the wall that is kept. A skipped time takes the offset before
/// the gap, a repeated one is the first, as in recurrence.h.
Instant pinnedStart(const PinnedSeries &series, LocalDate day);

/// What an occurrence is for one party, against the hour its series began with.
struct PartyImpact {
    LocalTime local;
    minutes offset;
    bool shifted;                      ///< The wall shows another time of day than at the series' start.
    minutes delta;                     ///< By how much: -60 for an hour earlier.
    std::optional<Instant> nextShift;  ///< When this party's clocks change next after it.
    friend bool operator==(const PartyImpact &, const PartyImpact &) = default;
};

struct OccurrenceImpact {
    std::size_t occurrence;  ///< Its place among the starts.
    Instant start;
    PartyImpact host;
    std::optional<PartyImpact> client;  ///< Nothing while the client's zone is unknown.
    /// What the time of day in UTC differs by from the occurrence before: where it is not zero, the clocks
    /// changed between them.
    minutes sinceBefore{0};
};

/// What a series of `starts` (rising) is for both. The hours of the first one are what was agreed on, unless
/// `agreed` says another start whose hours were. Of the deltas the shorter way round the clock is told.
std::vector<OccurrenceImpact> seriesImpact(std::span<const Instant> starts, const TimeZone &host,
    const std::optional<TimeZone> &client, std::optional<Instant> agreed = {});

/// One occurrence of F30's query: {start_utc, host_zone_id, client_zone_id, host_local_start, ...,
/// tzdata_version, timezone_status}; a client's fields are null while their zone is unknown.
QJsonObject occurrenceImpactJson(const OccurrenceImpact &impact, const TimeZone &host,
    const std::optional<TimeZone> &client, const QByteArray &tzdbVersion);

/// A session to come: when it is by the rules it was booked under, and when by those of today.
struct RecordedSession {
    SessionId session;
    ClientId client;
    QByteArray zone;
    QByteArray recordedVersion;
    Instant recorded;
    Instant byRules;
};

/// What a new version of the zones' rules does to sessions that were agreed on by the wall.
struct RuleChange {
    std::vector<RecordedSession> moved;  ///< By the recorded moment.
    std::size_t outdated = 0;            ///< Booked under another version than `version`.
    std::size_t looked = 0;
    /// Some moved although they were booked under these very rules: no rule has changed, so something else
    /// is wrong.
    std::size_t unexplained = 0;
};
RuleChange sessionsMovedByRules(std::vector<RecordedSession> sessions, const QByteArray &version);

}  // namespace sp
