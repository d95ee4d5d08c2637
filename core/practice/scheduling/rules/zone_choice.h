// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/scheduling/rules/zone_text.h"

#include <QJsonObject>

#include <span>

namespace sp {

/// From where somebody's zone is known, the best first. This is the only order there is.
enum class ZoneSource {
    Event,         ///< The zone an event was agreed in.
    Trip,          ///< Where somebody is for some days.
    GlobalLock,    ///< "Always show me this one."
    BookingParam,  ///< Chosen by that person while booking.
    ProfileExplicit,
    ConnectedCalendar,
    ProfileDefault,    ///< What a profile was made with; nobody chose it.
    ConfirmedBooking,  ///< An earlier booking, for twelve months.
    Inference,         ///< Taken from what somebody wrote, from 80 percent on.
    MessageHeader,
    Device,
    Ip,
    WorkspaceDefault
};

struct ZoneCandidate {
    ZoneSource source;
    QByteArray zone;       ///< As it came, in any form; see readZoneText().
    int confidence = 100;  ///< Percent.
    Instant observedAt = {};
    std::optional<minutes> offset = {};  ///< What the clock was ahead of UTC then, if that came along.
};

/// What a resolution goes by besides the candidates.
struct ZoneQuestion {
    Instant at;               ///< The moment in question.
    QByteArray tzdbVersion;   ///< tzdbVersion(), handed in.
    bool askAddress = false;  ///< Whether a guess by network address may count at all.
};

/// A candidate with why it was passed over.
struct JudgedZone {
    enum class Passed {
        Chosen,
        Outranked,
        Invalid,        ///< "invalid_time_zone": names no zone.
        Ambiguous,      ///< Letters of several zones.
        Stale,          ///< A booking of more than twelve months ago.
        LowConfidence,  ///< A guess of less than 80 percent.
        Off,
        OffsetOnly  ///< It says how far ahead and not where; a place with that offset is known from
                    ///< elsewhere.
    } passed = Passed::Outranked;
    ZoneCandidate candidate;
    std::optional<TimeZone> zone = {};
};

struct ZoneVerdict {
    /// Confirmed: somebody said so. Defaulted: the workspace's, since nothing else is known. Unknown: not
    /// even that; UTC is never put in its place.
    enum class Status { Confirmed, Unconfirmed, Defaulted, Unknown } status = Status::Unknown;
    std::optional<TimeZone> zone = {};
    std::optional<ZoneSource> source = {};
    int confidence = 0;  ///< Percent.
    QByteArray tzdbVersion = {};
    std::vector<JudgedZone> candidates = {};  ///< In the order they were looked at.
    /// The next candidate that could have been chosen is more than two hours away: worth a look.
    bool disagreement = false;

    bool confirmed() const { return status == Status::Confirmed; }
};

/// Whose zone counts: the best candidate that holds, of one source the latest.
ZoneVerdict resolveZone(std::span<const ZoneCandidate> candidates, const ZoneQuestion &question);

/// "event", "trip", "global_lock", "booking_param", "profile", "calendar", "profile_default", "booking",
/// "inference", "message_header", "device", "ip_geo", "workspace".
QByteArray zoneSourceName(ZoneSource source);
/// "confirmed", "unconfirmed", "defaulted", "unknown".
QByteArray zoneStatusName(ZoneVerdict::Status status);
/// "chosen", "outranked", "invalid_time_zone", "ambiguous", "stale", "low_confidence", "off", "offset_only".
QByteArray zonePassedName(JudgedZone::Passed passed);

/// {zone, source, confidence, confirmed, timezone_status, tzdb_version, review, candidates: [{source, zone,
/// resolved, confidence, observed_at, result}]}
QJsonObject zoneVerdictJson(const ZoneVerdict &verdict);

}  // namespace sp
