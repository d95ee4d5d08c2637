// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/availability/rules/slot_ranking.h"

#include <algorithm>
#include <functional>

namespace sp::availability {

using namespace std::chrono;

namespace {

/// What a thing that is wholly met counts for, before its weight.
constexpr std::int64_t whole = 1'000'000;

struct Scored {
    Instant start;
    std::int64_t score;
    std::int64_t bias;  ///< Of the score.
    bool preferred;
    bool snug;

    bool before(const Scored &other) const
    {
        return score != other.score ? score > other.score : start < other.start;
    }
    bool beforeWithoutBias(const Scored &other) const
    {
        const auto own = score - bias, others = other.score - other.bias;
        return own != others ? own > others : start < other.start;
    }
};

std::int64_t near(milliseconds distance, milliseconds horizon)
{
    const auto far = std::min(abs(distance), horizon);
    return horizon.count() > 0 ? whole - whole * far.count() / horizon.count() : whole;
}

/// Scores starts in rising order.
class Scorer {
public:
    Scorer(const SlotSearch &search, const SlotFacts &facts, const SlotWish &wish)
        : m_search(search), m_facts(facts), m_wish(wish),
          m_room(facts.rules.before + facts.rules.duration + facts.rules.after)
    {
        if (wish.preferred)
            m_preferred =
                openTimes({wish.preferredZone.value_or(facts.host.zone), *wish.preferred}, search.horizon());
    }

    Scored operator()(Instant start)
    {
        const RankWeights &weights = m_wish.weights;
        const Interval horizon = m_search.horizon();
        Scored scored{start, 0, 0, covers(m_preferred, m_facts.slotAt(start)), false};
        if (scored.preferred)
            scored.score += weights.preference * whole;
        if (m_wish.wanted)
            scored.score += weights.proximity * near(start - *m_wish.wanted, horizon.length());
        scored.score += weights.earliest * near(start - horizon.start, horizon.length());
        const std::int64_t tidy = tidiness(start);
        scored.snug = tidy == whole;
        scored.score += weights.fragmentation * tidy;
        if (weights.startOfDay > 0 && beginsTheDay(start))
            scored.bias = weights.startOfDay * whole;
        scored.score += scored.bias;
        return scored;
    }

private:
    bool beginsTheDay(Instant start) const
    {
        const LocalTime wall = m_facts.host.zone.toLocal(start);
        const auto past = wall - floor<days>(wall) - m_wish.dayBegins;
        return past >= milliseconds(0) && past < m_wish.biasWindow;
    }

    /// Half for each side where nothing is left over, or enough for another session.
    std::int64_t tidiness(Instant start)
    {
        const Intervals &allowed = m_search.allowed();
        while (m_at < allowed.size() && allowed[m_at].end <= start)
            ++m_at;
        if (m_at == allowed.size() || start < allowed[m_at].start)
            return whole;  // A seat in a session that is there leaves nothing over.
        const auto wasted = [&](milliseconds left) { return left > milliseconds(0) && left < m_room; };
        return whole - (wasted(start - allowed[m_at].start) ? whole / 2 : 0) -
               (wasted(allowed[m_at].end - milliseconds(1) - start) ? whole / 2 : 0);
    }

