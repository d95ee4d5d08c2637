// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/times/parser.h"

namespace sp::times {

namespace {

constexpr int daysIn[] = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

bool isDay(int day, int month)
{
    return month >= 1 && month <= 12 && day >= 1 && day <= daysIn[month];
}

int fullYear(int two)
{
    return two < 70 ? 2000 + two : 1900 + two;
}

}  // namespace

/// "2026-03-05", "5/3/2026", "15.2.", "5-3-26"
int Parser::numericDate(int i, When &when) const
{
    const Item &first = at(i);
    if (first.kind != Item::Kind::Number)
        return 0;
    const Item &mark = at(i + 1);
    int a = 0, b = 0, c = 0;
    // "20 02 2027"
    if (!english() && first.digits <= 2 && mark.kind == Item::Kind::Number && mark.digits <= 2 &&
        at(i + 2).digits == 4 && digits(i, 1, 31, a) && digits(i + 1, 1, 12, b) &&
        digits(i + 2, 1950, 2099, c) && isDay(a, b)) {
        when.day = std::int8_t(a);
        when.month = std::int8_t(b);
        when.year = std::int16_t(c);
        return i + 3;
    }
    // "04/2027"
    if (mark.kind == Item::Kind::Sign && mark.sign == u'/' && !mark.spaceBefore && !at(i + 2).spaceBefore &&
        at(i + 2).digits == 4 && first.digits <= 2 && digits(i, 1, 12, a) && digits(i + 2, 1950, 2099, c) &&
        !(sign(i + 3, u'/') && !at(i + 3).spaceBefore)) {
        when.month = std::int8_t(a);
        when.year = std::int16_t(c);
        return i + 3;
    }
    // "2027-04", "04-2027"
    if (mark.kind == Item::Kind::Sign && (mark.sign == u'-' || mark.sign == u'/') && !mark.spaceBefore &&
        !at(i + 2).spaceBefore &&
        !(at(i + 3).kind == Item::Kind::Sign && at(i + 3).sign == mark.sign && !at(i + 3).spaceBefore)) {
        const bool yearFirst =
            first.digits == 4 && at(i + 2).digits <= 2 && digits(i, 1950, 2099, c) && digits(i + 2, 1, 12, a);
        const bool monthFirst =
            first.digits == 2 && at(i + 2).digits == 4 && digits(i, 1, 12, a) && digits(i + 2, 1950, 2099, c);
        if (yearFirst || monthFirst) {
            when.month = std::int8_t(a);
            when.year = std::int16_t(c);
            return i + 3;
        }
    }
    if (mark.kind != Item::Kind::Sign || (mark.sign != u'-' && mark.sign != u'/' && mark.sign != u'.'))
        return 0;
    const bool spaced = mark.spaceBefore || at(i + 2).spaceBefore;
    if (first.digits == 4 && !spaced && digits(i, 1900, 2199, a) && digits(i + 2, 1, 12, b)) {
        if (at(i + 3).kind == Item::Kind::Sign && at(i + 3).sign == mark.sign && digits(i + 4, 1, 31, c) &&
            !at(i + 4).spaceBefore && isDay(c, b)) {
            when.year = std::int16_t(a);
            when.month = std::int8_t(b);
            when.day = std::int8_t(c);
            int next = i + 5;
            // "2026-03-05T15:00:00Z"
            Clock clock;
            if (at(next).kind == Item::Kind::Unknown && at(next).end - at(next).begin == 1 &&
                !at(next).spaceBefore && at(next + 1).digits == 2 && !at(next + 1).spaceBefore) {
                if (const int after = numericClock(next + 1, clock, false)) {
                    clock.open = false;
                    when.clock = clock;
                    next = after;
                }
            }
            return next;
        }
        return 0;
    }
    if (first.digits > 2 || at(i + 2).digits > 2 || !digits(i, 1, 31, a) || !digits(i + 2, 1, 31, b))
        return 0;
    if (spaced && mark.sign != u'/')
        return 0;
    const bool goesOn =
        at(i + 3).kind == Item::Kind::Sign && at(i + 3).sign == mark.sign && !at(i + 3).spaceBefore;
    bool hasYear = goesOn && !at(i + 4).spaceBefore && (at(i + 4).digits == 2 || at(i + 4).digits == 4) &&
                   digits(i + 4, 0, 2199, c) && (at(i + 4).digits == 2 || c >= 1900);
    if (goesOn && at(i + 4).kind == Item::Kind::Number && !at(i + 4).spaceBefore && !hasYear)
        return 0;
    int day = a, month = b;
    const bool monthFirst = m_monthFirst && (mark.sign != u'.' || !isDay(a, b));
    if (monthFirst) {
        day = b;
        month = a;
    }
    const bool both = isDay(a, b) && isDay(b, a) && a != b;
    if (!isDay(day, month))
        std::swap(day, month);
    if (!isDay(day, month))
        return 0;
    int next = i + 3;
    if (hasYear) {
        // "1.2.10.4" and other versions and addresses.
        if (at(i + 5).kind == Item::Kind::Sign && at(i + 5).sign == mark.sign && !at(i + 5).spaceBefore &&
            at(i + 6).kind == Item::Kind::Number && !at(i + 6).spaceBefore)
            return 0;
        when.year = std::int16_t(at(i + 4).digits == 2 ? fullYear(c) : c);
        next = i + 5;
    } else if (mark.sign == u'.') {
        // "15.2." is a date; "12.50" is a price or a time of day.
        const bool closed = goesOn && (at(i + 4).kind != Item::Kind::Number || at(i + 4).spaceBefore);
        // The end of "14. - 15.10"
        const bool second = m_language == Language::German && i > 1 && at(i + 2).digits == 2 &&
                            (sign(i - 1, u'-') || sign(i - 1, u'/') || is(i - 1, Sense::To)) &&
                            (at(i - 2).kind == Item::Kind::Number || sign(i - 2, u'.'));
        if (!closed && !second &&
            !(m_language == Language::German && i > 0 &&
                (is(i - 1, Sense::On) || is(i - 1, Sense::Weekday)) && at(i + 2).digits <= 2))
            return 0;
        if (goesOn)
            ++next;
        if (const int after = year(next, c)) {
            when.year = std::int16_t(c);
            next = after;
        }
    } else if (mark.sign == u'-') {
        // "3-5" alone is a stretch of hours or of days.
        const bool padded = first.digits == 2 && at(i + 2).digits == 2;
        const bool said = i > 0 && (is(i - 1, Sense::On) || is(i - 1, Sense::The));
        if (!said || (!padded && a <= 12 && b <= 12) || is(i + 3, Sense::Month) || is(i + 3, Sense::Am) ||
            is(i + 3, Sense::Pm))
            return 0;
    } else if (is(i + 3, Sense::HourWord) || is(i + 3, Sense::HourLetter) || is(i + 3, Sense::Unit)) {
        return 0;  // "1/4 h", "1/2 hour"
    } else if (at(i + 3).kind == Item::Kind::Sign && at(i + 3).sign == u'/' && !at(i + 3).spaceBefore) {
        return 0;
    }
    when.day = std::int8_t(day);
    when.month = std::int8_t(month);
    when.ambiguousOrder = both;
    return next;
}

/// "5 March", "March 5th, 2026", "le 1er mars", "cinco de mayo de 2013", "March 2026", "March"
int Parser::dayAndMonth(int i, When &when) const
{
    int day = 0, month = 0, y = 0;
    int place = i;
    if (is(place, Sense::The) || is(place, Sense::DayWord))
        ++place;
    if (is(place, Sense::DayWord))
        ++place;
    int next = ordinal(place, day);
    if (!next && (next = number(place, day)) && (day < 1 || day > 31))
        next = 0;
    if (next && day >= 1) {
        next = skipDot(next);
        // "22-Jan-2027", "8/Oct/2027"
        const char16_t joint = at(next).kind == Item::Kind::Sign && !at(next).spaceBefore &&
                                       !at(next + 1).spaceBefore && is(next + 1, Sense::Month)
                                   ? at(next).sign
                                   : u'\0';
        if (joint == u'-' || joint == u'/') {
            is(next + 1, Sense::Month, &month);
            if (!isDay(day, month))
                return 0;
            when.day = std::int8_t(day);
            when.month = std::int8_t(month);
            const bool full = sign(next + 2, joint) && !at(next + 2).spaceBefore && !at(next + 3).spaceBefore;
            if (full && at(next + 3).digits == 4 && digits(next + 3, 1900, 2199, y)) {
                when.year = std::int16_t(y);
                return next + 4;
            }
            if (full && at(next + 3).digits == 2 && digits(next + 3, 0, 99, y)) {
                when.year = std::int16_t(fullYear(y));
                return next + 4;
            }
            return next + 2;
        }
        if (is(next, Sense::Of) || is(next, Sense::The))
            ++next;
        if (is(next, Sense::The))
            ++next;
        if (is(next, Sense::Month, &month) && isDay(day, month)) {
            when.day = std::int8_t(day);
            when.month = std::int8_t(month);
            when.doubtful = at(next).typo;
            int after = next + 1;
            int behind = skipDot(after);
            if (sign(behind, u',') || is(behind, Sense::Of))
                ++behind;
            if (is(behind, Sense::The))
                ++behind;
            if (const int end = year(behind, y)) {
                when.year = std::int16_t(y);
                return end;
            }
            if (at(after).digits == 2 && digits(after, 13, 99, y) && at(i).kind == Item::Kind::Number &&
                at(after + 1).kind != Item::Kind::Sign && !is(after + 1, Sense::HourWord) &&
                !is(after + 1, Sense::HourLetter)) {
                when.year = std::int16_t(fullYear(y));
                return after + 1;
            }
            return skipDot(after) > after && at(after + 1).spaceBefore && at(after + 1).capital
                       ? after
                       : skipDot(after);
        }
    }
    place = i;
    std::int8_t turn = 0;
    while (is(place, Sense::The))
        ++place;
    if (is(place, Sense::Next))
        turn = 1;
    else if (is(place, Sense::Last) && is(place + 1, Sense::Month))
        turn = -1;
    else if (is(place, Sense::This))
        turn = 3;
    else if (is(place, Sense::AfterNext))
        turn = 2;
    if (turn)
        ++place;
    if (!is(place, Sense::Month, &month))
        return 0;
    const int name = place;
    when.month = std::int8_t(month);
    when.monthTurn = turn;
    when.doubtful = at(place).typo;
    place = skipDot(place + 1);
    int after = place;
    if (is(after, Sense::The))
        ++after;
    int end = 0;
    if (!turn && (end = ordinal(after, day)) && isDay(day, month) && !is(end, Sense::Unit)) {
        when.day = std::int8_t(day);
    } else if (!turn && at(after).digits <= 2 && (end = number(after, day)) && isDay(day, month) &&
               !sign(end, u':') && !(isForbidden(end) && !sign(end, u'-') && at(end).digits != 4) &&
               !is(end, Sense::Am) && !is(end, Sense::Pm) && !is(end, Sense::HourWord) &&
               !is(end, Sense::HourLetter) && (after == place || english()) &&
               at(after).kind == Item::Kind::Number) {
        when.day = std::int8_t(day);
    } else {
        end = 0;
    }
    if (end) {
        int behind = sign(end, u',') || is(end, Sense::Of) ? end + 1 : end;
        if (const int yearEnd = year(behind, y)) {
            when.year = std::int16_t(y);
            return yearEnd;
        }
        return end;
    }
    after = is(place, Sense::Of) ? place + 1 : place;
    if (is(after, Sense::The))
        ++after;
    if (const int yearEnd = year(after, y)) {
        when.year = std::int16_t(y);
        return yearEnd;
    }
    if (english() && is(name + 1, Sense::After) && is(name + 2, Sense::Next)) {
        when.monthTurn = 2;
        return name + 3;
    }
    if (is(name + 1, Sense::Next) || is(name + 1, Sense::Last)) {
        when.monthTurn = is(name + 1, Sense::Next) ? 1 : -1;
        return name + 2;
    }
    // A weak name needs something that speaks for a month: "in May", "next March", or a capital within a
    // sentence.
    if (isWeak(name, Sense::Month) && !turn) {
        const bool led =
            i > 0 && (is(i - 1, Sense::In2) || is(i - 1, Sense::Until) || is(i - 1, Sense::By) ||
                         is(i - 1, Sense::Since) || is(i - 1, Sense::Before) || is(i - 1, Sense::After) ||
                         is(i - 1, Sense::Start) || is(i - 1, Sense::Middle) || is(i - 1, Sense::End) ||
                         is(i - 1, Sense::Of) || is(i - 1, Sense::Early) || is(i - 1, Sense::Late) ||
                         is(i - 1, Sense::To) || is(i - 1, Sense::From));
        const bool calendar =
            at(name).capital && !at(name).sentenceStart && english() && at(name).end - at(name).begin > 4;
        const bool alone = english() && at(name).sentenceStart && at(name + 1).kind == Item::Kind::End &&
                           at(name).end - at(name).begin > 4;
        if (!led && !calendar && !alone)
            return 0;
        if (at(name + 1).kind == Item::Kind::Unknown && english() && !at(name).capital)
            return 0;
    }
    return skipDot(name + 1) == name + 1 || (at(name).end - at(name).begin) > 4 ? name + 1
                                                                                : skipDot(name + 1);
}

/// Whether a month stands behind a day: ". March", "of March", "de marzo". Then the day is part of that date.
bool Parser::monthAt(int i) const
{
    int place = skipDot(i);
    if (is(place, Sense::Of))
        ++place;
    if (is(place, Sense::The))
        ++place;
    return is(place, Sense::Month);
}

/// Whether a stretch of hours begins here: "9-12 Uhr", "10 à 12" behind "de".
bool Parser::hoursFrom(int i) const
{
    int first = 0, last = 0;
    const int next = digits(i, 0, 24, first);
    if (!next || at(i).digits > 2)
        return false;
    const bool hyphen = sign(next, u'-');
    const bool led = i > 0 && is(i - 1, Sense::From);
    if (!hyphen && !(led && is(next, Sense::To)))
        return false;
    int behind = next + 1;
    while (is(behind, Sense::The) || is(behind, Sense::At))
        ++behind;
    behind = digits(behind, 0, 24, last);
    if (!behind || last <= first)
        return false;
    return is(behind, Sense::HourWord) || is(behind, Sense::HourLetter) || is(behind, Sense::Am) ||
           is(behind, Sense::Pm) || (led && !monthAt(behind));
}

/// "the 15th", "on the first", "le 15", "am 15.", "dia 15"
int Parser::dayOfMonth(int i, When &when) const
{
    int place = i, day = 0;
    bool strong = false;
    while (is(place, Sense::The) || is(place, Sense::On)) {
        strong = strong || is(place, Sense::The);
        ++place;
    }
    const bool led = place > i || (i > 0 && is(i - 1, Sense::On));
    const bool worded = is(place, Sense::DayWord);
    if (worded) {
        ++place;
        if (is(place, Sense::The))
            ++place;
    }
    if (const int next = ordinal(place, day); next && day >= 1 && day <= 31) {
        const bool spelled = at(place).kind == Item::Kind::Known;
        const bool noun = at(next).kind == Item::Kind::Unknown || is(next, Sense::Unit) ||
                          is(next, Sense::Part) || is(next, Sense::Stop) || is(next, Sense::Times) ||
                          is(next, Sense::HalfPeriod) || is(next, Sense::Only);
        if (spelled && (!led || noun))
            return 0;
        if (!spelled && !led && !worded && !when.weekday && (noun || m_language != Language::English))
            return 0;
        if (!spelled && m_language == Language::German && at(next).kind == Item::Kind::Unknown &&
            at(next).capital && !when.weekday)
            return 0;
        if (monthAt(next))
            return 0;
        when.day = std::int8_t(day);
        // The dot that ends a sentence is not part of a date, but it makes no difference to the day.
        return next;
    }
    if (worded || (led && !english()) || when.weekday) {
        int next = digits(place, 1, 31, day);
        // "vendredi quinze", "martes veintidós"
        if (!next && !english() && (when.weekday || worded) && number(place, day) && day > 1 && day <= 31 &&
            !is(number(place, day), Sense::Part) && !is(number(place, day), Sense::And) &&
            !is(number(place, day), Sense::ToHour))
            next = number(place, day);
        if (!next || monthAt(next) || isForbidden(next) || is(next, Sense::Only) || is(next, Sense::Am) ||
            is(next, Sense::Pm) || is(next, Sense::HourWord) || is(next, Sense::HourLetter) ||
            is(next, Sense::AndHalf))
            return 0;
        if (when.weekday && !worded && hoursFrom(place))
            return 0;
        if (when.weekday && !led && !worded) {
            // "Tuesday 3": an hour in English, a day of the month elsewhere; "Tuesday 15" is a day.
            if (english() && day <= 12)
                return 0;
            when.bareDay = day <= 24;
        }
        if (led && !worded && !when.weekday) {
            // "le 15": what follows must not be a noun ("les 15 personnes", "el 5 por ciento").
            if (is(place - 1, Sense::On) && !is(place - 1, Sense::The) && m_language == Language::German)
                return 0;
            if (at(next).kind == Item::Kind::Unknown)
                when.doubtful = true;
        }
        when.day = std::int8_t(day);
        return next;
    }
    return 0;
}

int Parser::date(int i, When &when) const
{
    if (at(i).kind != Item::Kind::Known && at(i).kind != Item::Kind::Number)
        return 0;
    if (--m_tries < 0)
        return 0;
    using Rule = int (Parser::*)(int, When &) const;
    static constexpr Rule rules[] = {&Parser::numericDate, &Parser::nthOf, &Parser::dayAndMonth,
        &Parser::shifted, &Parser::edge, &Parser::relativePeriod, &Parser::weekday, &Parser::named,
        &Parser::dayOfMonth};
    int best = 0;
    When chosen;
    for (const Rule rule : rules) {
        When read;
        read.weekday = rule == &Parser::dayOfMonth ? when.weekday : std::int8_t(0);
        if (const int next = (this->*rule)(i, read); next > best) {
            best = next;
            if (rule == &Parser::dayOfMonth)
                read.weekday = 0;
            chosen = read;
        }
    }
    if (best)
        when = chosen;
    return best;
}

}  // namespace sp::times
