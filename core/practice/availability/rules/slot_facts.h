// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/availability/rules/open_times.h"

#include <map>

namespace sp::availability {

/// What a stretch is taken by. Sessions and holds are the practice's own and count for limits; whatever else
/// is in a calendar blocks.
enum class BusyKind { Session, Hold, Event, OutOfOffice };
/// How well a calendar is known there. Unknown: it could not be asked, so anything may be in it.
enum class Freshness { Fresh, Stale, Unknown };

/// What the last reading of a calendar is worth: nothing while it cannot be reached or was never read, and
/// little after twenty minutes (F32.1.7).
Freshness freshnessOf(const std::optional<Instant> &lastRead, Instant now, bool reachable);
inline constexpr minutes staleAfter{20};

/// Taken time, from any calendar. Without titles: what somebody does elsewhere is nobody's business here.
struct BusyTime {
    Interval when;
    BusyKind kind = BusyKind::Event;
    QByteArray source = "local";  ///< Of which calendar.
    bool tentative = false;
    Freshness freshness = Freshness::Fresh;
    std::optional<Instant> asOf = {};  ///< When the source was last truly read.
    minutes before{0};                 ///< To stay free before it.
    minutes after{0};
    QByteArray service = {};  ///< Of a session or a hold.
    QByteArray place = {};    ///< Where it is; empty when that needs no way.
    int seats = 0;            ///< Taken in a group session.
};

/// What a service asks of its times.
struct SlotRules {
    minutes duration{60};
    minutes before{0};
    minutes after{0};
    minutes minNotice{0};
    std::optional<std::chrono::days> maxNotice = {};  ///< Days on the host's wall.
    int dailyCap = 0;                                 ///< Sessions of it a day of the host's; 0 for no limit.
    std::optional<WorkingHours> windows = {};         ///< On the host's wall, its buffers included.
    int seats = 1;                                    ///< More than one: a group.
    /// How many sessions may go on at once. With more than one no buffers are kept.
    int together = 1;
    bool tentativeBlocks = true;
    friend bool operator==(const SlotRules &, const SlotRules &) = default;
};

struct Room {
    QByteArray name;
    Intervals busy;
};

/// Where it takes place.
struct SlotPlace {
    QByteArray name = {};
    std::optional<WorkingHours> hours = {};     ///< When it can be used, on the host's wall.
    std::map<QByteArray, minutes> travel = {};  ///< The way to or from other places.
    std::vector<Room> rooms = {};               ///< One of them is needed, if there are any.
};

/// All that is known when a time is looked for.
struct SlotFacts {
    Instant now;
    HoursPlan host;
    std::vector<HoursPlan> guests = {};  ///< The respectful hours of the others.
    QByteArray service = {};
    SlotRules rules = {};
    SlotPlace place = {};
    std::vector<BusyTime> busy = {};
    int seatsWanted = 1;

    Interval slotAt(Instant start) const { return {start, start + rules.duration}; }
    Interval bufferedAt(Instant start) const
    {
        return {start - rules.before, start + rules.duration + rules.after};
    }
    Instant earliest() const { return now + rules.minNotice; }
    /// The last moment that the longest notice allows.
    std::optional<Instant> latest() const;
    /// The hours of the service, or of a place, as a plan on the host's wall.
    HoursPlan onHostsWall(const WorkingHours &hours) const { return {host.zone, hours}; }
};

/// Whether it takes time at all, under these rules.
bool blocks(const BusyTime &busy, const SlotRules &rules);
/// Whether it takes a seat of several rather than all the time: the practice's own, where some may overlap.
bool sharesTime(const BusyTime &busy, const SlotRules &rules);
/// Whether a slot at `start` would be one more seat in this group session.
bool joins(const BusyTime &busy, const SlotFacts &facts, Instant start);

/// What has to stay free between it and a slot after it, or before it, and how much of that is the way.
struct Gap {
    minutes needed{0};
    minutes travel{0};
};
Gap gapAfter(const BusyTime &busy, const SlotFacts &facts);
Gap gapBefore(const BusyTime &busy, const SlotFacts &facts);

/// The calendars that were last read too long ago, in order; what they say still counts.
std::vector<QByteArray> staleSources(const SlotFacts &facts);

/// How many sessions and holds of the service begin on each of the host's days.
std::map<LocalDate, int> bookedByDay(const SlotFacts &facts);

}  // namespace sp::availability
