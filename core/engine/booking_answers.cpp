// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/booking_answers.h"

#include "core/practice/availability/rules/slot_ranking.h"

namespace sp {

using namespace availability;
using namespace std::chrono;

namespace {

Result<std::vector<BusyTime>> heldTimes(const HoldService &holds, Interval window, Instant now)
{
    SP_TRY(standing, holds.store().standing(now));
    std::vector<BusyTime> times;
    for (const Hold &hold : standing)
        if (hold.resource == Resource::practitioner() && hold.when.overlaps(window))
            times.push_back({.when = hold.when, .kind = BusyKind::Hold, .source = "holds"});
    return times;
}

Result<std::vector<Interval>> nearestTo(
    const BookingQuestion &question, const AvailabilityService &availability, Instant now)
{
    constexpr AlternativeLimits limits{};
    const Interval window{question.when.start - days(1), question.when.start + days(limits.nextDayDays + 2)};
    SP_TRY(known, availability.ask({.service = question.service,
                                       .client = question.client,
                                       .length = floor<minutes>(question.when.length())},
                      window, now));
    const SlotWish wish{.dayBegins = known.terms.dayBegins, .step = known.terms.step};
    std::vector<Interval> times;
    for (const RankedSlot &slot : alternativesTo(known.facts, question.when.start, wish, limits).slots)
        times.push_back(slot.when);
    return times;
}

}  // namespace

void joinBookingAndAvailability(
    BookingService &booking, AvailabilityService &availability, const HoldService &holds, const Clock &clock)
{
    availability.addBusySource(
        "holds", [&holds, &clock](Interval window) { return heldTimes(holds, window, clock.now()); });
    booking.askAlternatives([&availability, &clock](const BookingQuestion &question) {
        return nearestTo(question, availability, clock.now());
    });
}

}  // namespace sp
