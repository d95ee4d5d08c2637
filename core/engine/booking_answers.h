// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/practice/availability/availability_service.h"
#include "core/practice/booking/booking_service.h"

namespace sp {

/// What the rules say of a time that somebody wants to book, and what has to be set aside for it.
///
/// What is guarded by the database, sessions and holds, is left to it where it knows better: holds, what may
/// be shared, what is booked over others. The owner is not held to what nobody said (hours and windows that
/// are a guess), nor kept from booking because a calendar cannot be read, and what has begun is written down
/// as it is.
struct BookingAdvice {
    availability::SlotVerdict verdict;
    /// Whether whoever asks could have it by saying so.
    bool overridable = false;
};
/// Fails as AvailabilityService::ask() does.
Result<BookingAdvice> adviceOn(const BookingQuestion &question, const AvailabilityService &availability,
    const SessionService &sessions, Instant now);

/// The nearest times that may be booked instead, nearest first. Fails as AvailabilityService::ask() does.
Result<std::vector<Interval>> nearestFree(const BookingQuestion &question,
    const AvailabilityService &availability, const SessionService &sessions, Instant now);

/// What is held is not free; a booking asks the rules, and one that is refused names the nearest times that
/// are free. All outlive each other's questions.
void joinBookingAndAvailability(BookingService &booking, AvailabilityService &availability,
    const HoldService &holds, const SessionService &sessions, const Clock &clock);

}  // namespace sp
