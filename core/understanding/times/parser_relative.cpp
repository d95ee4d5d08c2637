// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/times/parser.h"

namespace sp::times {

/// "the first Tuesday of October", "last day of the month", "la première semaine d'octobre"
int Parser::nthOf(int i, When &when) const
{
    int place = i, n = 0, value = 0;
    while (is(place, Sense::The))
        ++place;
    int next = ordinal(place, n);
    if (!next && is(place, Sense::Last)) {
        n = -1;
        next = place + 1;
    }
    if (!next || n > 5)
        return 0;
    std::int8_t what = 0;
    if (is(next, Sense::Weekday, &value) && !isWeak(next, Sense::Weekday))
        what = std::int8_t(value);
    else if (is(next, Sense::Unit, &value) && value == int(Grain::Day))
        what = 8;
    else if (is(next, Sense::Unit, &value) && value == int(Grain::Week))
        what = 9;
    else if (is(next, Sense::WeekOf))
        what = 9;
    else if (is(next, Sense::Weekend))
        what = 10;
    else if (is(next, Sense::HalfPeriod) && (n == 1 || n == 2 || n == -1))
        what = 11;
    else if (is(next, Sense::Unit, &value) && value == int(Grain::Quarter) && n >= 1 && n <= 4) {
        when.quarter = std::int8_t(n);
        int after = next + 1, y = 0;
        const int yearPlace = is(after, Sense::Of) ? after + 1 : after;
        if (const int end = year(yearPlace, y)) {
            when.year = std::int16_t(y);
            return end;
        }
        return after;
    }
    if (!what)
        return 0;
    int from = next + 1;
    if (is(from, Sense::WeekdayEnd))
        ++from;
    else if (sign(from, u'-') && is(from + 1, Sense::WeekdayEnd))
        from += 2;
    if ((is(from, Sense::After) || is(from, Sense::FromDay)) && what <= 7) {
        auto base = std::make_shared<When>();
        const int after = date(from + 1, *base);
        if (after && n > 0 && (base->day || base->holiday)) {
            when.nth = std::int8_t(n);
            when.nthWhat = what;
            when.base = base;
            return after;
        }
    }
    const int of = from;
    while (is(from, Sense::Of) || is(from, Sense::The) || is(from, Sense::In2) || is(from, Sense::In) ||
           is(from, Sense::Only))
        ++from;
    if (from == of && !is(next, Sense::WeekOf) && what != 11 && !is(from, Sense::Month) &&
        !is(from, Sense::Next) && !is(from, Sense::This) && !is(from, Sense::Last))
        return 0;
    When within;
    int after = 0;
    if (is(from, Sense::Month)) {
        after = dayAndMonth(from, within);
        if (!after) {
            is(from, Sense::Month, &value);
            within.month = std::int8_t(value);
            after = from + 1;
        }
        if (within.day)
            return 0;
    } else if (is(from, Sense::Unit, &value) && value == int(Grain::Month) && from > of) {
        int month = from + 1;
        while (is(month, Sense::Of) || is(month, Sense::The))
            ++month;
        if (is(month, Sense::Month, &value)) {
            after = dayAndMonth(month, within);
        } else {
            within.hasPeriod = true;
            within.period = Grain::Month;
            after = relativePeriod(from, within);
            if (!after)
                after = from + 1;
        }
    } else {
        after = relativePeriod(from, within);
        if (after && (!within.hasPeriod || within.periodCount ||
                         (within.period != Grain::Month && within.period != Grain::Year)))
            after = 0;
        if (!after && (after = year(from, value)))
            within.year = std::int16_t(value);
        if (!after && what == 11 && from > of && is(from, Sense::Unit, &value) &&
            (value == int(Grain::Year) || value == int(Grain::Month))) {
            within.hasPeriod = true;
            within.period = Grain(value);
            after = from + 1;
        }
    }
    if (!after)
        return 0;
    when = within;
    when.nth = std::int8_t(n);
    when.nthWhat = what;
    return after;
}

/// "early March", "end of the month", "Anfang nächster Woche", "fin de mois"
int Parser::edge(int i, When &when) const
{
    int place = i, value = 0;
    std::int8_t kind = 0;
    while (is(place, Sense::The) || is(place, Sense::At) || is(place, Sense::In2) || is(place, Sense::On))
        ++place;
    if (is(place, Sense::EndOfDay, &value)) {
        when.edge = 4;
        when.hasPeriod = true;
        when.period = Grain(value);
        return place + 1;
    }
    if (is(place, Sense::Start))
        kind = 1;
    else if (is(place, Sense::Middle))
        kind = 2;
    else if (is(place, Sense::End))
        kind = 3;
    else if (is(place, Sense::Early))
        kind = 1;
    else if (is(place, Sense::Late))
        kind = 3;
    if (!kind)
        return 0;
    ++place;
    while (is(place, Sense::Of) || is(place, Sense::The) || is(place, Sense::In2) || is(place, Sense::In) ||
           sign(place, u'-'))
        ++place;
    When within;
    int after = 0;
    // "fin du mois de mars"
    if (is(place, Sense::Unit, &value) && value == int(Grain::Month)) {
        int name = place + 1;
        while (is(name, Sense::Of))
            ++name;
        if (is(name, Sense::Month))
            place = name;
    }
    if (is(place, Sense::Month, &value)) {
        after = dayAndMonth(place, within);
        if (!after) {
            within.month = std::int8_t(value);
            after = place + 1;
        }
    } else if ((after = relativePeriod(place, within)) == 0 && is(place, Sense::Unit, &value) &&
               value >= int(Grain::Week)) {
        within.hasPeriod = true;
        within.period = Grain(value);
        after = place + 1;
    } else if (after == 0 && (after = year(place, value))) {
        within.year = std::int16_t(value);
    }
    if (!after || within.day || within.periodCount || within.weekend)
        return 0;
    when = within;
    when.edge = kind;
    return after;
}

/// "Q3", "Q3 2026", "3Q26", "T3 2026"
int Parser::quarterCode(int i, When &when) const
{
    int n = 0, y = 0, needsYear = 0;
    int next = 0;
    if (is(i, Sense::QuarterLetter, &needsYear) && !at(i + 1).spaceBefore)
        next = digits(i + 1, 1, 4, n);
    else if (digits(i, 1, 4, n) && is(i + 1, Sense::QuarterLetter, &needsYear) && !at(i + 1).spaceBefore)
        next = i + 2;
    if (!next || (at(i).digits > 1) || (at(next - 1).digits > 1))
        return 0;
    int behind = next;
    while (is(behind, Sense::Of) || sign(behind, u'/') || sign(behind, u'-'))
        ++behind;
    const int end = year(behind, y);
    if (!end && (needsYear || sign(next, u'.') || at(next).kind == Item::Kind::Unknown))
        return needsYear || !at(next).spaceBefore ? 0 : (when.quarter = std::int8_t(n), next);
    when.quarter = std::int8_t(n);
    if (end)
        when.year = std::int16_t(y);
    return end ? end : next;
}

/// "next week", "la semaine prochaine", "last 2 days", "this weekend", "Q3 2026", "in 2027", "next summer"
int Parser::relativePeriod(int i, When &when) const
{
    int place = i, value = 0, n = 0;
    while (is(place, Sense::The) || (is(place, Sense::On) && !is(place, Sense::This)) ||
           is(place, Sense::In2) || (is(place, Sense::At) && !english()))
        ++place;
    const bool the = place > i;
    // "the week of October 6th"
    if (is(place, Sense::WeekOf)) {
        int from = place + 1;
        while (is(from, Sense::The) || is(from, Sense::Of))
            ++from;
        When day;
        const int after = date(from, day);
        if (after && (day.day || day.weekday)) {
            when = day;
            when.weekOf = true;
            return after;
        }
    }
    int turn = 9;
    const int before = place;
    if (is(place, Sense::This))
        turn = 0;
    else if (is(place, Sense::Next))
        turn = 1;
    else if (is(place, Sense::Last))
        turn = -1;
    else if (is(place, Sense::AfterNext))
        turn = 2;
    else if (is(place, Sense::BeforeLast))
        turn = -2;
    if (turn != 9)
        ++place;
    if (turn == 1 && is(place, Sense::Next))
        ++place;
    // "the next three weeks", "die letzten 2 Tage", "3 próximas semanas"
    if (turn == 1 || turn == -1) {
        int counted = is(place, Sense::Fuzzy, &n) ? place + 1 : number(place, n);
        if (counted && n >= 1 && n < 1000 && is(counted, Sense::Unit, &value) &&
            !(value == int(Grain::Hour) && is(counted, Sense::HourLetter))) {
            when.hasPeriod = true;
            when.period = Grain(value);
            when.periodCount = std::int16_t(turn * n);
            return counted + 1;
        }
    } else if (turn == 9 && (is(place, Sense::Fuzzy, &n) || at(place).kind == Item::Kind::Number ||
                                is(place, Sense::Number))) {
        const int counted = is(place, Sense::Fuzzy, &n) ? place + 1 : number(place, n);
        if (counted && n >= 1 && n < 1000) {
            const bool nextFirst = is(counted, Sense::Next), lastFirst = is(counted, Sense::Last);
            if ((nextFirst || lastFirst) && is(counted + 1, Sense::Unit, &value)) {
                when.hasPeriod = true;
                when.period = Grain(value);
                when.periodCount = std::int16_t(nextFirst ? n : -n);
                return counted + 2;
            }
            if (!english() && is(counted, Sense::Unit, &value) &&
                (is(counted + 1, Sense::Next) || is(counted + 1, Sense::Last))) {
                when.hasPeriod = true;
                when.period = Grain(value);
                when.periodCount = std::int16_t(is(counted + 1, Sense::Next) ? n : -n);
                return counted + 2;
            }
        }
        return 0;
    }
    const int noun = place;
    // "nei prossimi giorni", "die nächsten Wochen": some of them
    if ((turn == 1 || turn == -1) && !english() && is(noun, Sense::Plural, &value)) {
        when.hasPeriod = true;
        when.period = Grain(value);
        when.periodCount = std::int16_t(turn * 3);
        return noun + 1;
    }
    const auto after = [&](int from) {
        if (turn != 9 || english())
            return from;
        if (int behind = 0; is(from, Sense::This, &behind) && behind == 1)
            turn = 0;
        else if (is(from, Sense::Next))
            turn = 1;
        else if (is(from, Sense::Last))
            turn = -1;
        else if (is(from, Sense::AfterNext))
            turn = 2;
        else if (is(from, Sense::BeforeLast))
            turn = -2;
        return turn == 9 ? from : from + 1;
    };
    if (is(noun, Sense::Weekend)) {
        const int next = after(noun + 1);
        when.weekend = true;
        when.weekendTurn = std::int8_t(turn == 9 ? 0 : turn);
        if (turn == 9 && english() && is(next, Sense::After) && is(next + 1, Sense::Next)) {
            when.weekendTurn = 2;
            return next + 2;
        }
        return next;
    }
    if (is(noun, Sense::Season, &value)) {
        const int next = after(noun + 1);
        const bool led = (i > 0 && (is(i - 1, Sense::In2) || is(i - 1, Sense::On))) || the;
        if (turn == 9 && (isWeak(noun, Sense::Season) || !led))
            return 0;
        when.season = std::int8_t(value);
        when.seasonTurn = std::int8_t(turn == 9 ? 0 : turn);
        if (int y = 0; turn == 9 && year(next, y)) {
            when.year = std::int16_t(y);
            return next + 1;
        }
        return next;
    }
    if (is(noun, Sense::Unit, &value) && value >= int(Grain::Day)) {
        const bool wrong = isWeak(noun, Sense::Unit) && turn == 9;
        const int next = after(noun + 1);
        if (english() && turn == 9 && value >= int(Grain::Week) && is(next, Sense::After) &&
            is(next + 1, Sense::Next)) {
            when.hasPeriod = true;
            when.period = Grain(value);
            when.periodTurn = 2;
            return next + 2;
        }
        if (turn == 9 || wrong || (value == int(Grain::Day) && turn == 0 && english()))
            return 0;
        if (value == int(Grain::Day) && (turn != 1 || english()))
            return 0;
        when.hasPeriod = true;
        when.period = Grain(value);
        when.periodTurn = std::int16_t(turn);
        if (english() && turn == 1 && before > 0 && is(next, Sense::After) && is(next + 1, Sense::Next)) {
            when.periodTurn = 2;
            return next + 2;
        }
        return next;
    }
    if (turn == 9)
        if (const int next = quarterCode(noun, when))
            return next;
    // "KW 12"
    if (const int next = is(noun, Sense::WeekNumber) ? digits(noun + 1, 1, 53, n) : 0) {
        when.nth = std::int8_t(n);
        when.nthWhat = 12;
        int y = 0;
        const int behind = sign(next, u'/') ? next + 1 : next;
        if (const int end = year(behind, y)) {
            when.year = std::int16_t(y);
            return end;
        }
        return next;
    }
    if (at(noun).kind == Item::Kind::Unknown)
        return 0;
    // "in 2027"
    int y = 0;
    if (turn == 9 && at(noun).digits == 4) {
        const bool led =
            (i > 0 && (is(i - 1, Sense::In2) || is(i - 1, Sense::Of) || is(i - 1, Sense::Until) ||
                          is(i - 1, Sense::Since) || is(i - 1, Sense::In))) ||
            (the && !is(noun - 1, Sense::The));
        const int next = digits(noun, 1950, 2099, y);
        if (led && next && !isForbidden(next) && at(next).kind != Item::Kind::Unknown) {
            when.year = std::int16_t(y);
            return next;
        }
    }
    return 0;
}

/// "today", "Christmas 2026", "next Easter", "now"
int Parser::named(int i, When &when) const
{
    int place = i, value = 0, y = 0;
    std::int8_t turn = 0;
    if (is(place, Sense::DayOffset, &value)) {
        // "heute in acht Tagen"
        if (When later; value == 0 && m_language == Language::German && is(place + 1, Sense::In)) {
            const int after = shifted(place + 1, later);
            if (after && later.shiftUnit >= Grain::Day) {
                when = later;
                return after;
            }
        }
        const bool asPart = is(place, Sense::Part) && i > 0 &&
                            (is(i - 1, Sense::On) || is(i - 1, Sense::This) || is(i - 1, Sense::Every) ||
                                is(i - 1, Sense::DayOffset));
        if (!asPart) {
            when.hasOffset = true;
            when.offset = std::int16_t(value);
            return place + 1;
        }
    }
    if (is(place, Sense::TodayPart, &value) || is(place, Sense::TomorrowPart, &value)) {
        when.hasOffset = true;
        when.offset = is(place, Sense::TodayPart) ? 0 : value >= 100 ? 1 : -1;
        when.part = std::int8_t(value % 100);
        return place + 1;
    }
    if (is(place, Sense::Now) && !isWeak(place, Sense::Now)) {
        when.now = true;
        return place + 1;
    }
    while (is(place, Sense::The))
        ++place;
    if (is(place, Sense::Next))
        turn = 1;
    else if (is(place, Sense::Last))
        turn = -1;
    else if (is(place, Sense::This))
        turn = 3;
    if (turn)
        ++place;
    if (!is(place, Sense::Holiday, &value) || (isWeak(place, Sense::Holiday) && !at(place).capital))
        return 0;
    when.holiday = std::int8_t(value);
    when.holidayTurn = turn;
    ++place;
    if (is(place, Sense::Weekend)) {
        when.weekend = true;
        ++place;
    }
    if (const int next = year(is(place, Sense::Of) ? place + 1 : place, y)) {
        when.year = std::int16_t(y);
        return next;
    }
    if (!turn) {
        When more;
        int from = place;
        while (is(from, Sense::Of))
            ++from;
        const int next = relativePeriod(from, more);
        if (next && more.hasPeriod && more.period == Grain::Year && !more.periodCount) {
            when.hasPeriod = true;
            when.period = Grain::Year;
            when.periodTurn = more.periodTurn;
            return next;
        }
        if (is(place, Sense::Next) && !english()) {
            when.holidayTurn = 1;
            return place + 1;
        }
    }
    return place;
}

}  // namespace sp::times
