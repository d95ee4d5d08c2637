// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/times/parser.h"

namespace sp::times {

namespace {

bool onlyClock(const When &when)
{
    return when.clock.said() && !when.hasDate() && when.part < 0;
}

void takeDate(When &into, const When &from)
{
    const When own = into;
    into = from;
    into.clock = own.clock;
    into.part = own.part;
    into.partEdge = own.partEdge;
    if (own.zone >= 0)
        into.zone = own.zone;
}

}  // namespace

/// "after 5", "before noon Friday", "bis 18 Uhr", "5pm or later", "not before 9"
int Parser::open(int i, Phrase &phrase) const
{
    int place = i;
    const bool turned = is(place, Sense::Not);
    if (turned)
        ++place;
    Phrase::Kind kind = Phrase::Kind::Point;
    bool loose = false;
    int value = 0;
    if (is(place, Sense::By)) {
        kind = Phrase::Kind::Before;
        loose = isWeak(place, Sense::By);
    } else if (is(place, Sense::Until)) {
        kind = turned ? Phrase::Kind::After : Phrase::Kind::Before;
        loose = isWeak(place, Sense::Until);
    } else if (is(place, Sense::Before)) {
        kind = turned ? Phrase::Kind::After : Phrase::Kind::Before;
        loose = isWeak(place, Sense::Before);
    } else if (is(place, Sense::After)) {
        kind = turned ? Phrase::Kind::Before : Phrase::Kind::After;
        loose = isWeak(place, Sense::After);
    } else if (is(place, Sense::Since)) {
        kind = Phrase::Kind::After;
        loose = isWeak(place, Sense::Since);
    }
    if (kind == Phrase::Kind::Point) {
        if (turned)
            return 0;
        When when;
        const int after = moment(i, when);
        // "Thursday after 5", "mardi à partir de 14h"
        if (after && when.hasDate() && !when.clock.said()) {
            Phrase inner;
            const int head = sign(after, u',') ? after + 1 : after;
            const bool opens = is(head, Sense::After) || is(head, Sense::Before) || is(head, Sense::Until) || is(head, Sense::By) || is(head, Sense::Since) || (is(head, Sense::Not) && (is(head + 1, Sense::Before) || is(head + 1, Sense::After)));
            const int end = opens ? open(head, inner) : 0;
            if (end && !inner.from.hasDate() && inner.from.hasTime()) {
                takeDate(inner.from, when);
                phrase = inner;
                return end;
            }
        }
        if (after && is(after, Sense::Ish, &value) && value >= 2 && !when.empty()) {
            phrase.kind = value == 2 ? Phrase::Kind::After : Phrase::Kind::Before;
            phrase.from = when;
            return after + 1;
        }
        return 0;
    }
    const int head = place++;
    while (is(place, Sense::The) || is(place, Sense::At) || is(place, Sense::About)) {
        if (is(place, Sense::The) || isWeak(place, Sense::At)) {
            When probe;
            if (date(place, probe))
                break;
        }
        ++place;
    }
    When when;
    int after = moment(place, when, true);
    if (!after || when.empty())
        return 0;
    if (onlyClock(when) && when.clock.minute < 0) {
        Clock strict;
        const bool bare = clock(place, strict, false) == 0 && place == head + 1;
        if (bare && (at(after).kind == Item::Kind::Unknown || (loose && !is(place, Sense::Noon))))
            return 0;
    }
    if (loose && !when.clock.said() && (!when.hasDate() || m_language == Language::English))
        return 0;
    phrase.kind = kind;
    phrase.from = when;
    if (is(after, Sense::Ish, &value) && value == 2)
        ++after;
    return after;
}

/// "3-5pm", "from Monday to Wednesday", "between 2 and 4 on Tuesday", "July 13-15", "du 3 au 5 mars"
int Parser::range(int i, Phrase &phrase) const
{
    int place = i;
    const bool between = is(place, Sense::Between);
    const bool from = !between && (is(place, Sense::From) || is(place, Sense::Since));
    When a, b, lead;
    // "Thursday from 9 to 11": the day stands before.
    if (!between && !from) {
        const int after = moment(i, lead);
        int head = sign(after, u',') ? after + 1 : after;
        if (after && lead.hasDate() && !lead.clock.said() &&
            (is(head, Sense::Between) || is(head, Sense::From))) {
            Phrase inner;
            const int end = range(head, inner);
            if (end && !inner.from.hasDate() && inner.from.hasTime()) {
                takeDate(inner.from, lead);
                takeDate(inner.to, lead);
                phrase = inner;
                return end;
            }
        }
    }
    const bool led = between || from;
    if (led)
        ++place;
    while (led && (is(place, Sense::The) || is(place, Sense::At)) && !is(place, Sense::DayWord)) {
        When probe;
        if (is(place, Sense::The) && !isWeak(place, Sense::At) && date(place, probe))
            break;
        ++place;
    }
    const auto bareNumber = [&](int where, int &value) {
        const int next = number(where, value);
        return next && value >= 0 && value <= 31 && at(where).digits <= 2 ? next : 0;
    };
    const auto separatorAt = [&](int where) -> int {
        if (is(where, Sense::To) || (between && is(where, Sense::And)))
            return where + 1;
        if (sign(where, u'-'))
            return where + 1;
        return 0;
    };
    int first = 0, bareA = -1, after = moment(place, a, false), sep = after ? separatorAt(after) : 0;
    if (!sep) {
        When again;
        bool ordinalA = false;
        int n = ordinal(place, first);
        if (n)
            ordinalA = true;
        else
            n = bareNumber(place, first);
        if (n && separatorAt(n)) {
            a = again;
            bareA = first;
            after = n;
            sep = separatorAt(n);
            (void)ordinalA;
        }
    }
    if (!sep)
        return 0;
    if (a.empty() && bareA < 0)
        return 0;
    // A hyphen with nothing before it that speaks of time must be tight or lie between two times.
    int head = sep;
    const bool hyphen = sign(after, u'-');
    if (hyphen && (is(head, Sense::To) || is(head, Sense::Until)))
        ++head;
    while (is(head, Sense::The) || is(head, Sense::At) || is(head, Sense::About)) {
        When probe;
        if (is(head, Sense::The) && !is(head, Sense::At) && date(head, probe))
            break;
        ++head;
    }
    int bareB = -1, second = 0;
    int end = moment(head, b, false);
    const bool pieceIsNoRange = end && b.hasShift;
    if (pieceIsNoRange)
        return 0;
    int bareEnd = ordinal(head, second);
    if (!bareEnd)
        bareEnd = bareNumber(head, second);
    if (!end) {
        if (!bareEnd || isForbidden(bareEnd))
            return 0;
        bareB = second;
        end = bareEnd;
    }
    // Who is an hour, who is a day?
    if (bareA >= 0 && bareB >= 0) {
        if (!led || bareA > 24 || bareB > 24)
            return 0;
        if (at(end).kind == Item::Kind::Unknown && !is(end, Sense::Stop) && at(end).spaceBefore && !english())
            return 0;
        a.clock = {std::int8_t(bareA), -1, -1, bareA >= 1 && bareA <= 12};
        b.clock = {std::int8_t(bareB), -1, -1, bareB >= 1 && bareB <= 12};
        // "from 2 to 4 on Tuesday"
        When rest = b;
        if (int more = 0, here = end; (more = piece(here, rest, false)) && !rest.hasShift) {
            b = rest;
            end = more;
        }
        takeDate(a, b);
    } else if (bareA >= 0) {
        if (b.clock.said() && bareA <= 24 && (led || !hyphen || at(sep).kind == Item::Kind::Number || true)) {
            a.clock = {std::int8_t(bareA), -1, -1, bareA >= 1 && bareA <= 12};
            When day = b;
            takeDate(a, day);
            a.clock = {std::int8_t(bareA), -1, -1, bareA >= 1 && bareA <= 12};
            if (b.part >= 0)
                a.part = b.part;
        } else if (b.day && b.month && bareA >= 1) {
            a = b;
            a.day = std::int8_t(bareA);
            a.weekday = 0;
        } else if (b.day && led && bareA >= 1) {
            a = b;
            a.day = std::int8_t(bareA);
            a.weekday = 0;
        } else {
            return 0;
        }
    } else if (bareB >= 0) {
        if (a.clock.said()) {
            if (bareB > 24)
                return 0;
            b = {};
            b.clock = {std::int8_t(bareB), -1, -1, bareB >= 1 && bareB <= 12};
            takeDate(b, a);
            // "8am until 6", "9-11 Tuesday"
            When rest = b;
            if (!a.hasDate()) {
                When day;
                day.clock = b.clock;
                if (const int more = piece(end, day, false); more && !day.hasShift) {
                    b = day;
                    end = more;
                    takeDate(a, day);
                }
            }
        } else if (a.day && !a.hasTime() && bareB > a.day - 32 && bareB >= 1) {
            b = a;
            b.weekday = 0;
            b.day = std::int8_t(bareB);
            if (a.bareDay && !a.month && bareB <= 24 && bareB <= 12 && hyphen)
                return 0;
            int y = 0;
            int yearPlace = sign(end, u',') ? end + 1 : end;
            if (const int more = a.year ? 0 : year(yearPlace, y)) {
                a.year = b.year = std::int16_t(y);
                end = more;
            }
            // "July 13-15": the month may stand behind the second number too.
            if (b.day < a.day && a.month) {
                b.month = std::int8_t(a.month % 12 + 1);
            }
        } else {
            return 0;
        }
    } else {
        if (a.clock.said() && b.clock.said()) {
            if (a.hasDate() && !b.hasDate())
                takeDate(b, a);
            else if (!a.hasDate() && b.hasDate())
                takeDate(a, b);
            if (b.part >= 0 && a.part < 0 && a.clock.open)
                a.part = b.part;
        } else if (a.clock.said() != b.clock.said()) {
            // "Monday 3pm to Wednesday" and the like; "March 5 - 3pm" is no stretch.
            if (a.part < 0 && b.part < 0 && !(a.clock.said() && b.hasDate() && led))
                return 0;
            if (a.hasDate() && !b.hasDate())
                takeDate(b, a);
        } else if (a.part >= 0 && b.part >= 0 && a.hasDate() && !b.hasDate()) {
            takeDate(b, a);
        } else if (hyphen && !led && a.hasDate() != b.hasDate()) {
            return 0;
        }
        if (!a.clock.said() && !b.clock.said() && a.day && b.day) {
            if (!a.month && b.month) {
                a.month = b.month;
                a.year = b.year;
            }
            if (!a.year && b.year)
                a.year = b.year;
            if (a.year && !b.year && b.month >= a.month)
                b.year = a.year;
            if (a.month && !b.month)
                b.month = a.month;
        }
        if (a.month && b.month && !a.day && !b.day && !a.year && b.year)
            a.year = b.year;
        if (hyphen && !led && a.hasShift)
            return 0;
        if (hyphen && !led && a.now)
            return 0;
    }
    if (b.zone >= 0 && a.zone < 0)
        a.zone = b.zone;
    phrase.kind = Phrase::Kind::Range;
    phrase.from = a;
    phrase.to = b;
    return end;
}

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
    if (is(place, Sense::Article) && !led && phrase.lengthUnit != Grain::Hour)
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
            if (is(after, Sense::Weekday, &value)) {
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
    } else if ((is(place, Sense::Article) || is(place, Sense::Number)) && is(place + 1, Sense::Weekday, &value) && is(place + 2, Sense::Alternating, &n)) {
        phrase.weekdays = std::uint8_t(1u << (value - 1));
        phrase.every = std::int8_t(n);
        phrase.frequency = Grain::Week;
        weekly = true;
        end = place + 3;
    } else if (When day; (after = dayOfMonth(i, day)) && day.day && (is(after, Sense::Every) || (is(after, Sense::Of) && is(after + 1, Sense::Every)))) {
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
    if (at(i).kind == Item::Kind::Known) {
        consider(open(i, found = {}), found, true);
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
        const bool shortOne = found.seconds <= 4 * 3600;
        consider(end, found, !clockToo || shortOne);
    }
    consider(recurrence(i, found = {}), found, true);
    if (best)
        phrase.first = i;
    return best;
}

}  // namespace sp::times