    const SlotSearch &m_search;
    const SlotFacts &m_facts;
    const SlotWish &m_wish;
    milliseconds m_room;
    Intervals m_preferred;
    std::size_t m_at = 0;
};

/// Whether a bias has brought it before something that would go first without it.
bool improved(const Scored &slot, const std::vector<Scored> &all)
{
    return slot.bias > 0 && std::ranges::any_of(all, [&](const Scored &other) {
        return other.beforeWithoutBias(slot) && slot.before(other);
    });
}

std::vector<RankedSlot> ranked(std::vector<Scored> all, const SlotSearch &search, const SlotFacts &facts,
    const SlotWish &wish, std::size_t count)
{
    std::vector<RankedSlot> best;
    if (all.empty())
        return best;
    const Instant earliest = all.front().start;
    const Instant from = wish.wanted.value_or(search.horizon().start);
    const auto distance = [&](const Scored &slot) { return abs(slot.start - from); };
    const auto nearest = distance(*std::ranges::min_element(all, {}, distance));
    const auto top = all.begin() + std::ptrdiff_t(std::min(count, all.size()));
    std::partial_sort(all.begin(), top, all.end(), std::mem_fn(&Scored::before));
    for (auto slot = all.begin(); slot != top; ++slot) {
        RankedSlot next{facts.slotAt(slot->start), int(best.size()) + 1, slot->score,
            floor<minutes>(distance(*slot)), {}};
        const auto say = [&](bool holds, SlotReason reason) {
            if (holds)
                next.reasons.push_back(reason);
        };
        say(slot->preferred, SlotReason::PreferenceMatch);
        say(wish.wanted && distance(*slot) == nearest, SlotReason::Nearest);
        say(slot->start == earliest, SlotReason::Earliest);
        say(slot->snug, SlotReason::LeastFragmentation);
        say(improved(*slot, all), SlotReason::PreferenceBias);
        best.push_back(std::move(next));
    }
    return best;
}

std::vector<RankedSlot> best(const std::vector<Instant> &starts, const SlotSearch &search,
    const SlotFacts &facts, const SlotWish &wish, std::size_t count)
{
    Scorer score(search, facts, wish);
    std::vector<Scored> all;
    all.reserve(starts.size());
    for (const Instant start : starts)
        all.push_back(score(start));
    return ranked(std::move(all), search, facts, wish, count);
}

}  // namespace

RankWeights weightsForAlternatives(int startOfDay)
{
    return {.preference = 0, .proximity = 1000, .earliest = 0, .fragmentation = 0, .startOfDay = startOfDay};
}

QByteArray slotReasonName(SlotReason reason)
{
    constexpr const char *names[] = {
        "preference_match", "nearest", "earliest", "least_fragmentation", "preference_bias"};
    return names[static_cast<std::size_t>(reason)];
}

std::vector<RankedSlot> bestSlots(
    const SlotSearch &search, const SlotFacts &facts, const SlotWish &wish, std::size_t count)
{
    return best(search.starts(wish.step), search, facts, wish, count);
}

Alternatives alternativesTo(
    const SlotFacts &facts, Instant wanted, SlotWish wish, const AlternativeLimits &limits)
{
    const TimeZone &zone = facts.host.zone;
    const LocalDate day = dateOf(zone.toLocal(wanted));
    const auto dayBegins = [&](int after) { return zone.toInstant(LocalTime(day + days(after))); };
    const int furthest = std::max(limits.days, limits.nextDayDays);
    const SlotSearch search(facts, {dayBegins(0), dayBegins(furthest + 1)});
    const std::vector<Instant> starts = search.starts(wish.step);
    Alternatives found{.wanted = assess(facts, wanted)};
    const auto tomorrow = std::ranges::lower_bound(starts, dayBegins(1));
    if (tomorrow != starts.end())
        found.nextDay = dateOf(zone.toLocal(*tomorrow));
    std::vector<Instant> near;
    auto next = starts.begin();
    while (found.daysSearched <= limits.days && near.size() < limits.count) {
        const auto end = std::lower_bound(next, starts.end(), dayBegins(++found.daysSearched));
        std::remove_copy(next, end, std::back_inserter(near), wanted);
        next = end;
    }
    found.expanded = found.daysSearched > 1;
    wish.wanted = wanted;
    wish.weights = weightsForAlternatives(wish.weights.startOfDay);
    found.slots = best(near, search, facts, wish, limits.count);
    return found;
}

QByteArray rejectionName(SlotRule rule)
{
    switch (rule) {
    case SlotRule::InvalidLocalTime:
        return "invalid_local_time";
    case SlotRule::MinLeadTime:
    case SlotRule::MaxLeadTime:
        return "lead_time";
    case SlotRule::ProviderHours:
        return "outside_hours";
    case SlotRule::ServiceWindow:
        return "outside_service_window";
    case SlotRule::PlaceHours:
        return "outside_place_hours";
    case SlotRule::ClientWindow:
        return "quiet_hours";
    case SlotRule::Conflict:
        return "calendar_conflict";
    case SlotRule::Held:
        return "held";
    case SlotRule::Unknown:
        return "availability_unknown";
    case SlotRule::Buffer:
        return "buffer_conflict";
    case SlotRule::Travel:
        return "travel";
    case SlotRule::Room:
        return "room";
    case SlotRule::DailyCap:
        return "daily_cap";
    case SlotRule::Seats:
        return "seats";
    }
    Q_UNREACHABLE();
}

}  // namespace sp::availability
