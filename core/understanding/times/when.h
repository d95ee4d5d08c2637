// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/times/lexicon.h"

#include <QByteArray>

#include <memory>

namespace sp::times {

/// A time of day as it was said.
struct Clock {
    std::int8_t hour = -1;    ///< 0 to 24; -1: none was said
    std::int8_t minute = -1;  ///< -1: only the hour was said
    std::int8_t second = -1;
    bool open = false;  ///< Could be in either half of the day.

    bool said() const { return hour >= 0; }
};

/// What a phrase says about a day and a time of day, before it is known which day that is. Each slot is
/// filled at most once; the empty ones are taken from the time of writing or from a neighbour.
struct When {
    std::int8_t weekday = 0;
    std::int8_t weekdayTurn = 0;   ///< 1 next, -1 last, 2 the one after next, 3 "this"
    std::int8_t weekdayWeeks = 0;  ///< "Monday week"
    std::int16_t year = 0;
    std::int8_t month = 0;
    std::int8_t monthTurn = 0;
    std::int8_t day = 0;
    std::int8_t holiday = 0;
    std::int8_t holidayTurn = 0;
    std::int8_t season = -1;
    std::int8_t seasonTurn = 0;
    bool weekend = false;
    std::int8_t weekendTurn = 0;
    bool hasOffset = false;
    std::int16_t offset = 0;
    bool hasPeriod = false;
    Grain period = Grain::Day;
    std::int16_t periodTurn = 0;
    std::int16_t periodCount = 0;  ///< "the next three weeks"; negative: the last
    std::int8_t quarter = 0;
    bool weekOf = false;
    bool behind = false;      ///< It lies behind: "since January".
    bool eitherSide = false;  ///< The weekday gone by may as well be the next one.
    bool hasShift = false;
    Grain shiftUnit = Grain::Day;
    std::int32_t shift = 0;      ///< in shiftUnit; hours and less are in seconds
    std::shared_ptr<When> base;  ///< What a shift or an ordinal counts from; none: now
    std::int8_t nth = 0;
    std::int8_t nthWhat = 0;  ///< 1-7 a weekday, 8 a day, 9 a week, 10 a weekend
    std::int8_t edge = 0;     ///< 1 beginning, 2 middle, 3 end; 4 the very end
    bool now = false;
    Clock clock;
    std::int8_t part = -1;
    std::int8_t partEdge = 0;
    std::int16_t zone = -1;
    bool ambiguousOrder = false;  ///< The day and the month of a numeric date could change places.
    bool bareDay = false;         ///< A number that could also be an hour.
    bool doubtful = false;        ///< Misspelt, or a weak word.

    bool hasDate() const
    {
        return weekday || year || month || day || holiday || season >= 0 || weekend || hasOffset ||
               hasPeriod || quarter || hasShift || nth || now;
    }
    bool hasTime() const { return clock.said() || part >= 0; }
    bool empty() const { return !hasDate() && !hasTime(); }
};

/// Seconds since 1970 on a wall clock.
using Wall = std::int64_t;

/// A resolved When: the stretch it covers and how exactly it was said.
struct Stretch {
    Wall begin = 0;
    Wall end = 0;
    Grain grain = Grain::Day;
    bool range = false;  ///< A stretch by its own meaning: "this afternoon", "the weekend".
    bool valid = true;
};

}  // namespace sp::times
