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
    int value = 0, article = 0;
    if (is(place, Sense::By, &article)) {
        kind = Phrase::Kind::Before;
        loose = isWeak(place, Sense::By);
    } else if (is(place, Sense::Until, &article)) {
        kind = turned ? Phrase::Kind::After : Phrase::Kind::Before;
        loose = isWeak(place, Sense::Until);
    } else if (is(place, Sense::Before, &article)) {
        kind = turned ? Phrase::Kind::After : Phrase::Kind::Before;
        loose = isWeak(place, Sense::Before);
    } else if (is(place, Sense::After, &article)) {
        kind = turned ? Phrase::Kind::Before : Phrase::Kind::After;
        loose = isWeak(place, Sense::After);
    } else if (is(place, Sense::Since, &article)) {
        kind = Phrase::Kind::After;
        loose = isWeak(place, Sense::Since);
    }
    // "since Monday" looks back, "from Monday" does not, "desde el lunes" may do both.
    int since = 0;
    is(place, Sense::Since, &since);
    if (kind == Phrase::Kind::Point) {
        if (turned)
            return 0;
        When when;
        const int after = moment(i, when);
        // "Thursday after 5", "mardi à partir de 14h"
        if (after && (when.hasDate() || when.part >= 0) && !when.clock.said()) {
            Phrase inner;
            const int head = sign(after, u',') ? after + 1 : after;
            const bool opens =
                is(head, Sense::After) || is(head, Sense::Before) || is(head, Sense::Until) ||
                is(head, Sense::By) || is(head, Sense::Since) ||
                (is(head, Sense::Not) && (is(head + 1, Sense::Before) || is(head + 1, Sense::After)));
            const int end = opens ? open(head, inner) : 0;
            if (end && !inner.from.hasDate() && inner.from.hasTime()) {
                takeDate(inner.from, when);
                // "tonight after 8"
                if (inner.from.clock.open && inner.from.part < 0)
                    inner.from.part = when.part;
                phrase = inner;
                return end;
            }
        }
        // "ten or after", "a las 10 o antes"
        if (after && is(after, Sense::Or) && !when.empty() && at(after + 2).kind != Item::Kind::Number &&
            at(after + 2).kind != Item::Kind::Known &&
            (is(after + 1, Sense::Before) || is(after + 1, Sense::After) || is(after + 1, Sense::Later))) {
            phrase.kind = is(after + 1, Sense::Before) ? Phrase::Kind::Before : Phrase::Kind::After;
            phrase.from = when;
            return after + 2;
        }
        if (after && is(after, Sense::Ish, &value) && value >= 2 && !when.empty()) {
            phrase.kind = value == 2 ? Phrase::Kind::After : Phrase::Kind::Before;
            phrase.from = when;
            return after + 1;
        }
        return 0;
    }
    if (is(place, Sense::From) && moved(i))
        return 0;
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
    int after = moment(place, when, true), day = 0;
    // "dal 20", "entro il 15", "dal primo"
    if ((article & dayArticle) && (!after || (onlyClock(when) && when.clock.minute < 0 &&
                                                 when.clock.open == (when.clock.hour <= 12)))) {
        const int spelled = ordinal(place, day);
        const int behind = spelled ? spelled : number(place, day);
        if (behind && day >= 1 && day <= 31 && (!after || behind >= after) && at(place).digits <= 2 &&
            !isForbidden(behind) && !(spelled && at(behind).kind == Item::Kind::Unknown)) {
            when = {};
            when.day = std::int8_t(day);
            after = behind;
        }
    }
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
    if ((since & (sinceThen | sinceEither)) && when.weekday && !when.weekdayTurn && !when.hasPeriod &&
        !when.day && !when.hasTime()) {
        when.weekdayTurn = -1;
        when.eitherSide = since & sinceEither;
    }
    when.behind = since & sinceThen;
    phrase.kind = kind;
    phrase.from = when;
    if (is(after, Sense::Ish, &value) && value == 2)
        ++after;
    return after;
}

/// "este mes", "del proximo mes", "next month" behind a stretch of days; the place behind it, or 0.
int Parser::monthBehind(int i, When &when) const
{
    while (is(i, Sense::Of) || is(i, Sense::In2) || (is(i, Sense::The) && !is(i, Sense::This)))
        ++i;
    const int end = relativePeriod(i, when);
    if (end && when.hasPeriod && when.period == Grain::Month && !when.periodCount)
        return end;
    when = {};
    return 0;
}

/// Whether somebody speaks of moving what is at one time to another: "push our 3pm to 4:30" is no stretch.
bool Parser::moved(int i) const
{
    const auto ends = [&](int k) {
        return at(k).kind == Item::Kind::LineEnd || at(k).kind == Item::Kind::End || sign(k, u'.') ||
               sign(k, u'!') || sign(k, u'?');
    };
    for (int k = i - 1; k >= 0 && k >= i - 6 && !ends(k); --k) {
        if (is(k, Sense::Move))
            return true;
        if (at(k).kind == Item::Kind::Number || is(k, Sense::Weekday) || is(k, Sense::DayOffset))
            break;
    }
    if (m_language == Language::German)
        for (int k = i + 1; k < i + 14 && !ends(k); ++k)
            if (is(k, Sense::Move))
                return true;
    return false;
}

