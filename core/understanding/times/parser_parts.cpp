// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/times/parser.h"
#include "core/understanding/times/zones.h"

namespace sp::times {

int Parser::partOfDay(int i, When &when) const
{
    int value = 0;
    int place = i;
    bool onlyOf = true;
    while (is(place, Sense::In2) || is(place, Sense::On) || is(place, Sense::The) || is(place, Sense::At) ||
           is(place, Sense::Of) || is(place, Sense::In) || (when.hasDate() && is(place, Sense::During))) {
        onlyOf = onlyOf && is(place, Sense::Of);
        ++place;
    }
    // "la cita de mañana", "der Termin von morgen": the day, and not the part of it.
    if (onlyOf && place > i && is(place, Sense::DayOffset) && !when.hasDate() && at(place).words == 1)
        return 0;
    const bool markedPlace = place > i;
    if (is(place, Sense::This))
        ++place;
    const bool pointing = place > i && is(place - 1, Sense::This);
    std::int8_t partEdge = 0;
    if (is(place, Sense::Early) || is(place, Sense::Start))
        partEdge = 1;
    else if (is(place, Sense::Late) || is(place, Sense::End))
        partEdge = 3;
    if (partEdge)
        ++place;
    while (partEdge && (is(place, Sense::The) || is(place, Sense::Of)))
        ++place;
    if (!is(place, Sense::Part, &value) || (isWeak(place, Sense::Part) && !markedPlace && !when.hasDate()))
        return 0;
    if (is(place, Sense::DayOffset) && !when.hasDate() && !markedPlace && !pointing)
        return 0;
    when.part = std::int8_t(value);
    when.partEdge = partEdge;
    if (pointing && !when.hasDate()) {
        when.hasOffset = true;
        when.offset = 0;
    }
    return place + 1;
}

/// What follows "UTC" or "GMT": "+2", "-3:30", "+0530".
int Parser::fixedOffset(int i, When &when) const
{
    const bool east = sign(i, u'+'), west = sign(i, u'-');
    if ((!east && !west) || at(i + 1).spaceBefore)
        return 0;
    int hours = 0, minutes = 0, next = i + 2;
    if (at(i + 1).digits == 4 && digits(i + 1, 0, 1400, hours)) {
        minutes = hours % 100;
        hours /= 100;
    } else if (at(i + 1).digits > 2 || !digits(i + 1, 0, 14, hours)) {
        return 0;
    } else if (sign(next, u':') && at(next + 1).digits == 2 && digits(next + 1, 0, 59, minutes)) {
        next += 2;
    }
    when.zone = std::int16_t(fixedZone((east ? 1 : -1) * (hours * 60 + minutes)));
    return next;
}

/// The zone that hours without one of their own are in, said apart from them: "all times CET", "Lisbon time".
void Parser::noteZone(int i)
{
    if (isWeak(i, Sense::Zone))
        return;
    When said;
    if (!zone(i, said) || said.zone < 0)
        return;
    m_zonesApart += m_zoneApart != said.zone;
    m_zoneApart = said.zone;
}

int Parser::zone(int i, When &when) const
{
    int value = 0;
    int place = i;
    if (sign(place, u'('))
        ++place;
    if (is(place, Sense::ZoneWord) || is(place, Sense::HourWord)) {
        // "heure de Lisbonne", "hora de Madrid", "ora di Roma"
        int city = place + 1;
        while (is(city, Sense::Of) || is(city, Sense::The) || is(city, Sense::In2) || is(city, Sense::In))
            ++city;
        if (is(city, Sense::City, &value)) {
            when.zone = std::int16_t(value);
            return city + 1 + (sign(place - 1, u'(') && sign(city + 1, u')') ? 1 : 0);
        }
    }
    if (is(place, Sense::Zone, &value) && (!isWeak(place, Sense::Zone) || at(place).shouted)) {
        when.zone = std::int16_t(value);
        ++place;
        if (const int behind = value == utcZone ? fixedOffset(place, when) : 0)
            place = behind;
        if (is(place, Sense::ZoneWord))
            ++place;
        if (sign(i, u'(') && sign(place, u')'))
            ++place;
        return place;
    }
    while (is(place, Sense::In2) || is(place, Sense::The) || is(place, Sense::Of))
        ++place;
    // "LA time" and not "la hora"
    if (is(place, Sense::City, &value) && (at(place).end - at(place).begin > 2 || at(place).shouted)) {
        int after = place + 1;
        if (sign(after, u'\''))
            ++after;
        if (sign(after, u'-'))
            ++after;
        if (is(after, Sense::ZoneWord)) {
            when.zone = std::int16_t(value);
            ++after;
            return sign(i, u'(') && sign(after, u')') ? after + 1 : after;
        }
    }
    return 0;
}

}  // namespace sp::times
