// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/times/parser.h"

namespace sp::times {

namespace {

constexpr std::int64_t secondsOf(Grain grain)
{
    switch (grain) {
    case Grain::Second:
        return 1;
    case Grain::Minute:
        return 60;
    case Grain::Hour:
        return 3600;
    case Grain::Day:
        return 86400;
    case Grain::Week:
        return 7 * 86400;
    case Grain::Month:
        return 30 * 86400;
    case Grain::Quarter:
        return 91 * 86400;
    case Grain::Year:
        return 365 * 86400;
    }
    return 0;
}

}  // namespace

/// "an hour and a half", "90 min", "1h30", "two weeks", "1 hr 30 mins", "anderthalb Stunden"
int Parser::length(int i, std::int64_t &seconds, Grain &unit, int &count) const
{
    int place = i, value = 0, n = 0;
    std::int64_t total = 0;
    bool some = false;
    Grain smallest = Grain::Year;
    while (true) {
        int next = 0, word = 0;
        double amount = 0;
        if (is(place, Sense::About))
            ++place;
        if (is(place, Sense::HalfUnit, &value)) {
            // "half an hour", "eine halbe Stunde", "a quarter of an hour"
            int unitPlace = place + 1;
            if (is(unitPlace, Sense::Article) || sign(unitPlace, u'-'))
                ++unitPlace;
            if (is(unitPlace, Sense::Unit, &word)) {
                amount = value >= 15 ? value / 60.0 : 0.5;
                if (value >= 90)
                    amount = value / 60.0;
                next = unitPlace;
                n = 0;
            }
        } else if (is(place, Sense::Quarter) && !english() &&
                   (is(place + 1, Sense::Of) ? is(place + 2, Sense::Unit, &word)
                                             : is(place + 1, Sense::Unit, &word))) {
            amount = 0.25;
            next = is(place + 1, Sense::Of) ? place + 2 : place + 1;
        } else if (is(place, Sense::ThreeQuarter) &&
                   (is(place + 1, Sense::Of) ? is(place + 2, Sense::Unit, &word)
                                             : is(place + 1, Sense::Unit, &word))) {
            amount = 0.75;
            next = is(place + 1, Sense::Of) ? place + 2 : place + 1;
        } else if (is(place, Sense::Fuzzy, &n) || is(place, Sense::Article, &n)) {
            next = place + 1;
            amount = n;
            if (is(place, Sense::Article) && is(next, Sense::Fuzzy, &n)) {
                amount = n;
                ++next;
            }
        } else if (at(place).kind == Item::Kind::Number && sign(place + 1, u'/') &&
                   digits(place + 2, 2, 4, n) && digits(place, 1, 3, value) && !at(place + 1).spaceBefore) {
            amount = double(value) / n;
            next = place + 3;
        } else if (const int after = number(place, n)) {
            amount = n;
            next = after;
            int part = 0;
            if (at(place).kind == Item::Kind::Number && (sign(next, u'.') || sign(next, u',')) &&
                !at(next).spaceBefore && at(next + 1).digits <= 2 && !at(next + 1).spaceBefore &&
                digits(next + 1, 0, 99, part)) {
                amount += at(next + 1).digits == 1 ? part / 10.0 : part / 100.0;
                n = -1;
                next += 2;
            } else if (is(next, Sense::AndHalf) && is(next + 1, Sense::Unit)) {
                amount += 0.5;
                n = -1;
                ++next;
            } else if (at(next).kind == Item::Kind::Sign && at(next).sign == u'½') {
                amount += 0.5;
                n = -1;
                ++next;
            }
        } else if (at(place).kind == Item::Kind::Sign && at(place).sign == u'½') {
            amount = 0.5;
            next = place + 1;
        }
        if (!next)
            break;
        if (sign(next, u'-') && is(next + 1, Sense::Unit))
            ++next;
        if (is(next, Sense::Later) && is(next + 1, Sense::Unit))
            ++next;
        if (english() && is(next, Sense::Ordinal) && is(next, Sense::Unit) &&
            at(place).kind == Item::Kind::Known && is(place, Sense::Article))
            next = next + 0;
        Grain grain = Grain::Hour;
        if (is(next, Sense::Unit, &word)) {
            grain = Grain(word);
        } else if (is(next, Sense::Fortnight, &word)) {
            amount *= word;
            n = n > 0 ? n * word : n;
            grain = Grain::Week;
        } else if (is(next, Sense::HourLetter) || (is(next, Sense::HourWord, &word) && word == 1)) {
            grain = Grain::Hour;
        } else if (at(next).kind == Item::Kind::Sign && at(next).sign == u'\'' && !at(next).spaceBefore &&
                   at(place).kind == Item::Kind::Number && m_language != Language::English &&
                   !at(next + 1).spaceBefore && at(next + 1).kind != Item::Kind::Known &&
                   at(next + 1).kind != Item::Kind::Unknown) {
            grain = Grain::Minute;
        } else {
            break;
        }
        if (some && grain >= smallest)
            break;
        const bool letter = is(next, Sense::HourLetter) || grain == Grain::Hour;
        total += std::int64_t(amount * double(secondsOf(grain)) + 0.5);
        count = some ? -1 : n;
        unit = grain;
        smallest = grain;
        some = true;
        place = next + 1;
        if (is(place, Sense::AndHalf)) {
            total += secondsOf(grain) / 2;
            count = -1;
            ++place;
        } else if (is(place, Sense::And) && is(place + 1, Sense::Quarter) && grain == Grain::Hour) {
            total += 900;
            count = -1;
            place += 2;
        } else if (is(place, Sense::And) && is(place + 1, Sense::ThreeQuarter) && grain == Grain::Hour) {
            total += 2700;
            count = -1;
            place += 2;
        } else if (int rest = 0; letter && grain == Grain::Hour && at(place).digits == 2 &&
                                 !at(place).spaceBefore && digits(place, 0, 59, rest)) {
            total += rest * 60;
            count = -1;
            ++place;
            if (is(place, Sense::Unit, &word) && word == int(Grain::Minute) && !at(place).spaceBefore)
                ++place;
            break;
        }
        // "an hour and twenty minutes"
        int more = place;
        if (is(more, Sense::And) || sign(more, u','))
            ++more;
        int probe = 0;
        const int after = number(more, probe);
        if (!(after && (is(after, Sense::Unit, &word) || is(after, Sense::HourLetter)) &&
                (is(after, Sense::HourLetter) || Grain(word) < grain)))
            break;
        place = more;
    }
    if (!some)
        return 0;
    seconds = total;
    return place;
}

/// "in three days", "vor zwei Wochen", "two weeks ago", "a week from Monday", "dans 15 jours"
int Parser::shifted(int i, When &when) const
{
    int place = i, value = 0, count = 0;
    std::int64_t seconds = 0;
    Grain unit = Grain::Day;
    const auto fill = [&](int direction) {
        when.hasShift = true;
        when.shiftUnit = unit;
        // Sums and fractions are counted in the smaller unit.
        if (count <= 0 || unit <= Grain::Hour) {
            if (count > 0 && unit > Grain::Hour)
                when.shift = direction * count;
            else {
                when.shift = std::int32_t(direction * std::min<std::int64_t>(seconds, 2'000'000'000));
                if (unit > Grain::Hour)
                    when.shiftUnit = Grain::Hour;
            }
        } else {
            when.shift = direction * count;
        }
        if (m_language == Language::German || m_language == Language::French) {
            // "in acht Tagen" is a week, "dans quinze jours" two.
            if (unit == Grain::Day && count == 8 &&
                (m_language == Language::German || m_language == Language::French)) {
                when.shiftUnit = Grain::Week;
                when.shift = direction;
            }
            if (unit == Grain::Day && count == 15 && m_language == Language::French) {
                when.shiftUnit = Grain::Week;
                when.shift = direction * 2;
            }
        }
        if (unit == Grain::Day && count == 15 &&
            (m_language == Language::Spanish || m_language == Language::Portuguese ||
                m_language == Language::Italian))
            when.shift = direction * 15;
    };
    if (is(place, Sense::In) && !(i > 0 && is(i - 1, Sense::Weekday) && m_language == Language::German)) {
        int from = place + 1;
        if (is(from, Sense::The) && !is(from, Sense::Article))
            return 0;
        if (is(from, Sense::About))
            ++from;
        if (const int next = length(from, seconds, unit, count)) {
            fill(1);
            // "in 2 weeks' time"
            if (is(next, Sense::ZoneWord))
                return next + 1;
            if (sign(next, u'\'') && is(next + 1, Sense::ZoneWord))
                return next + 2;
            return next;
        }
        return 0;
    }
    if (is(place, Sense::AgoBefore)) {
        if (const int next = length(place + 1, seconds, unit, count)) {
            fill(-1);
            return next;
        }
        return 0;
    }
    if (is(place, Sense::DayFrom, &value)) {
        // "the day after Christmas"
        auto base = std::make_shared<When>();
        int from = place + 1;
        while (is(from, Sense::The) || is(from, Sense::Of))
            ++from;
        const int next = is(from, Sense::DayFrom) ? 0 : date(from, *base);
        if (next && (base->day || base->weekday || base->holiday || base->hasOffset)) {
            when.hasShift = true;
            when.shiftUnit = Grain::Day;
            when.shift = value;
            when.base = base;
            return next;
        }
        return 0;
    }
    const int next = length(place, seconds, unit, count);
    if (!next)
        return 0;
    if (is(next, Sense::AgoAfter)) {
        fill(-1);
        return next + 1;
    }
    if (is(next, Sense::Later) && !is(next, Sense::FromDay)) {
        fill(1);
        return next + 1;
    }
    if (is(next, Sense::FromDay) || is(next, Sense::After)) {
        auto base = std::make_shared<When>();
        int from = next + 1;
        while (is(from, Sense::The) || is(from, Sense::On))
            ++from;
        if (is(from, Sense::Now)) {
            fill(1);
            return from + 1;
        }
        const int after = count > 0 && unit >= Grain::Day && !is(from, Sense::Part) ? date(from, *base) : 0;
        if (after && (base->day || base->weekday || base->holiday || base->hasOffset)) {
            fill(1);
            when.base = base;
            return after;
        }
    }
    return 0;
}

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
    if (from == of && !is(next, Sense::WeekOf) && !is(from, Sense::Month) && !is(from, Sense::Next) && !is(from, Sense::This) &&
        !is(from, Sense::Last))
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

/// "next week", "la semaine prochaine", "last 2 days", "this weekend", "Q3 2026", "in 2027", "next summer"
int Parser::relativePeriod(int i, When &when) const
{
    int place = i, value = 0, n = 0;
    while (is(place, Sense::The) || is(place, Sense::On) || is(place, Sense::In2) ||
           (is(place, Sense::At) && !english()))
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
    const auto after = [&](int from) {
        if (turn != 9 || english())
            return from;
        if (is(from, Sense::Next))
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
        if (turn == 9 && english() && is(next, Sense::AfterNext))
            return next + 1;
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
    // "Q3 2026"
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
