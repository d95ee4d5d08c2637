// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/times/parser.h"

namespace sp::times {

namespace {

void setMinute(Clock &clock, int minute)
{
    clock.minute = std::int8_t(minute);
}

/// So many minutes before or after the hour that `clock` names.
void shiftMinutes(Clock &clock, int minutes)
{
    int total = clock.hour * 60 + (clock.minute > 0 ? clock.minute : 0) + minutes;
    if (total < 0)
        total += clock.open ? 12 * 60 : 24 * 60;
    if (clock.open && total < 60)
        total += 12 * 60;
    clock.hour = std::int8_t(total / 60);
    clock.minute = std::int8_t(total % 60);
}

}  // namespace

/// "am", "p.m." behind an hour; the hour settles with it.
int Parser::halfOfDay(int i, Clock &clock) const
{
    const bool am = is(i, Sense::Am), pm = is(i, Sense::Pm);
    if ((!am && !pm) || clock.hour > 12 || (clock.hour == 0 && pm))
        return i;
    // "3 a" is half a day only when it is written on: "3a".
    if (isWeak(i, am ? Sense::Am : Sense::Pm) && at(i).spaceBefore)
        return i;
    if (pm && clock.hour < 12)
        clock.hour = std::int8_t(clock.hour + 12);
    if (am && clock.hour == 12)
        clock.hour = 0;
    clock.open = false;
    return i + 1;
}

/// Whether an "hour" belongs to a city: "hora de Madrid".
bool Parser::zoneNamed(int i) const
{
    return m_language != Language::German && is(i, Sense::ZoneWord) &&
           (is(i + 1, Sense::City) || (is(i + 1, Sense::Of) && is(i + 2, Sense::City)));
}

/// What may stand behind an hour that was read: "o'clock", "Uhr", "ish", "pm".
int Parser::hourTail(int i, Clock &clock) const
{
    int value = 0;
    if (is(i, Sense::HourWord) && !zoneNamed(i))
        ++i;
    if (is(i, Sense::Ish, &value) && value == 0)
        ++i;
    else if (sign(i, u'-') && is(i + 1, Sense::Ish, &value) && value == 0)
        i += 2;
    return halfOfDay(i, clock);
}

/// "a quarter", "three quarters" as minutes of an hour: the place behind, or 0. The words may hold the "of"
/// that belongs to what follows ("cuarto de la tarde").
int Parser::quarters(int i, int &minutes) const
{
    if (is(i, Sense::Quarter))
        minutes = 15;
    else if (is(i, Sense::ThreeQuarter))
        minutes = 45;
    else if (!is(i, Sense::HalfUnit, &minutes) || (minutes != 15 && minutes != 45))
        return 0;
    return i + 1;
}

int Parser::numericClock(int i, Clock &clock, bool marked) const
{
    int hour = 0, minute = 0, second = 0;
    if (!digits(i, 0, 24, hour) || at(i).digits > 2) {
        // "330 pm", "at 1030"
        int whole = 0;
        if ((at(i).digits == 3 || at(i).digits == 4) && digits(i, 100, 2359, whole) && whole % 100 < 60) {
            Clock read{
                std::int8_t(whole / 100), std::int8_t(whole % 100), -1, whole < 1300 && at(i).digits == 3};
            const int after = hourTail(i + 1, read);
            const bool round = whole % 5 == 0 && (whole < 1900 || whole > 2100);
            const bool dialled = at(after).kind == Item::Kind::Sign && !at(after).spaceBefore &&
                                 at(after + 1).kind == Item::Kind::Number;
            const bool alone = !dialled && at(after).kind != Item::Kind::Number && !is(after, Sense::Unit) &&
                               !sign(after, u'.');
            if (after > i + 1 || (marked && round && alone && (english() || at(i).digits == 4))) {
                read.open = read.open && after == i + 1;
                clock = read;
                return after;
            }
        }
        return 0;
    }
    const bool tight = !at(i + 1).spaceBefore;
    if (sign(i + 1, u':') && tight && at(i + 2).digits == 2 && !at(i + 2).spaceBefore &&
        digits(i + 2, 0, 59, minute)) {
        Clock read{std::int8_t(hour), std::int8_t(minute), -1,
            english() && hour >= 1 && hour <= 12 && at(i).digits == 1};
        if (english() && hour >= 10 && hour <= 12)
            read.open = true;
        int next = i + 3;
        if (sign(next, u':') && at(next + 1).digits == 2 && digits(next + 1, 0, 59, second)) {
            read.second = std::int8_t(second);
            next += 2;
        }
        if (!is(next, Sense::HourWord) && is(next, Sense::HourLetter))
            ++next;
        clock = read;
        return hourTail(next, clock);
    }
    if ((is(i + 1, Sense::HourLetter) || is(i + 1, Sense::HourWord)) && !zoneNamed(i + 1) &&
        (tight || is(i + 1, Sense::HourWord) || marked ||
            (m_language == Language::French && at(i + 2).digits == 2))) {
        const bool letter = is(i + 1, Sense::HourLetter);
        const bool minutesBehind = at(i + 2).digits == 2 && digits(i + 2, 0, 59, minute);
        if (letter && english() && !(minutesBehind && tight && !at(i + 2).spaceBefore))
            return 0;
        Clock read{
            std::int8_t(hour), -1, -1, !letter && hour >= 1 && hour <= 12 && m_language != Language::French};
        if (letter && hour <= 6 && m_language != Language::French)
            read.open = hour >= 1;
        int next = i + 2;
        int extra = is(next, Sense::And) ? next + 1 : next;
        if (at(next).digits == 2 && (!at(next).spaceBefore || !letter || !tight) &&
            digits(next, 0, 59, minute) && !is(next + 1, Sense::Unit) && !is(next + 1, Sense::Month)) {
            setMinute(read, minute);
            if (letter)
                read.open = false;
            ++next;
            if (is(next, Sense::HourLetter) && !at(next).spaceBefore)
                ++next;
        } else if (int spoken = 0; !letter && at(extra).kind == Item::Kind::Known && number(extra, spoken) &&
                                   spoken >= 1 && spoken < 60 && !is(number(extra, spoken), Sense::Month)) {
            setMinute(read, spoken);
            next = number(extra, spoken);
        } else if (is(next, Sense::AndHalf)) {
            setMinute(read, 30);
            ++next;
        } else if (int quarter = 0; extra > next && quarters(extra, quarter)) {
            setMinute(read, quarter);
            next = extra + 1;
        } else if (is(next, Sense::ToHour, &second) && second == 1) {
            int less = 0;
            if (is(next + 1, Sense::Quarter)) {
                shiftMinutes(read, -15);
                next += 2;
            } else if (const int after = number(next + 1, less); after && less < 60) {
                shiftMinutes(read, -less);
                next = after;
            }
        } else if (is(next, Sense::ThreeQuarter)) {
            setMinute(read, 45);
            ++next;
        }
        clock = read;
        return hourTail(next, clock);
    }
    if (sign(i + 1, u'.') && tight && at(i + 2).digits == 2 && !at(i + 2).spaceBefore &&
        digits(i + 2, 0, 59, minute) && !(sign(i + 3, u'.') && at(i + 4).kind == Item::Kind::Number)) {
        Clock read{std::int8_t(hour), std::int8_t(minute), -1, english() && hour >= 1 && hour <= 12};
        int after = hourTail(i + 3, read);
        if (is(after, Sense::HourLetter) && !english())
            ++after;
        const bool told = after > i + 3;
        const bool price =
            at(i + 3).kind == Item::Kind::Sign && (at(i + 3).sign == u'€' || at(i + 3).sign == u'$' ||
                                                      at(i + 3).sign == u'%' || at(i + 3).sign == u'£');
        if (told || (marked && !price && !is(i + 3, Sense::Unit))) {
            clock = read;
            return after;
        }
    }
    // "3pm", "3 o'clock"
    Clock read{std::int8_t(hour), -1, -1, hour >= 1 && hour <= 12 && at(i).digits <= 2};
    if (const int next = hourTail(i + 1, read);
        next > i + 1 && !(is(i + 1, Sense::Ish) && next == i + 2 && !marked)) {
        clock = read;
        return next;
    }
    if (marked && english() && at(i + 1).digits == 2 && at(i + 1).spaceBefore &&
        digits(i + 1, 5, 59, minute) && hour >= 1 && hour <= 12 && at(i + 2).kind != Item::Kind::Number &&
        !is(i + 2, Sense::Unit)) {
        setMinute(read, minute);
        clock = read;
        return hourTail(i + 2, clock);
    }
    return 0;
}

int Parser::spokenClock(int i, Clock &clock, bool marked) const
{
    int hour = 0, minute = 0, value = 0;
    if (is(i, Sense::Noon, &value)) {
        clock = {std::int8_t(value), -1, -1, false};
        int next = i + 1;
        if (is(next, Sense::AndHalf)) {
            setMinute(clock, 30);
            ++next;
        } else if (is(next, Sense::And) && quarters(next + 1, minute)) {
            setMinute(clock, minute);
            next += 2;
        } else if (m_language == Language::French && at(next).kind == Item::Kind::Known &&
                   number(next, minute) && minute > 0 && minute < 60 &&
                   !is(number(next, minute), Sense::Unit) && !is(number(next, minute), Sense::HourWord)) {
            // "midi trente"
            next = number(next, minute);
            setMinute(clock, minute);
        } else if (is(next, Sense::ToHour, &minute) && minute == 1) {
            if (is(next + 1, Sense::Quarter)) {
                shiftMinutes(clock, -15);
                next += 2;
            } else if (const int after = number(next + 1, minute); after && minute < 60) {
                shiftMinutes(clock, -minute);
                next = after;
            }
        } else if (is(next, Sense::And) && number(next + 1, minute) && minute > 0 && minute < 60 &&
                   m_language != Language::English && at(next + 1).kind == Item::Kind::Known) {
            setMinute(clock, minute);
            next = number(next + 1, minute);
        }
        return next;
    }
    const auto hourAt = [&](int place, Clock &into) {
        if (is(place, Sense::The))
            ++place;
        if (is(place, Sense::Noon, &value)) {
            into = {std::int8_t(value), -1, -1, false};
            return place + 1;
        }
        const int next = number(place, hour);
        if (!next || hour > 24 || at(place).digits > 2)
            return 0;
        into = {std::int8_t(hour), -1, -1, hour >= 1 && hour <= 12};
        return next;
    };
    Clock read;
    // "half past three", "halb acht"; "half three" is half past in English.
    if (is(i, Sense::HalfBefore)) {
        if (const int next = hourAt(i + 1, read); next && hour <= 12 && !is(next, Sense::Unit)) {
            shiftMinutes(read, -30);
            clock = read;
            return hourTail(next, clock);
        }
        return 0;
    }
    if (is(i, Sense::HalfPast, &value)) {
        const int next = hourAt(i + 1, read);
        if (next && (value == 0 || (hour <= 12 && at(i + 1).kind != Item::Kind::Number) || marked) &&
            !is(next, Sense::Unit)) {
            setMinute(read, 30);
            clock = read;
            return hourTail(next, clock);
        }
        if (value == 1)
            return 0;
    }
    // "quarter past three", "zwanzig vor acht", "dreiviertel acht", "cinco para las tres"
    int lead = i, amount = 0;
    if (is(i, Sense::Quarter)) {
        amount = 15;
        lead = i + 1;
    } else if (is(i, Sense::ThreeQuarter)) {
        amount = 45;
        lead = i + 1;
    } else if (const int next = number(i, amount); next && amount > 0 && amount < 60) {
        lead = next;
        if (is(lead, Sense::Unit, &value) && value == int(Grain::Minute))
            ++lead;
    }
    if (amount > 0 && lead > i) {
        const bool past = is(lead, Sense::Past);
        // "martedì 10 alle 10" is a day and an hour.
        const bool to = is(lead, Sense::ToHour, &value) && value == 0 &&
                        !(m_language == Language::Italian && at(i).kind == Item::Kind::Number);
        const bool fraction = amount == 15 || amount == 45 || amount % 5 == 0;
        if ((past || to) && fraction) {
            if (is(lead + 1, Sense::HalfBefore) || is(lead + 1, Sense::HalfPast)) {
                // "fünf vor halb acht"
                if (const int next = hourAt(lead + 2, read); next && m_language == Language::German) {
                    shiftMinutes(read, -30 + (past ? amount : -amount));
                    clock = read;
                    return hourTail(next, clock);
                }
            }
            if (const int next = hourAt(lead + 1, read);
                next && !is(next, Sense::Unit) && !is(next, Sense::Month) && hour <= 24) {
                // "5 to 6" is a stretch unless somebody speaks of minutes or quarters.
                const bool plain =
                    to && english() && at(i).kind == Item::Kind::Number && amount != 15 && amount != 45;
                if (!(plain && amount <= 12)) {
                    const Clock before = read;
                    read = before;
                    const int after = hourTail(next, read);
                    shiftMinutes(read, past ? amount : -amount);
                    clock = read;
                    return after;
                }
            }
        }
        // "Viertel acht" (a quarter past seven) and "dreiviertel acht", as said in the south and the east.
        if (m_language == Language::German && (is(i, Sense::Quarter) || is(i, Sense::ThreeQuarter))) {
            if (const int next = hourAt(i + 1, read); next && hour <= 12 && !is(next, Sense::Unit)) {
                shiftMinutes(read, amount - 60);
                clock = read;
                return hourTail(next, clock);
            }
        }
    }
    // Hours in words, and what follows them: "drei Uhr", "tres y media", "trois heures et quart", "tre e un
    // quarto".
    const int next = number(i, hour);
    if (!next || hour > 24 || at(i).digits > 2)
        return 0;
    read = {std::int8_t(hour), -1, -1, hour >= 1 && hour <= 12};
    const bool inWords = at(i).kind == Item::Kind::Known;
    int place = next;
    bool told = false;
    if (is(place, Sense::HourWord, &value) && !zoneNamed(place) && (inWords || value == 1) &&
        (value == 0 || marked || inWords)) {
        // "deux heures" alone is a length; with "à" before it is a time.
        told = value == 0 || marked;
        ++place;
        if (m_language == Language::French && !inWords)
            read.open = false;
    }
    if (is(place, Sense::AndHalf) && m_language != Language::English &&
        (marked || told || value == 1 || inWords) && hour >= 1) {
        setMinute(read, 30);
        ++place;
        told = told || place > next;
    } else if (is(place, Sense::And) && quarters(place + 1, minute)) {
        setMinute(read, minute);
        place += 2;
        told = true;
    } else if (place > next && is(place, Sense::ThreeQuarter)) {
        // "onze heures trois quarts"
        setMinute(read, 45);
        ++place;
        told = true;
    } else if (is(place, Sense::ToHour, &value) && value == 1) {
        int less = 0;
        if (is(place + 1, Sense::Quarter)) {
            shiftMinutes(read, -15);
            place += 2;
            told = true;
        } else if (const int after = number(place + 1, less); after && less > 0 && less < 60) {
            shiftMinutes(read, -less);
            place = after;
            told = true;
        }
    } else if (marked || told || english()) {
        const bool joined = is(place, Sense::And) && !english();
        const int after = number(joined ? place + 1 : place, minute);
        // "tres y diez minutos"
        const bool minutes = joined && is(after, Sense::Unit, &value) && value == int(Grain::Minute);
        const bool fits = after && minute >= (inWords ? 5 : 1) && minute < 60 && hour >= 1 &&
                          (minutes || !is(after, Sense::Unit)) && !is(after, Sense::Month) &&
                          at(joined ? place + 1 : place).digits != 1;
        if (fits && (joined || inWords) && (marked || told || inWords) &&
            (at(joined ? place + 1 : place).kind == Item::Kind::Known || joined)) {
            Clock with = read;
            setMinute(with, minute);
            const int tail = hourTail(minutes ? after + 1 : after, with);
            // "three twenty" may be many things; "three twenty pm" is a time.
            if (marked || told || tail > after) {
                clock = with;
                return tail;
            }
        }
    }
    const int tail = hourTail(place, read);
    if (told || tail > place) {
        clock = read;
        return tail;
    }
    return 0;
}

int Parser::clock(int i, Clock &clock, bool marked) const
{
    if (const int next = spokenClock(i, clock, marked); next && at(i).kind == Item::Kind::Known)
        return next;
    if (at(i).kind == Item::Kind::Number) {
        const int numeric = numericClock(i, clock, marked);
        Clock other;
        const int spoken = spokenClock(i, other, marked);
        if (spoken > numeric)
            clock = other;
        if (std::max(numeric, spoken))
            return std::max(numeric, spoken);
    }
    if (!marked)
        return 0;
    // "at 3", "um drei", "às 15"
    int hour = 0;
    const int next = number(i, hour);
    if (!next || hour > 24 || at(i).digits > 2 || (isForbidden(next) && !zoneNamed(next)))
        return 0;
    // "a un prix", "so ein Mist": one o'clock is "une heure" and "eins".
    if (hour == 1 && (m_language == Language::French || m_language == Language::German) &&
        is(i, Sense::Article))
        return 0;
    // "at 12 Baker Street"
    if (at(next).kind == Item::Kind::Unknown && at(next).capital && is(next + 1, Sense::Only))
        return 0;
    clock = {std::int8_t(hour), -1, -1, hour >= 1 && hour <= 12 && (at(i).digits != 2 || hour >= 10)};
    return hourTail(next, clock);
}

/// Whether what stands behind a bare number says that it is no hour: "3 days", "3 %", "3.5", "3 €".
bool Parser::isForbidden(int i) const
{
    const Item &item = at(i);
    if (item.kind == Item::Kind::Sign) {
        const bool decimals =
            (item.sign == u'.' || item.sign == u',' || item.sign == u':' || item.sign == u'/') &&
            !item.spaceBefore && at(i + 1).kind == Item::Kind::Number && !at(i + 1).spaceBefore;
        return decimals || item.sign == u'%' || item.sign == u'€' || item.sign == u'$' || item.sign == u'£' ||
               item.sign == u'+' || item.sign == u'#' || item.sign == u'=';
    }
    if (item.kind == Item::Kind::Number || (item.kind == Item::Kind::Unknown && !item.spaceBefore))
        return true;
    int unit = 0;
    return (is(i, Sense::Unit) && !is(i, Sense::Ordinal)) || is(i, Sense::Fortnight) ||
           (is(i, Sense::OrdinalEnd) && (!item.spaceBefore || item.end - item.begin > 1)) ||
           (is(i, Sense::HourWord, &unit) && unit == 1 && english());
}

}  // namespace sp::times
