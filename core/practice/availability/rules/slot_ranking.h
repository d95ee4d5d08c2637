// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/availability/rules/slot_search.h"

namespace sp::availability {

/// How much each thing counts for; nothing for 0.
struct RankWeights {
    int preference = 100;
    int proximity = 60;  ///< To the wanted time, if there is one.
    int earliest = 30;
    int fragmentation = 10;  ///< Against leftovers in which no other session has room.
    int startOfDay = 0;
};

/// What is looked for.
struct SlotWish {
    std::optional<Instant> wanted = {};
    /// Times of the day that somebody would like, on the wall of `preferredZone`.
    std::optional<WorkingHours> preferred = {};
    std::optional<TimeZone> preferredZone = {};  ///< The host's, where none is named.
    minutes dayBegins{9 * 60};                   ///< On the host's wall.
    minutes biasWindow{120};                     ///< After it, what RankWeights::startOfDay counts for.
    minutes step{15};
    RankWeights weights = {};
};

/// Alternatives to a time that cannot be had go by their distance first.
RankWeights weightsForAlternatives(int startOfDay);

/// Why a slot stands where it does.
enum class SlotReason { PreferenceMatch, Nearest, Earliest, LeastFragmentation, PreferenceBias };
/// "preference_match", "nearest", "earliest", "least_fragmentation", "preference_bias".
QByteArray slotReasonName(SlotReason reason);

struct RankedSlot {
    Interval when;
    int rank = 0;  ///< From 1, without gaps.
    std::int64_t score = 0;
    minutes distance{0};  ///< From the wanted time, or from the beginning of the horizon.
    std::vector<SlotReason> reasons = {};
    friend bool operator==(const RankedSlot &, const RankedSlot &) = default;
};

/// The best of what `search` found: by score, and of equal ones the earlier first, so that no two are ever in
/// the other order. `facts` are those of the search.
std::vector<RankedSlot> bestSlots(
    const SlotSearch &search, const SlotFacts &facts, const SlotWish &wish, std::size_t count);

/// How far alternatives are looked for.
struct AlternativeLimits {
    std::size_t count = 3;
    int days = 7;          ///< After the wanted one.
    int nextDayDays = 30;  ///< In which the next day with anything free is told.
};

/// Instead of a time that cannot be had.
struct Alternatives {
    SlotVerdict wanted;
    std::vector<RankedSlot> slots = {};     ///< Empty: "no_available_slots".
    bool expanded = false;                  ///< Looked beyond the wanted day.
    int daysSearched = 0;                   ///< Of the host's, the wanted one included.
    std::optional<LocalDate> nextDay = {};  ///< The first day after the wanted one with anything free.
};
/// The nearest on the wanted day of the host's wall, and day by day after it until there are enough. Of the
/// wish's weights that of the start of the day counts; see weightsForAlternatives().
Alternatives alternativesTo(
    const SlotFacts &facts, Instant wanted, SlotWish wish, const AlternativeLimits &limits);

/// "buffer_conflict", "lead_time", "calendar_conflict", "outside_hours"...: why the wanted time was refused,
/// as explanations of its alternatives name it.
QByteArray rejectionName(SlotRule rule);

}  // namespace sp::availability
