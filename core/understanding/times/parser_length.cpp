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
            if (value == 16 || value == 31) {
                // "Viertelstunde", "mezz'ora": the unit is within the word.
                total += value / 15 * 900;
                count = -1;
                unit = Grain::Minute;
                some = true;
                ++place;
                break;
            }
        } else if (int hours = 0; !english() && !some && is(place, Sense::Unit, &hours) &&
                                  hours == int(Grain::Hour) && is(place + 1, Sense::AndHalf)) {
            total = 5400;
            count = -1;
            unit = Grain::Hour;
            some = true;
            place += 2;
            break;
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
        if ((is(next, Sense::Later) || is(next, Sense::More)) && is(next + 1, Sense::Unit))
            ++next;
        if (english() && is(next, Sense::Ordinal) && is(next, Sense::Unit) &&
            at(place).kind == Item::Kind::Known && is(place, Sense::Article))
            next = next + 0;
        Grain grain = Grain::Hour;
        if (zoneNamed(next))
            break;
        if (is(next, Sense::Unit, &word)) {
            grain = Grain(word);
        } else if (is(next, Sense::Fortnight, &word)) {
            amount *= word;
            n = n > 0 ? n * word : n;
            grain = Grain::Week;
        } else if (is(next, Sense::HourLetter) || (is(next, Sense::HourWord, &word) && word == 1)) {
            grain = Grain::Hour;
        } else if (at(next).kind == Item::Kind::Sign && at(next).sign == u'\'' && !at(next).spaceBefore &&
                   at(place).kind == Item::Kind::Number &&
                   (!english() || is(i - 1 < 0 ? 0 : i - 1, Sense::In)) && !at(next + 1).spaceBefore &&
                   at(next + 1).kind != Item::Kind::Known && at(next + 1).kind != Item::Kind::Unknown) {
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
    // "a week on Thursday", "two weeks tomorrow"
    const bool onDay =
        english() && count > 0 && unit == Grain::Week && is(next, Sense::On) && is(next + 1, Sense::Weekday);
    const bool fromOffset = english() && count > 0 && unit == Grain::Week &&
                            is(next, Sense::DayOffset, &value) && (value == 0 || value == 1);
    if (onDay || fromOffset) {
        auto base = std::make_shared<When>();
        const int after = date(onDay ? next + 1 : next, *base);
        if (after && (base->weekday || base->hasOffset)) {
            fill(1);
            when.base = base;
            return after;
        }
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

}  // namespace sp::times
