// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/availability/rules/slot_ranking.h"
#include "core/practice/sessions/session_service.h"

#include <QString>

namespace sp {
class Engine;
}

namespace sp::ui {

/// Which free times are looked for, from now on.
struct FreeTimesQuestion {
    ServiceId service;
    std::optional<ClientId> client = {};
    std::chrono::days horizon{14};
    /// Times of the day that go first, on the practice's wall.
    enum class Preferred { AnyTime, Mornings, Afternoons, Evenings } preferred = Preferred::AnyTime;
    friend bool operator==(const FreeTimesQuestion &, const FreeTimesQuestion &) = default;
};

/// The best of them, best first.
struct FreeTimes {
    std::vector<availability::RankedSlot> slots = {};
    TimeZone own;
    TimeZone theirs;         ///< The client's; the own one where nobody said.
    QByteArray locale = {};  ///< The client's, BCP 47; empty where nobody said.
    /// What the picture shows around them: when the owner can be met, and what is taken then.
    availability::Intervals open = {};
    availability::Intervals busy = {};
    int firstWeekday = 1;  ///< 1 for Monday.
};
inline constexpr std::size_t mostFreeTimes = 8;
/// Fails as AvailabilityService::ask() does.
Result<FreeTimes> readFreeTimes(Engine &engine, const FreeTimesQuestion &question);

/// Why it stands where it does: "as preferred, the earliest".
QString slotReasonsText(const availability::RankedSlot &slot);
/// The times for a letter, one a line, in the client's language and on the client's wall: "Tue 8 May, 09:00
/// WEST", and the own wall's after it where that shows another time: " (10:00 Berlin)".
QString timesForLetter(const std::vector<Interval> &times, const FreeTimes &known);

/// Holds them for the client for a day, all or none, within a Unit named "hold.place". Fails as
/// BookingService::claim() does.
Result<std::vector<HoldId>> holdTimes(
    Engine &engine, const ClientId &client, const ServiceId &service, const std::vector<Interval> &times);
/// Lets go of them within a Unit named "hold.release".
Result<Done> releaseTimes(Engine &engine, const std::vector<HoldId> &held);

}  // namespace sp::ui
