// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/times/parser.h"

namespace sp::times {

/// Puts what a piece said into the slots of `into`. False, changing nothing, where the two do not go
/// together.
bool Parser::merge(When &into, const When &more) const
{
    if ((into.clock.said() && more.clock.said()) || (into.part >= 0 && more.part >= 0))
        return false;
    const auto closed = [](const When &w) {
        return w.nth || w.edge || w.season >= 0 || w.quarter || w.now || w.weekOf || w.periodCount ||
               (w.weekend && !w.holiday) || w.base;
    };
    const auto coarse = [](const When &w) {
        return (w.hasPeriod && w.period > Grain::Day && !w.weekday && !w.day && !w.holiday && !w.nth &&
                   w.edge != 4) ||
               w.season >= 0 || w.quarter || w.periodCount || (w.hasShift && w.shiftUnit <= Grain::Hour) ||
               w.now || (w.month && !w.day && !w.nth) || (w.year && !w.day && !w.nth && !w.holiday) ||
               (w.edge && w.edge != 4);
    };
    const bool date = into.hasDate(), moreDate = more.hasDate();
    const auto endOfDay = [](const When &w) {
        return w.edge == 4 && w.hasPeriod && w.period == Grain::Day && !w.weekday && !w.day && !w.hasOffset;
    };
    const auto aDay = [](const When &w) {
        return (w.weekday || w.day || w.hasOffset) && !w.edge && !w.nth && !w.hasTime();
    };
    // "end of day on Friday"
    if ((endOfDay(into) && aDay(more)) || (endOfDay(more) && aDay(into))) {
        if (endOfDay(into))
            into = more;
        into.edge = 4;
        into.hasPeriod = true;
        into.period = Grain::Day;
        into.periodTurn = 0;
        return true;
    }
    if (date && moreDate) {
        if (closed(into) || closed(more))
            return false;
        const auto clash = [&](bool a, bool b) { return a && b; };
        if (clash(into.weekday, more.weekday) || clash(into.day, more.day) ||
            clash(into.hasOffset, more.hasOffset) || clash(into.hasPeriod, more.hasPeriod) ||
            clash(into.hasShift, more.hasShift) || clash(into.month, more.month) ||
            clash(into.holiday, more.holiday) || clash(into.year, more.year))
            return false;
        const auto pair = [&](auto has, auto other) {
            return (has(into) && other(more)) || (has(more) && other(into));
        };
        const auto hasWeekday = [](const When &w) { return w.weekday != 0; };
        const auto hasDay = [](const When &w) { return w.day != 0; };
        const auto fullDate = [](const When &w) { return w.day && w.month; };
        const auto week = [](const When &w) { return w.hasPeriod && w.period == Grain::Week; };
        const auto month = [](const When &w) {
            return w.hasPeriod && (w.period == Grain::Month || w.period == Grain::Year);
        };
        const auto weeks = [](const When &w) { return w.hasShift && w.shiftUnit == Grain::Week; };
        const auto offset = [](const When &w) { return w.hasOffset && !w.hasTime(); };
        const auto holiday = [](const When &w) { return w.holiday != 0; };
        const auto year = [](const When &w) { return w.year && !w.day && !w.month; };
        const bool fits = pair(hasWeekday, hasDay) || pair(hasWeekday, week) ||
                          (pair(hasDay, month) && !fullDate(into)) || pair(hasWeekday, weeks) ||
                          pair(offset, hasWeekday) || pair(offset, hasDay) || pair(holiday, hasWeekday) ||
                          pair(holiday, hasDay) || pair(fullDate, year);
        if (!fits)
            return false;
    }
    const bool timed = into.hasTime() || more.hasTime();
    if (timed) {
        When both = into;
        if (!date)
            both = more;
        const bool daily = (date && moreDate) || !coarse(both);
        if (!daily)
            return false;
    }
    const auto take = [](auto &slot, const auto &value, bool has) {
        if (has)
            slot = value;
    };
    take(into.weekday, more.weekday, more.weekday);
    take(into.weekdayTurn, more.weekdayTurn, more.weekday);
    take(into.weekdayWeeks, more.weekdayWeeks, more.weekday);
    take(into.year, more.year, more.year);
    take(into.month, more.month, more.month);
    take(into.monthTurn, more.monthTurn, more.month);
    take(into.day, more.day, more.day);
    take(into.holiday, more.holiday, more.holiday);
    take(into.holidayTurn, more.holidayTurn, more.holiday);
    take(into.season, more.season, more.season >= 0);
    take(into.seasonTurn, more.seasonTurn, more.season >= 0);
    take(into.weekend, more.weekend, more.weekend);
    take(into.weekendTurn, more.weekendTurn, more.weekend);
    take(into.hasOffset, more.hasOffset, more.hasOffset);
    take(into.offset, more.offset, more.hasOffset);
    take(into.period, more.period, more.hasPeriod);
    take(into.periodTurn, more.periodTurn, more.hasPeriod);
    take(into.periodCount, more.periodCount, more.hasPeriod);
    take(into.hasPeriod, more.hasPeriod, more.hasPeriod);
    take(into.quarter, more.quarter, more.quarter);
    take(into.weekOf, more.weekOf, more.weekOf);
    take(into.shiftUnit, more.shiftUnit, more.hasShift);
    take(into.shift, more.shift, more.hasShift);
    take(into.hasShift, more.hasShift, more.hasShift);
    take(into.base, more.base, more.base != nullptr);
    take(into.nth, more.nth, more.nth);
    take(into.nthWhat, more.nthWhat, more.nth);
    take(into.edge, more.edge, more.edge);
    take(into.now, more.now, more.now);
    take(into.clock, more.clock, more.clock.said());
    take(into.part, more.part, more.part >= 0);
    take(into.partEdge, more.partEdge, more.part >= 0);
    take(into.zone, more.zone, more.zone >= 0);
    into.ambiguousOrder = into.ambiguousOrder || more.ambiguousOrder;
    into.bareDay = into.bareDay || more.bareDay;
    into.doubtful = into.doubtful || more.doubtful;
    return true;
}

/// Whether "on" and a day follow a part of the day: "morgens am 15. Mai", "mornings on Tuesday".
bool Parser::dayBehind(int i) const
{
    if (!is(i, Sense::On) && !is(i, Sense::Of))
        return false;
    When day;
    const int place = is(i + 1, Sense::The) ? i + 2 : i + 1;
    return !is(place, Sense::Part) && date(place, day) &&
           (day.day || day.weekday || day.hasOffset || day.holiday);
}

/// One piece of a moment: a time of day, a date, a part of the day or a zone.
int Parser::piece(int i, When &when, bool bareToo) const
{
    if (--m_tries < 0)
        return 0;
    int place = i;
    When read;
    // Times of day, with what leads them.
    if (!when.clock.said()) {
        bool marked = false;
        while (is(place, Sense::At) || is(place, Sense::About) || sign(place, u'@') ||
               (place > i && is(place, Sense::The)) ||
               (!when.empty() && is(place, Sense::During) && !hoursFrom(place + 1))) {
            marked = marked || is(place, Sense::At) || is(place, Sense::About) || sign(place, u'@') ||
                     is(place, Sense::During);
            ++place;
        }
        const bool weak = place == i + 1 && isWeak(i, Sense::At);
        Clock clock;
        int after = this->clock(place, clock, marked || bareToo);
        // "Dienstag Mittag" is the time around noon, "um Mittag" and "Mittag" are noon.
        if (after == i + 1 && m_language == Language::German && when.hasDate() && is(i, Sense::Noon) &&
            is(i, Sense::Part))
            after = 0;
        if (after && weak && !bareToo) {
            // "las tres", "le 15": an article; a noun behind it makes it no time.
            Clock strict;
            const bool plain = this->clock(place, strict, false) == 0;
            if (plain && (at(after).kind == Item::Kind::Unknown || is(after, Sense::Month) ||
                             (m_language == Language::French) || is(after, Sense::Stop)))
                after = 0;
        }
        int year4 = 0;
        if (after && at(place).digits == 4 &&
            (is(after, Sense::Month) || (place > 0 && is(place - 1, Sense::Month)) ||
                (when.month && digits(place, 1950, 2099, year4))))
            after = 0;
        if (after && is(after, Sense::Month) && at(place).kind == Item::Kind::Number && after == place + 1)
            after = 0;
        // The other readings of the same place may take more: "3 days ago", "5 March".
        When other;
        const int asDate = after ? date(place, other) : 0;
        if (after && asDate <= after) {
            read.clock = clock;
            if (merge(when, read))
                return after;
            return 0;
        }
    }
    place = i;
    if (!is(place, Sense::Part) || !when.hasTime() || when.part < 0) {
        When part = when;
        part.part = -1;
        if (const int after = partOfDay(i, part); after && when.part < 0) {
            When only;
            only.part = part.part;
            only.partEdge = part.partEdge;
            if (part.hasOffset && !when.hasOffset) {
                only.hasOffset = true;
                only.offset = 0;
            }
            const auto named = DayPart(only.part);
            const bool several =
                at(i).words > 1 || named == DayPart::AfterLunch || named == DayPart::AfterWork ||
                (is(after, Sense::Of) && (is(after + 1, Sense::The) || is(after + 1, Sense::Month) ||
                                             at(after + 1).kind == Item::Kind::Number));
            const bool bare = !when.hasDate() && !only.hasOffset && !when.clock.said() && after == i + 1 &&
                              !several && !dayBehind(after);
            When longer;
            const int asDate = date(i, longer);
            if (!bare && asDate <= after && merge(when, only))
                return after;
        }
    }
    while (is(place, Sense::On) || is(place, Sense::In2) || is(place, Sense::About) ||
           (!when.empty() &&
               (is(place, Sense::Of) || is(place, Sense::The) || (is(place, Sense::At) && !english()))) ||
           (is(place, Sense::At) &&
               (is(place + 1, Sense::Holiday) || is(place + 1, Sense::Weekend) || is(place + 1, Sense::The) ||
                   is(place + 1, Sense::Start) || is(place + 1, Sense::End))))
        ++place;
    When date = when;
    if (const int after = this->date(i, date); after && after > place && place > i) {
        if (merge(when, date))
            return after;
        return 0;
    }
    if (english() && when.weekday && is(place, Sense::FromDay) &&
        (is(place + 1, Sense::Last) || is(place + 1, Sense::Next) || is(place + 1, Sense::This)))
        ++place;
    date = when;
    if (const int after = this->date(place, date)) {
        // "da domani a giovedì": two days are a stretch.
        bool apart = false;
        for (int k = i; k < place && when.hasDate(); ++k)
            apart = apart || is(k, Sense::To);
        if (!(apart && (date.weekday || date.hasOffset || date.month)) && merge(when, date))
            return after;
        return 0;
    }
    if (when.clock.said()) {
        if (const int after = zone(i, read)) {
            if (when.zone < 0) {
                when.zone = read.zone;
                return after;
            }
        }
    }
    // "Tuesday 3", "tomorrow 5"
    int hour = 0, offset = 0;
    // "6 de la mañana", "3 in the afternoon"
    if (const int after = number(i, hour);
        after && !when.clock.said() && when.part < 0 && hour >= 1 && hour <= 12 && at(i).digits <= 2) {
        When part;
        part.hasOffset = true;
        const int end = partOfDay(after, part);
        if (end && (at(after).words > 1 || end > after + 1)) {
            read.clock = {std::int8_t(hour), -1, -1, true};
            if (merge(when, read))
                return after;
        }
    }
    // "8 tonight", "10 tomorrow", "4 on Thursday"
    if (const int after = number(i, hour);
        after && when.empty() && hour >= 1 && hour <= 12 && at(i).digits <= 2 &&
        (is(after, Sense::TodayPart) ||
            (english() && ((is(after, Sense::DayOffset, &offset) && offset == 1) ||
                              (is(after, Sense::On) && is(after + 1, Sense::Weekday)))))) {
        read.clock = {std::int8_t(hour), -1, -1, true};
        when = read;
        return after;
    }
    const bool day = when.weekday || when.hasOffset || (when.day && !bareToo);
    if (!when.clock.said() && ((english() && day && !when.edge) || (bareToo && when.empty()))) {
        const int after = digits(i, bareToo ? 0 : 1, bareToo ? 24 : 12, hour);
        if (after && at(i).digits <= 2 && !isForbidden(after) && !is(after, Sense::Month)) {
            read.clock = {std::int8_t(hour), -1, -1, hour >= 1 && hour <= 12};
            if (merge(when, read))
                return after;
        }
    }
    return 0;
}

int Parser::moment(int i, When &when, bool bareToo) const
{
    if (bareToo || !when.empty())
        return freshMoment(i, when, bareToo);
    if (m_momentAt != i) {
        m_moment = {};
        m_momentEnd = freshMoment(i, m_moment, false);
        m_momentAt = i;
    }
    if (m_momentEnd)
        when = m_moment;
    return m_momentEnd;
}

int Parser::freshMoment(int i, When &when, bool bareToo) const
{
    int end = 0, place = i;
    for (int pieces = 0; pieces < 8; ++pieces) {
        int from = place;
        if (pieces > 0) {
            if (sign(from, u','))
                ++from;
            else if (sign(from, u'(') && !is(from + 1, Sense::Zone) && !is(from + 1, Sense::City))
                break;
        }
        When longer = when;
        const int after = piece(from, longer, bareToo && pieces == 0);
        if (!after || after <= from)
            break;
        // Over a comma only what completes the day or the hour.
        if (from > place && longer.hasShift && !when.hasShift)
            break;
        when = longer;
        end = place = after;
    }
    return end;
}

}  // namespace sp::times
