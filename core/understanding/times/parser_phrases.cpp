// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/times/parser.h"

#include <bit>

namespace sp::times {

int Parser::lengthPhrase(int i, Phrase &phrase) const
{
    int place = i;
    const bool led = is(place, Sense::During);
    if (led)
        ++place;
    while (led && (is(place, Sense::About) || is(place, Sense::The)))
        ++place;
    int count = 0;
    const int after = length(place, phrase.seconds, phrase.lengthUnit, count);
    if (!after || phrase.seconds <= 0)
        return 0;
    if (is(place, Sense::Article) && !led && phrase.lengthUnit != Grain::Hour &&
        !(count < 0 && phrase.seconds > 3600))
        return 0;
    if (is(place, Sense::Article) && phrase.lengthUnit == Grain::Second)
        return 0;
    if (count == 1 && phrase.lengthUnit == Grain::Day && !led)
        return 0;
    if (is(i - 1 < 0 ? 0 : i - 1, Sense::Every) && i > 0)
        return 0;
    phrase.kind = Phrase::Kind::Length;
    return after;
}

/// "Mon, Wed and Fri"; a bit for each.
int Parser::weekdayList(int i, std::uint8_t &weekdays) const
{
    int place = i, end = 0, day = 0;
    while (true) {
        int here = place;
        while (is(here, Sense::The) || is(here, Sense::On) || is(here, Sense::EveryPlain))
            ++here;
        if (is(here, Sense::Workdays) || is(here, Sense::Workday)) {
            weekdays = std::uint8_t(weekdays | 0x1F);
            ++here;
        } else if (is(here, Sense::Weekend)) {
            weekdays = std::uint8_t(weekdays | 0x60);
            ++here;
        } else if (is(here, Sense::Weekday, &day) || is(here, Sense::PluralWeekday, &day)) {
            weekdays = std::uint8_t(weekdays | 1u << (day - 1));
            ++here;
            if (is(here, Sense::WeekdayEnd))
                ++here;
            else if (sign(here, u'-') && is(here + 1, Sense::WeekdayEnd))
                here += 2;
            else if (sign(here, u'.') && at(here - 1).end - at(here - 1).begin <= 4 &&
                     at(here + 1).kind != Item::Kind::End)
                ++here;
        } else {
            break;
        }
        end = here;
        if (is(here, Sense::And) || is(here, Sense::Or) || sign(here, u',') || sign(here, u'&') ||
            sign(here, u'/')) {
            place = here + 1;
            if (sign(here, u',') && is(place, Sense::And))
                ++place;
            continue;
        }
        break;
    }
    return end;
}

/// "twice a week", "drei Mal pro Monat", "dos veces al mes": gives the unit's Grain. How often within it no
/// rule can say.
int Parser::timesPer(int i, int &unit) const
{
    int times = 0, n = 0;
    int place = i;
    if (is(place, Sense::Times, &times) && times == 1)
        ++place;
    else if (const int counted =
                 is(place, Sense::Fuzzy, &n) || is(place, Sense::Article, &n) ? place + 1 : number(place, n);
             counted && n >= 1 && n <= 30 && is(counted, Sense::Times))
        place = counted + 1;
    else
        return 0;
    if (is(place, Sense::Every, &n) && n == 1)
        ++place;
    else if (is(place, Sense::Per))
        ++place;
    else
        return 0;
    if (is(place, Sense::The))
        ++place;
    return is(place, Sense::Unit, &unit) && unit >= int(Grain::Day) ? place + 1 : 0;
}

/// "every other Tuesday at 4", "jeden ersten Montag im Monat", "tous les jours sauf le dimanche", "weekdays"
int Parser::recurrence(int i, Phrase &phrase) const
{
    int place = i, value = 0, n = 0, end = 0;
    phrase.kind = Phrase::Kind::Recurrence;
    phrase.weekdays = 0;
    bool weekly = false;
    while (is(place, Sense::On) || (is(place, Sense::The) && !is(place, Sense::EveryPlain)))
        ++place;
    const bool every = is(place, Sense::Every, &value);
    if (every) {
        phrase.every = std::int8_t(value);
        ++place;
        while (is(place, Sense::The))
            ++place;
        if (is(place, Sense::Alternating, &value) && !is(place, Sense::Unit)) {
            phrase.every = std::int8_t(value);
            ++place;
        } else if (is(place, Sense::Alternating, &value) &&
                   (is(place + 1, Sense::Unit) || is(place + 1, Sense::Weekday))) {
            phrase.every = std::int8_t(value);
            ++place;
        }
        int counted = 0;
        if ((counted = number(place, n)) && n >= 1 && n <= 99 && is(counted, Sense::Unit, &value)) {
            phrase.every = std::int8_t(n);
            phrase.frequency = Grain(value);
            end = counted + 1;
        } else if ((end = weekdayList(place, phrase.weekdays))) {
            phrase.frequency = Grain::Week;
            weekly = true;
            int after = end;
            if (is(after, Sense::Of) || is(after, Sense::The))
                after = after + 0;
        } else if (is(place, Sense::Unit, &value) && value >= int(Grain::Hour)) {
            phrase.frequency = Grain(value);
            end = place + 1;
            if (is(end, Sense::Alternating, &n) && m_language != Language::English) {
                phrase.every = std::int8_t(n);
                ++end;
            }
        } else if (is(place, Sense::Fortnight, &value)) {
            phrase.frequency = Grain::Week;
            phrase.every = std::int8_t(value);
            end = place + 1;
        } else if (is(place, Sense::Part, &value)) {
            phrase.frequency = Grain::Day;
            phrase.from.part = std::int8_t(value);
            end = place + 1;
        } else if (is(place, Sense::Month, &value)) {
            phrase.frequency = Grain::Year;
            When date;
            end = dayAndMonth(place, date);
            if (!end) {
                date.month = std::int8_t(value);
                end = place + 1;
            }
            phrase.from = date;
        } else if (int after = ordinal(place, n)) {
            // "every first Monday of the month", "every 15th"
            if (is(after, Sense::Weekday, &value) || is(after, Sense::PluralWeekday, &value)) {
                phrase.weekdays = std::uint8_t(1u << (value - 1));
                phrase.nth = std::int8_t(n);
                phrase.frequency = Grain::Month;
                end = after + 1;
                if (is(end, Sense::WeekdayEnd))
                    ++end;
                else if (sign(end, u'-') && is(end + 1, Sense::WeekdayEnd))
                    end += 2;
            } else if (!is(after, Sense::Unit) && at(place).kind == Item::Kind::Number) {
                phrase.frequency = Grain::Month;
                phrase.from.day = std::int8_t(n);
                end = after;
                When date;
                if (const int full = dayAndMonth(place, date); full > after && date.month) {
                    phrase.frequency = Grain::Year;
                    phrase.from = date;
                    end = full;
                }
            } else {
                return 0;
            }
        } else if (is(place, Sense::Last) && is(place + 1, Sense::Weekday, &value)) {
            phrase.weekdays = std::uint8_t(1u << (value - 1));
            phrase.nth = -1;
            phrase.frequency = Grain::Month;
            end = place + 2;
        } else if (is(place, Sense::Holiday, &value)) {
            phrase.frequency = Grain::Year;
            phrase.from.holiday = std::int8_t(value);
            end = place + 1;
        } else {
            return 0;
        }
        if (phrase.frequency == Grain::Month && phrase.nth) {
            int after = end;
            while (is(after, Sense::Of) || is(after, Sense::The) || is(after, Sense::In2))
                ++after;
            if (is(after, Sense::Unit, &value) && value == int(Grain::Month))
                end = after + 1;
        }
    } else if (int after = ordinal(place, n);
               (after || is(place, Sense::Last)) && is(after ? after : place + 1, Sense::Weekday, &value)) {
        // "the first Monday of every month"
        if (!after) {
            n = -1;
            after = place + 1;
        }
        const int weekday = value;
        int of = after + 1;
        if (is(of, Sense::WeekdayEnd))
            ++of;
        else if (sign(of, u'-') && is(of + 1, Sense::WeekdayEnd))
            of += 2;
        while (is(of, Sense::Of) || is(of, Sense::The) || is(of, Sense::In2))
            ++of;
        if (!is(of, Sense::Every) || !is(of + 1, Sense::Unit, &value) || value != int(Grain::Month))
            return 0;
        phrase.weekdays = std::uint8_t(1u << (weekday - 1));
        phrase.nth = std::int8_t(n);
        phrase.frequency = Grain::Month;
        end = of + 2;
    } else if ((is(place, Sense::Article) || is(place, Sense::Number)) &&
               is(place + 1, Sense::Weekday, &value) && is(place + 2, Sense::Alternating, &n)) {
        phrase.weekdays = std::uint8_t(1u << (value - 1));
        phrase.every = std::int8_t(n);
        phrase.frequency = Grain::Week;
        weekly = true;
        end = place + 3;
    } else if (When day; (after = dayOfMonth(i, day)) && day.day &&
                         (is(after, Sense::Every) || (is(after, Sense::Of) && is(after + 1, Sense::Every)))) {
        // "the 15th of every month"
        const int unitPlace = is(after, Sense::Every) ? after + 1 : after + 2;
        if (!is(unitPlace, Sense::Unit, &value) || value != int(Grain::Month))
            return 0;
        phrase.frequency = Grain::Month;
        phrase.from.day = day.day;
        end = unitPlace + 1;
    } else if (is(place, Sense::PluralWeekday) || is(place, Sense::Workdays) ||
               (is(place, Sense::EveryPlain) && m_language != Language::English &&
                   (is(place + 1, Sense::Weekday) || is(place + 1, Sense::PluralWeekday) ||
                       is(place + 1, Sense::Weekend)))) {
        end = weekdayList(place, phrase.weekdays);
        phrase.frequency = Grain::Week;
        weekly = true;
    } else if (is(place, Sense::PluralPart, &value) && !is(place - 1 < 0 ? 0 : place - 1, Sense::Weekday)) {
        phrase.frequency = Grain::Day;
        phrase.from.part = std::int8_t(value);
        end = place + 1;
    } else if (std::uint8_t days = 0;
               (after = weekdayList(place, days)) && std::has_single_bit(days) &&
               !(i > 0 && (is(i - 1, Sense::And) || is(i - 1, Sense::Or) || sign(i - 1, u','))) &&
               is(after, Sense::PluralPart, &value)) {
        phrase.frequency = Grain::Week;
        phrase.weekdays = days;
        phrase.from.part = std::int8_t(value);
        weekly = true;
        end = after + 1;
    } else if ((after = timesPer(place, value))) {
        phrase.frequency = Grain(value);
        end = after;
    } else if (is(place, Sense::Adverb, &value)) {
        phrase.every = value > 100 ? 2 : 1;
        phrase.frequency = value > 100 ? Grain::Week : Grain(value);
        end = place + 1;
        int list = weekdayList(is(end, Sense::On) ? end + 1 : end, phrase.weekdays);
        if (list && phrase.frequency == Grain::Week)
            end = list;
    }
    if (!end)
        return 0;
    // "every week on Tuesday", "every day except Sunday"
    if (phrase.frequency == Grain::Week && !weekly && phrase.weekdays == 0) {
        int after = is(end, Sense::On) || is(end, Sense::The) ? end + 1 : end;
        if (const int list = weekdayList(after, phrase.weekdays))
            end = list;
    }
    When time = phrase.from;
    for (int pieces = 0; pieces < 3; ++pieces) {
        When more = time;
        const int from = sign(end, u',') ? end + 1 : end;
        if (more.part < 0) {
            When probe = more;
            probe.hasOffset = true;
            if (const int after = partOfDay(from, probe); after && !more.clock.said()) {
                time.part = probe.part;
                end = after;
                continue;
            }
        }
        if (int head = from; !more.clock.said()) {
            bool marked = false;
            while (is(head, Sense::At) || is(head, Sense::About) || (head > from && is(head, Sense::The)) ||
                   is(head, Sense::From)) {
                // "every day from 9 to 5" keeps its stretch.
                marked = true;
                ++head;
            }
            Clock clock;
            if (const int after = this->clock(head, clock, marked);
                after && !(isWeak(from, Sense::At) && head == from + 1 && false)) {
                time.clock = clock;
                end = after;
                int close = 0;
                if (is(end, Sense::To) || sign(end, u'-')) {
                    Clock to;
                    int there = end + 1;
                    while (is(there, Sense::The) || is(there, Sense::At))
                        ++there;
                    if ((close = this->clock(there, to, true))) {
                        phrase.to.clock = to;
                        end = close;
                    }
                }
                continue;
            }
        }
        break;
    }
    phrase.from = time;
    if (is(end, Sense::Except)) {
        std::uint8_t none = 0;
        if (const int after = weekdayList(end + 1, none); after && none) {
            phrase.weekdays = std::uint8_t((phrase.weekdays ? phrase.weekdays : 0x7F) & ~none);
            if (phrase.frequency == Grain::Day)
                phrase.frequency = Grain::Week;
            end = after;
        }
    }
    return end;
}

int Parser::phrase(int i, Phrase &phrase) const
{
    int best = 0;
    const auto consider = [&](int end, const Phrase &found, bool ties) {
        if (end > best || (ties && end && end == best)) {
            best = end;
            phrase = found;
        }
    };
    When when;
    const int plain = moment(i, when);
    if (plain) {
        Phrase found;
        found.from = when;
        consider(plain, found, false);
    }
    Phrase found;
    consider(open(i, found = {}), found, true);
    if (at(i).kind == Item::Kind::Known) {
        // "after two weeks"
        if (is(i, Sense::After) && !is(i, Sense::Ish)) {
            std::int64_t seconds = 0;
            Grain unit = Grain::Day;
            int count = 0;
            if (const int end = length(i + 1, seconds, unit, count);
                end && count > 0 && !is(end, Sense::Of) && at(end).kind != Item::Kind::Unknown) {
                found = {};
                found.kind = Phrase::Kind::After;
                found.from.hasShift = true;
                found.from.shiftUnit = unit > Grain::Hour ? unit : Grain::Hour;
                found.from.shift =
                    unit > Grain::Hour ? count : std::int32_t(std::min<std::int64_t>(seconds, 2'000'000'000));
                consider(end, found, false);
            }
        }
        // A length within which something happens.
        if (is(i, Sense::Within)) {
            std::int64_t seconds = 0;
            Grain unit = Grain::Day;
            int count = 0;
            int from = i + 1;
            while (is(from, Sense::The) || is(from, Sense::Next))
                ++from;
            if (const int end = length(from, seconds, unit, count)) {
                found = {};
                found.kind = Phrase::Kind::Range;
                found.from.now = true;
                found.to.hasShift = true;
                found.to.shiftUnit = count > 0 && unit > Grain::Hour ? unit : Grain::Hour;
                found.to.shift = count > 0 && unit > Grain::Hour
                                     ? count
                                     : std::int32_t(std::min<std::int64_t>(seconds, 2'000'000'000));
                found.closedByLength = true;
                consider(end, found, true);
            }
        }
    }
    consider(range(i, found = {}), found, true);
    if (const int end = lengthPhrase(i, found = {})) {
        // "2h" alone is a length, "15h" a time of day.
        const bool clockToo = best == end && phrase.kind == Phrase::Kind::Point && phrase.from.clock.said();
        // "trois heures et quart" is what a clock shows.
        const bool quarter = m_language == Language::French && is(end - 1, Sense::Quarter);
        const bool shortOne = found.seconds <= 4 * 3600 && !quarter;
        consider(end, found, !clockToo || shortOne);
    }
    consider(recurrence(i, found = {}), found, true);
    consider(weekSpan(i, found = {}), found, true);
    if (best)
        phrase.first = i;
    return best;
}

}  // namespace sp::times
