// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/time.h"

#include <optional>
#include <vector>

namespace sp::credit {

/// The seven ways in which the product's texts say when something runs out. They differ on purpose and are
/// never merged: each surface names the one it shows.
enum class RunOutMethod { Bookings, Cadence, AverageWindow, ActiveDays, Weekly6, Burn14, Burn30 };

QByteArray runOutMethodName(RunOutMethod method);

/// When something runs out. Without a date `why` says why not: "run_out.not_enough_data", "run_out.no_burn",
/// "run_out.exceeded", "run_out.not_by_bookings".
struct RunOut {
    RunOutMethod method;
    std::optional<LocalDate> date = {};
    QByteArray why = {};
    std::optional<LocalDate> earliest = {};  ///< Of a band, where burn varies much.
    std::optional<LocalDate> latest = {};
    std::vector<QByteArray> hints = {};  ///< What makes it uncertain.
    QByteArray confidence = {};          ///< "high", "medium", "low", where the method says.
    friend bool operator==(const RunOut &, const RunOut &) = default;
};

/// A session that is to come. Quantities are in the smallest step of the balance's unit.
struct Upcoming {
    LocalDate on;
    std::int64_t quantity;
    bool tentative = false;
};

/// What was used on one day.
struct DayUse {
    LocalDate on;
    std::int64_t quantity;
};

/// How booked minutes are expected to be counted: the part that is not billed first, then the step, then the
/// minimum (F08.3.2). 0 of a session that the buffer swallows whole.
struct ExpectedUse {
    int buffer = 0;
    int increment = 1;
    int minimum = 0;
};
std::int64_t expectedMinutes(const ExpectedUse &rule, int booked);

/// F08.3 "bookings": the day of the booked session that exhausts the balance; tentative ones count and make
/// it uncertain.
struct BookingsFacts {
    std::int64_t remaining = 0;
    LocalDate today;
    std::vector<Upcoming> upcoming = {};
    int completedIn90Days = 0;
    std::int64_t scheduledBefore = 0;  ///< Of past sessions, in minutes.
    std::int64_t actualBefore = 0;
};
struct BookingsRunOut {
    RunOut runOut;
    std::int64_t afterNextWeek = 0;  ///< Left once the bookings up to the end of next week have taken place.
    std::int64_t lacking = 0;        ///< What the session that exhausts it lacks.
};
BookingsRunOut runOutByBookings(const BookingsFacts &facts);

/// F14.4.2 "avg_window": what was used in a window of 3 to 90 days, over its days; whole days, up.
struct WindowFacts {
    std::int64_t remaining = 0;
    LocalDate today;
    std::vector<DayUse> uses = {};
    int days = 30;
};
RunOut runOutByAverageWindow(const WindowFacts &facts);
/// Used per day in that window, in tenths of a smallest step, half up (F14.4.1).
std::int64_t averagePerDayTenths(const WindowFacts &facts);

/// F14.5.3 "active_days": the last 30 days, over those with any use, of which there must be ten. Where the
/// coefficient of variation is above 1, a band by the 75th and 25th percentile of those days (nearest rank).
RunOut runOutByActiveDays(const WindowFacts &facts);

/// F23.3.1 "weekly6": bookings first, then the weekly rate of the last six completed weeks.
struct WeeklyFacts {
    std::int64_t remaining = 0;
    LocalDate today;
    std::vector<Upcoming> upcoming = {};
    bool tentatives = false;
    std::vector<std::int64_t> weeks = {};  ///< Use of completed weeks, at most the last six.
};
RunOut runOutByWeekly6(const WeeklyFacts &facts);

/// F27.2.5 "burn14": posted and committed use of the last 14 days over 14, with use on three days at least.
RunOut runOutByBurn14(const WindowFacts &facts);

/// F27.7.3 "burn30": use of the last 30 days over 30; over its active days where it began within them.
/// Nothing left: "run_out.exceeded".
RunOut runOutByBurn30(const WindowFacts &facts);

}  // namespace sp::credit
