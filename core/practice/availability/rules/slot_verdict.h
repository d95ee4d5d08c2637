// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/availability/rules/slot_facts.h"
#include "core/values/wall_choice.h"

#include <QJsonArray>
#include <QJsonObject>

#include <span>

namespace sp::availability {

/// The rules a time may break.
enum class SlotRule {
    InvalidLocalTime,
    MinLeadTime,
    MaxLeadTime,
    ProviderHours,
    ServiceWindow,
    PlaceHours,
    ClientWindow,
    Conflict,
    Held,
    Unknown,  ///< A calendar could not be asked; it may be free.
    Buffer,
    Travel,
    Room,
    DailyCap,
    Seats
};
/// The stable code: "OUTSIDE_PROVIDER_HOURS", "min_lead_time_violation"...
QByteArray slotRuleCode(SlotRule rule);

/// One rule that is broken, with the facts of it.
struct Violation {
    SlotRule rule;
    QByteArray source = {};             ///< The calendar, or what the hours come from.
    std::optional<Instant> bound = {};  ///< The earliest or latest that is allowed; when a source was read.
    minutes missing{0};                 ///< Of free time or of the way.
    bool byBuffer = false;              ///< The session itself would be within the hours.
    std::vector<Instant> offers = {};   ///< What may be meant by a wall time that is not there once.
    friend bool operator==(const Violation &, const Violation &) = default;
};

/// About one time.
struct SlotVerdict {
    Interval when;
    std::vector<Violation> violations = {};  ///< All that are broken, in the order of the rules.

    bool allowed() const { return violations.empty(); }
    bool breaks(SlotRule rule) const;
};

/// Whether a session may begin at `start`, and if not, every rule against it. A seat in a group session that
/// is there already asks for notice, the guests' windows and the seat only.
SlotVerdict assess(const SlotFacts &facts, Instant start);
/// The same of a time on `zone`'s wall. One that is not there exactly once is read by `mode`; where that
/// takes none, what may be meant is offered, and the verdict stands at the first of these, or at the moment
/// by the offset before.
SlotVerdict assessOnWall(
    const SlotFacts &facts, const TimeZone &zone, LocalTime start, WallMode mode = WallMode::Ask);

/// [{code, ...}] with earliest_allowed, latest_allowed, source, last_sync, missing_minutes, offers as they
/// apply.
QJsonArray violationsJson(std::span<const Violation> violations);

/// Who wants a time all the same.
enum class Requester { Client, Owner };
/// A time that breaks rules, wanted all the same.
struct OverrideWish {
    Requester who = Requester::Client;
    bool confirmed = false;
    QString reason = {};
};
/// Whether whoever asks could have it at all. A client may set aside their own window and nothing else; the
/// owner whatever hurts nobody but the owner.
bool mayOverride(const SlotVerdict &verdict, Requester who);
/// What is set aside then, for the record. Fails with Refused and the code of the first rule that cannot be
/// set aside by them, Refused "override.unconfirmed", InvalidInput "override.reason_missing" where the
/// owner works out of hours, and "override.reason_long" {most}.
Result<std::vector<SlotRule>> overridden(const SlotVerdict &verdict, const OverrideWish &wish);
inline constexpr int longestOverrideReason = 500;

}  // namespace sp::availability