/// "3-5pm", "from Monday to Wednesday", "between 2 and 4 on Tuesday", "July 13-15", "du 3 au 5 mars"
int Parser::range(int i, Phrase &phrase) const
{
    int place = i;
    const bool between = is(place, Sense::Between);
    int article = 0;
    const bool from = !between && (is(place, Sense::From, &article) || is(place, Sense::Since, &article));
    When a, b, lead;
    // "Thursday from 9 to 11": the day stands before.
    if (!between && !from) {
        const int after = moment(i, lead);
        int head = sign(after, u',') ? after + 1 : after;
        // "jeudi, par exemple entre 9h et 11h"
        for (int skipped = 0; skipped < 2 && after && (is(head, Sense::Stop) || is(head, Sense::About)) &&
                              !is(head, Sense::From) && !is(head, Sense::Between);
             ++skipped)
            ++head;
        if (after && (lead.hasDate() || lead.part >= 0) && !lead.clock.said() &&
            (is(head, Sense::Between) || is(head, Sense::From))) {
            Phrase inner;
            const int end = range(head, inner);
            if (end && !inner.from.hasDate() && inner.from.hasTime()) {
                takeDate(inner.from, lead);
                takeDate(inner.to, lead);
                // "por la tarde entre las 5 y las 7"
                for (When *each : {&inner.from, &inner.to})
                    if (each->clock.open && each->part < 0)
                        each->part = lead.part;
                phrase = inner;
                return end;
            }
        }
        // "Mittwoch, 11. März, 15-16 Uhr"
        if (after && lead.hasDate() && !lead.hasTime() && !lead.now && at(head).kind == Item::Kind::Number) {
            Phrase inner;
            const int end = range(head, inner);
            if (end && inner.from.clock.said() && inner.to.clock.said() && !inner.from.hasDate() &&
                !inner.to.hasDate()) {
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
        // "14./15.10."
        if (m_language == Language::German && sign(where, u'/') && sign(where - 1, u'.'))
            return where + 1;
        return 0;
    };
    int first = 0, bareA = -1, after = moment(place, a, false), sep = after ? separatorAt(after) : 0;
    if (!sep) {
        When again;
        bool ordinalA = false;
        int n = is(place, Sense::Weekday) ? 0 : ordinal(place, first);
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
    if (!sep || (is(sep - 1, Sense::To) && moved(i)))
        return 0;
    if (a.empty() && bareA < 0)
        return 0;
    // A hyphen with nothing before it that speaks of time must be tight or lie between two times.
    int head = sep;
    const bool hyphen = sign(after, u'-'), slash = sign(after, u'/');
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
    // "8:10 - 12.30"
    if (!end && a.clock.minute >= 0 && at(head).kind == Item::Kind::Number)
        end = clock(head, b.clock, true);
    if (end && b.hasShift)
        return 0;
    if (slash && !(bareA >= 1 && b.day == bareA + 1 && b.month))
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
        // "entre 4 y 22 este mes"
        When month;
        if (const int behind = monthBehind(end, month); behind && bareA >= 1 && bareB > bareA) {
            a = b = month;
            a.day = std::int8_t(bareA);
            b.day = std::int8_t(bareB);
            phrase.kind = Phrase::Kind::Range;
            phrase.from = a;
            phrase.to = b;
            return behind;
        }
        const bool daysNamed = (article & dayArticle) && bareA >= 1 && bareB >= 1;
        if (!led || (!daysNamed && (bareA > 24 || bareB > 24)))
            return 0;
        if (at(end).kind == Item::Kind::Unknown && !is(end, Sense::Stop) && at(end).spaceBefore && !english())
            return 0;
        int second2 = 0;
        const bool days =
            (article & dayArticle) || (is(sep - 1, Sense::To, &second2) && (second2 & dayArticle));
        if (days && bareA >= 1 && bareB >= 1) {
            a.day = std::int8_t(bareA);
            b.day = std::int8_t(bareB);
            phrase.kind = Phrase::Kind::Range;
            phrase.from = a;
            phrase.to = b;
            return end;
        }
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
        // "Monday to Wednesday next week"
        if (a.weekday && b.weekday && !a.day && !b.day && b.hasPeriod && !a.hasPeriod && !a.weekdayTurn) {
            a.hasPeriod = true;
            a.period = b.period;
            a.periodTurn = b.periodTurn;
        } else if (a.weekday && b.weekday && !a.day && !b.day && a.hasPeriod && !b.hasPeriod &&
                   !b.weekdayTurn) {
            b.hasPeriod = true;
            b.period = a.period;
            b.periodTurn = a.periodTurn;
        }
        // "tra il 4 e il 22 questo mese"
        if (a.day && b.day && !a.month && !b.month && b.hasPeriod && !a.hasPeriod) {
            a.hasPeriod = true;
            a.period = b.period;
            a.periodTurn = b.periodTurn;
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

}  // namespace sp::times
