// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/times/parser.h"

namespace sp::times {

/// "next Tuesday", "mardi prochain", "Monday week", "Montag in einer Woche", "Friday after next"
int Parser::weekday(int i, When &when) const
{
    int place = i, day = 0, value = 0;
    while (is(place, Sense::The))
        ++place;
    if (is(place, Sense::Next))
        when.weekdayTurn = 1;
    else if (is(place, Sense::Last))
        when.weekdayTurn = -1;
    else if (is(place, Sense::AfterNext))
        when.weekdayTurn = 2;
    else if (is(place, Sense::This))
        when.weekdayTurn = 3;
    if (when.weekdayTurn)
        ++place;
    if (when.weekdayTurn == 3 && (is(place, Sense::Next) || is(place, Sense::Last))) {
        when.weekdayTurn = is(place, Sense::Next) ? 3 : -1;
        ++place;
    }
    // "6ª feira", "na 6a"
    if (m_language == Language::Portuguese && digits(place, 2, 6, day) && at(place).digits == 1 &&
        !at(place + 1).spaceBefore &&
        (sign(place + 1, u'\u00aa') ||
            (is(place + 1, Sense::OrdinalEnd) && at(place + 1).end - at(place + 1).begin == 1))) {
        const int mark = place + 2;
        const int end = sign(mark, u'-') && is(mark + 1, Sense::WeekdayEnd) ? mark + 2
                        : is(mark, Sense::WeekdayEnd)                       ? mark + 1
                                                                            : mark;
        const bool led = i > 0 && (is(i - 1, Sense::On) || is(i - 1, Sense::Or) || is(i - 1, Sense::Until));
        if (end > mark || led || when.weekdayTurn) {
            when.weekday = std::int8_t(day - 1);
            return end;
        }
    }
    if (!is(place, Sense::Weekday, &day))
        return 0;
    // "9am on Sundays" recurs.
    if (english() && i > 0 && is(i - 1, Sense::On) && is(place, Sense::PluralWeekday) && !when.weekdayTurn)
        return 0;
    const int name = place++;
    when.weekday = std::int8_t(day);
    when.doubtful = at(name).typo;
    const bool dot = sign(place, u'.') && !at(place).spaceBefore && at(name).end - at(name).begin <= 5;
    if (is(place, Sense::WeekdayEnd))
        ++place;
    else if (sign(place, u'-') && is(place + 1, Sense::WeekdayEnd))
        place += 2;
    else if (dot && at(place + 1).kind != Item::Kind::End && at(place + 1).kind != Item::Kind::LineEnd &&
             !(at(place + 1).capital && at(place + 1).kind == Item::Kind::Unknown))
        ++place;
    if (!when.weekdayTurn) {
        if (is(place, Sense::Next)) {
            when.weekdayTurn = 1;
            ++place;
        } else if (is(place, Sense::Last) && !is(place + 1, Sense::Unit)) {
            when.weekdayTurn = -1;
            ++place;
        } else if (is(place, Sense::AfterNext)) {
            when.weekdayTurn = 2;
            ++place;
        } else if (english() && is(place, Sense::After) && is(place + 1, Sense::Next) &&
                   !is(place + 2, Sense::Unit)) {
            when.weekdayTurn = 2;
            place += 2;
        }
        const bool nextWeek = m_language == Language::Spanish || m_language == Language::Portuguese ||
                              m_language == Language::Italian;
        if (when.weekdayTurn == 1 && nextWeek && !is(place, Sense::Unit))
            when.weekdayTurn = 4;
        if (when.weekdayTurn == 1 && is(place, Sense::Unit)) {
            // "Tuesday next week": the week is a slot of its own.
            when.weekdayTurn = 0;
            --place;
        }
    }
    if (is(place, Sense::Unit, &value) && value == int(Grain::Week) && english() &&
        !is(place - 1, Sense::Next) && at(place).spaceBefore && at(place).kind == Item::Kind::Known &&
        !is(place + 1, Sense::Of)) {
        when.weekdayWeeks = 1;
        ++place;
    } else if (is(place, Sense::Fortnight, &value) && english()) {
        when.weekdayWeeks = std::int8_t(value);
        ++place;
    } else if (is(place, Sense::In) && m_language == Language::French && number(place + 1, value) &&
               (value == 8 || value == 15) && at(place).end - at(place).begin == 2) {
        when.weekdayWeeks = value == 8 ? 1 : 2;
        place += 2;
    } else if (is(place, Sense::In) && m_language == Language::German) {
        std::int64_t seconds = 0;
        Grain unit = Grain::Day;
        int count = 0;
        const int after = length(place + 1, seconds, unit, count);
        if (after && (unit == Grain::Week || (unit == Grain::Day && (count == 8 || count == 14)))) {
            when.weekdayWeeks = std::int8_t(unit == Grain::Week ? count : count == 8 ? 1 : 2);
            place = after;
        }
    }
    if (isWeak(name, Sense::Weekday) && !when.weekdayTurn) {
        // "sat", "sun", "mar", "do": only as a date's company, with a dot, or after "on".
        const bool led = i > 0 &&
                         (is(i - 1, Sense::On) || is(i - 1, Sense::Or) || is(i - 1, Sense::Until) ||
                             is(i - 1, Sense::By)) &&
                         (at(name).capital || is(i - 1, Sense::On));
        const bool listed = i > 1 && (sign(i - 1, u',') || sign(i - 1, u'/')) && is(i - 2, Sense::Weekday) &&
                            (at(name).capital || at(name).end - at(name).begin >= 3);
        const bool timed = [&] {
            Clock some;
            int n = 0;
            When other;
            int next = place;
            if (sign(next, u','))
                ++next;
            if (next > place && is(next, Sense::Weekday) && at(name).capital)
                return true;
            if (is(next, Sense::The) && ordinal(next + 1, n) && at(name).capital)
                return true;
            if (is(next, Sense::Month) && dayAndMonth(next, other))
                return true;
            if (sign(next, u'-') && is(next + 1, Sense::Weekday) && at(name).capital)
                return true;
            const bool at1 = is(next, Sense::At);
            const int after = clock(at1 ? next + 1 : next, some, at1);
            if (after)
                return true;
            if (partOfDay(next, other) && at(name).capital)
                return true;
            if (sign(next, u'-') && is(next + 1, Sense::Weekday) && at(name).capital)
                return true;
            if ((is(next, Sense::Or) || is(next, Sense::And) || sign(next, u'/') || is(next, Sense::To)) &&
                is(next + 1, Sense::Weekday) && at(name).capital)
                return true;
            if (ordinal(next, n))
                return true;
            return at(next).kind == Item::Kind::Number && at(next).number >= 1 && at(next).number <= 31 &&
                   !isForbidden(next + 1) && (at(name).capital || at(next + 1).kind == Item::Kind::End);
        }();
        const bool dotted = dot && (at(name).capital || at(place).kind == Item::Kind::Number);
        // Nothing but the day: "sat", "mo."
        const int last = sign(place, u'.') ? place + 1 : place;
        const bool alone = i == 0 && at(last).kind == Item::Kind::End && (last > place || english());
        if (!led && !timed && !dotted && !listed && !alone)
            return 0;
    }
    return place;
}

/// "Mo-Fr 9-12 Uhr", "du lundi au vendredi de 9h à 12h", "Mon-Wed mornings": days of every week.
int Parser::weekSpan(int i, Phrase &phrase) const
{
    const auto day = [&](int place, int &value) {
        if (!is(place, Sense::Weekday, &value) || (isWeak(place, Sense::Weekday) && !at(place).capital))
            return 0;
        ++place;
        if (sign(place, u'-') && is(place + 1, Sense::WeekdayEnd))
            return place + 2;
        return is(place, Sense::WeekdayEnd) || sign(place, u'.') ? place + 1 : place;
    };
    int first = 0, last = 0;
    int place = is(i, Sense::From) ? i + 1 : i;
    while (is(place, Sense::The))
        ++place;
    if (!(place = day(place, first)) || !(is(place, Sense::To) || sign(place, u'-')))
        return 0;
    ++place;
    while (is(place, Sense::The))
        ++place;
    if (!(place = day(place, last)) || first == last)
        return 0;
    if (sign(place, u',') || sign(place, u':'))
        ++place;
    Phrase hours;
    int end = range(place, hours);
    if (end && !(hours.from.clock.said() && hours.to.clock.said() && !hours.from.hasDate()))
        end = 0;
    int a = 0, b = 0;
    if (!end && digits(place, 1, 24, a) && at(place).digits <= 2 &&
        (sign(place + 1, u'-') || is(place + 1, Sense::To)) && digits(place + 2, 1, 24, b) &&
        at(place + 2).digits <= 2 && !isForbidden(place + 3)) {
        hours.from.clock = {std::int8_t(a), -1, -1, a <= 12};
        hours.to.clock = {std::int8_t(b), -1, -1, b <= 12};
        end = place + 3;
    }
    if (!end) {
        When part;
        part.hasOffset = true;
        end = partOfDay(place, part);
        hours.from.part = part.part;
    }
    if (!end)
        return 0;
    phrase.kind = Phrase::Kind::Recurrence;
    phrase.frequency = Grain::Week;
    phrase.weekdays = 0;
    for (int k = first;; k = k % 7 + 1) {
        phrase.weekdays = std::uint8_t(phrase.weekdays | 1u << (k - 1));
        if (k == last)
            break;
    }
    phrase.from = hours.from;
    phrase.to = hours.to;
    return end;
}

}  // namespace sp::times
