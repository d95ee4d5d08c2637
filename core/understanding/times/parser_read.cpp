// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/times/parser.h"

namespace sp::times {

namespace {

bool isDay(const When &when)
{
    return when.hasDate() && !when.hasPeriod && !when.quarter && !when.edge && !when.now && when.season < 0 &&
                   (when.day || when.weekday || when.hasOffset || when.holiday || when.hasShift || when.nth ||
                       when.weekend)
               ? true
               : when.weekday && when.hasPeriod;
}

void takeTime(When &into, const When &from)
{
    into.clock = from.clock;
    into.part = from.part;
    into.partEdge = from.partEdge;
    if (into.zone < 0)
        into.zone = from.zone;
}

bool bareWeekday(const When &when)
{
    return when.weekday && !when.day && !when.hasPeriod && !when.hasOffset && !when.weekdayTurn &&
           !when.weekdayWeeks && !when.hasShift && !when.nth;
}

/// Which week a weekday is in, as another one of its list says.
void takeWeek(When &into, const When &from)
{
    into.weekdayTurn = from.weekdayTurn;
    into.weekdayWeeks = from.weekdayWeeks;
    if (from.hasPeriod && from.period == Grain::Week) {
        into.hasPeriod = true;
        into.period = from.period;
        into.periodTurn = from.periodTurn;
        into.periodCount = from.periodCount;
    }
}

void takeDay(When &into, const When &from)
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

/// "Tue or Wed at 3": the hour belongs to both; "Tuesday at 3 or 4pm": the day does.
void Parser::share(std::vector<Phrase> &phrases) const
{
    const auto listed = [&](const Phrase &a, const Phrase &b) {
        int count = 0;
        bool joined = false;
        for (int i = a.last; i < b.first; ++i) {
            const bool comma = sign(i, u',') || sign(i, u'/');
            const bool word = is(i, Sense::Or) || is(i, Sense::And) || sign(i, u'&');
            if (!comma && !word && !is(i, Sense::On) && !is(i, Sense::The) && !is(i, Sense::At) &&
                !is(i, Sense::About))
                return false;
            joined = joined || comma || word;
            if (++count > 4)
                return false;
        }
        return joined;
    };
    using Kind = Phrase::Kind;
    for (std::size_t k = phrases.size(); k-- > 1;) {
        Phrase &a = phrases[k - 1], &b = phrases[k];
        if (!listed(a, b) || a.kind == Kind::Length || b.kind == Kind::Length || a.kind == Kind::Recurrence ||
            b.kind == Kind::Recurrence)
            continue;
        if (a.kind == Kind::Point && isDay(a.from) && !a.from.hasTime() && b.from.hasTime() &&
            isDay(b.from)) {
            takeTime(a.from, b.from);
            if (b.kind != Kind::Point) {
                a.kind = b.kind;
                if (b.kind == Kind::Range) {
                    a.to = a.from;
                    takeTime(a.to, b.to);
                }
            }
        } else if (!a.from.hasDate() && a.from.hasTime() && b.from.hasDate() && b.from.hasTime() &&
                   a.kind == Kind::Point) {
            takeDay(a.from, b.from);
        }
        // "Tuesday or Wednesday next week"
        if (bareWeekday(a.from) && b.from.weekday && !b.from.day && a.kind != Kind::Range)
            takeWeek(a.from, b.from);
        // "the 3rd or 4th of March"
        if (a.kind == Kind::Point && b.kind == Kind::Point && a.from.day && !a.from.month && b.from.day &&
            b.from.month)
            a.from.month = b.from.month, a.from.year = b.from.year;
    }
    for (std::size_t k = 1; k < phrases.size(); ++k) {
        Phrase &a = phrases[k - 1], &b = phrases[k];
        if (!listed(a, b) || a.kind == Kind::Length || b.kind == Kind::Length || a.kind == Kind::Recurrence ||
            b.kind == Kind::Recurrence)
            continue;
        if (a.from.hasDate() && a.from.hasTime() && !b.from.hasDate() && b.from.hasTime() &&
            !a.from.hasPeriod) {
            takeDay(b.from, a.from);
            if (b.kind == Kind::Range && !b.to.hasDate())
                takeDay(b.to, a.from);
        }
        // "next week Tuesday or Wednesday"
        if (a.from.weekday && a.from.hasPeriod && !a.from.day && bareWeekday(b.from) && b.kind != Kind::Range)
            takeWeek(b.from, a.from);
        if (a.from.zone >= 0 && b.from.zone < 0 && b.from.clock.said())
            b.from.zone = a.from.zone;
    }
}

/// "from 5 till 7 every second Thursday", "werktags zwischen 8 und 10": hours beside what recurs are its own.
void Parser::gather(std::vector<Phrase> &phrases) const
{
    using Kind = Phrase::Kind;
    const auto hours = [](const Phrase &p) {
        return (p.kind == Kind::Point || p.kind == Kind::Range) && p.from.clock.said() && !p.from.hasDate() &&
               (p.kind == Kind::Point || p.to.clock.said());
    };
    for (std::size_t k = 1; k < phrases.size(); ++k) {
        Phrase &a = phrases[k - 1], &b = phrases[k];
        bool near = b.first - a.last <= 2 && b.first >= a.last && !a.denied && !b.denied;
        for (int i = a.last; i < b.first && near; ++i)
            near = is(i, Sense::On) || is(i, Sense::At) || is(i, Sense::The) || is(i, Sense::About) ||
                   sign(i, u',');
        const bool before = a.kind == Kind::Recurrence && !a.from.clock.said() && hours(b);
        const bool behind = b.kind == Kind::Recurrence && !b.from.clock.said() && hours(a);
        if (!near || (!before && !behind))
            continue;
        Phrase &series = before ? a : b, &time = before ? b : a;
        series.from.clock = time.from.clock;
        if (series.from.part < 0)
            series.from.part = time.from.part;
        if (time.kind == Kind::Range)
            series.to.clock = time.to.clock;
        series.first = a.first;
        series.last = b.last;
        time.denied = true;
        ++k;
    }
    std::erase_if(phrases, [](const Phrase &p) { return p.denied; });
}

/// "after 9:30 but before 11": two open ends make one stretch.
void Parser::close(std::vector<Phrase> &phrases) const
{
    for (std::size_t k = 1; k < phrases.size();) {
        Phrase &a = phrases[k - 1], &b = phrases[k];
        const bool near = b.first - a.last <= 2 && b.first >= a.last;
        bool joined = near;
        for (int i = a.last; i < b.first && joined; ++i)
            joined = is(i, Sense::And) || is(i, Sense::Or) || is(i, Sense::Stop) || is(i, Sense::Except) ||
                     sign(i, u',') || at(i).kind == Item::Kind::Unknown;
        if (!joined || a.kind != Phrase::Kind::After || b.kind != Phrase::Kind::Before ||
            !a.from.clock.said() || !b.from.clock.said()) {
            ++k;
            continue;
        }
        a.kind = Phrase::Kind::Range;
        a.to = b.from;
        if (a.from.hasDate() && !a.to.hasDate())
            takeDay(a.to, a.from);
        else if (!a.from.hasDate() && a.to.hasDate())
            takeDay(a.from, a.to);
        a.last = b.last;
        b.denied = true;
        ++k;
    }
    std::erase_if(phrases, [](const Phrase &p) { return p.denied; });
}

/// "Tuesday, sorry, I meant Thursday": the first is taken back, and what the second leaves out is kept.
void Parser::takeBack(std::vector<Phrase> &phrases) const
{
    for (std::size_t k = 1; k < phrases.size();) {
        Phrase &a = phrases[k - 1], &b = phrases[k];
        bool corrected = false;
        for (int i = a.last; i < b.first; ++i)
            corrected = corrected || is(i, Sense::Correction);
        if (!corrected || b.first - a.last > 12) {
            ++k;
            continue;
        }
        if (a.kind == Phrase::Kind::Point && b.kind == Phrase::Kind::Point) {
            if (!b.from.hasTime() && a.from.hasTime() && isDay(b.from))
                takeTime(b.from, a.from);
            else if (!b.from.hasDate() && a.from.hasDate())
                takeDay(b.from, a.from);
        }
        a.denied = true;
        ++k;
    }
    std::erase_if(phrases, [](const Phrase &p) { return p.denied; });
}

void Parser::read(std::vector<Phrase> &into)
{
    into.clear();
    const int count = int(m_items.size()) - 1;
    constexpr int longestPhrase = 28;
    bool moving = false;
    for (int i = 0; i < count && m_tries > 0;) {
        m_horizon = std::min(i + longestPhrase, count);
        m_momentAt = -1;
        const Item &item = at(i);
        moving = (moving && !item.sentenceStart) || is(i, Sense::Move);
        const bool startable = item.kind == Item::Kind::Known || item.kind == Item::Kind::Number ||
                               (item.kind == Item::Kind::Sign && (item.sign == u'@' || item.sign == u'½'));
        if (item.kind == Item::Kind::Known &&
            (is(i, Sense::Zone) || is(i, Sense::City) || is(i, Sense::ZoneWord)))
            noteZone(i);
        if (!startable || item.idle) {
            ++i;
            continue;
        }
        if (i > 0) {
            const Item &before = at(i - 1);
            // Glued to something else: "A4", "v2", "#12", "x/2026/03".
            const bool glued = !item.spaceBefore && before.kind == Item::Kind::Unknown;
            const bool tail =
                !item.spaceBefore && before.kind == Item::Kind::Sign && i > 1 &&
                item.kind == Item::Kind::Number &&
                (((before.sign == u'/' || before.sign == u'.' || before.sign == u':' || before.sign == u'-' ||
                      before.sign == u',') &&
                    !before.spaceBefore &&
                    (at(i - 2).kind == Item::Kind::Unknown || at(i - 2).kind == Item::Kind::Number)));
            const bool money = before.kind == Item::Kind::Sign && item.kind == Item::Kind::Number &&
                               (before.sign == u'€' || before.sign == u'$' || before.sign == u'£' ||
                                   before.sign == u'#' || before.sign == u'_' || before.sign == u'+');
            const bool address = before.kind == Item::Kind::Sign && !item.spaceBefore &&
                                 before.sign == u'@' && i > 1 && !before.spaceBefore;
            const bool numbered = item.kind == Item::Kind::Number && is(i - 1, Sense::Only);
            if (glued || tail || money || address || numbered) {
                ++i;
                continue;
            }
        }
        if (item.kind == Item::Kind::Number && item.number == 24 && sign(i + 1, u'/') &&
            at(i + 2).number == 7) {
            i += 3;
            continue;
        }
        // A word that only leads what may follow.
        Phrase found;
        const int end = phrase(i, found);
        if (!end) {
            // "change the 3pm appointment to 4."
            int hour = 0;
            const int next = english() && is(i, Sense::To) && moving ? number(i + 1, hour) : 0;
            if (next && hour >= 1 && hour <= 24 && at(i + 1).digits <= 2 &&
                (at(next).kind == Item::Kind::End || at(next).kind == Item::Kind::LineEnd ||
                    (at(next).kind == Item::Kind::Sign && !isForbidden(next)))) {
                found = {};
                found.from.clock = {std::int8_t(hour), -1, -1, hour <= 12};
                found.first = i + 1;
                found.last = next;
                into.push_back(found);
                i = next;
                continue;
            }
            ++i;
            continue;
        }
        found.last = end;
        int first = i;
        if (found.kind == Phrase::Kind::Point || found.kind == Phrase::Kind::Recurrence)
            while (first + 1 < end &&
                   (is(first, Sense::On) || is(first, Sense::At) || is(first, Sense::About) ||
                       sign(first, u'@')) &&
                   !is(first, Sense::The) && !is(first, Sense::This) && !is(first, Sense::EveryPlain) &&
                   !is(first, Sense::In))
                ++first;
        if (found.kind == Phrase::Kind::Length && is(first, Sense::During))
            ++first;
        for (int back = i - 1; back >= 0 && back >= i - 4; --back) {
            if (is(back, Sense::Not) || is(back, Sense::Except)) {
                found.denied = true;
                break;
            }
            if (!is(back, Sense::On) && !is(back, Sense::The) && !is(back, Sense::At) &&
                !is(back, Sense::About))
                break;
        }
        // "el lunes no", "lunedì no"
        int instead = 0;
        if (!english() && is(end, Sense::Not, &instead) && !instead && !is(end, Sense::Except) &&
            found.from.hasDate() &&
            (at(end + 1).kind == Item::Kind::Sign || at(end + 1).kind == Item::Kind::LineEnd ||
                at(end + 1).kind == Item::Kind::End))
            found.denied = true;
        // "Bis morgen!", "¡Hasta el lunes!": a farewell, and nobody's wish.
        const bool begins =
            item.sentenceStart || (i > 0 && (sign(i - 1, u',') || sign(i - 1, u'\u00a1')) && sign(end, u'!'));
        if (found.kind == Phrase::Kind::Before && begins && !found.from.hasTime() &&
            (sign(end, u'!') || (i > 0 && (at(end).kind == Item::Kind::LineEnd ||
                                              at(end).kind == Item::Kind::End || sign(end, u'.')))))
            found.denied = true;
        // The span leaves the leading word out.
        found.first = first;
        into.push_back(found);
        int place = end;
        // "Tuesday at 3 or 4"
        while (found.kind != Phrase::Kind::Length && found.kind != Phrase::Kind::Recurrence &&
               found.from.clock.said() &&
               (is(place, Sense::Or) || (sign(place, u'/') && found.from.clock.open))) {
            int hour = 0;
            const int start = place + 1;
            When other;
            Phrase longer;
            if (phrase(start, longer))
                break;
            const int after = number(start, hour);
            if (!after || hour < 1 || hour > 24 || isForbidden(after) ||
                at(after).kind == Item::Kind::Unknown)
                break;
            Phrase next;
            next.from.clock = {std::int8_t(hour), -1, -1, hour <= 12};
            if (!found.from.clock.open && found.from.clock.hour >= 12 && hour < 12 &&
                hour >= found.from.clock.hour % 12)
                next.from.clock = {std::int8_t(hour + 12), -1, -1, false};
            next.first = start;
            next.last = after;
            into.push_back(next);
            place = after;
        }
        i = std::max(place, i + 1);
    }
    m_horizon = count;
    gather(into);
    close(into);
    share(into);
    takeBack(into);
    if (m_zonesApart == 1)
        for (Phrase &phrase : into)
            for (When *when : {&phrase.from, &phrase.to})
                if (when->clock.said() && when->zone < 0)
                    when->zone = std::int16_t(m_zoneApart);
}

}  // namespace sp::times
