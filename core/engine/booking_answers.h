// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/practice/availability/availability_service.h"
#include "core/practice/booking/booking_service.h"

namespace sp {

/// What is held is not free, and a booking that is refused names the nearest times that are. All four outlive
/// each other's questions.
void joinBookingAndAvailability(
    BookingService &booking, AvailabilityService &availability, const HoldService &holds, const Clock &clock);

}  // namespace sp
