// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/times/parser.h"

namespace sp::times {

int Parser::partOfDay(int i, When &when) const
{
    int value = 0;
    int place = i;
    while (is(place, Sense::In2) || is(place, Sense::On) || is(place, Sense::The) || is(place, Sense::At) ||
           is(place, Sense::Of) || is(place, Sense::In))
        ++place;
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
        if (is(place, Sense::ZoneWord))
            ++place;
        if (sign(i, u'(') && sign(place, u')'))
            ++place;
        return place;
    }
    while (is(place, Sense::In2) || is(place, Sense::The) || is(place, Sense::Of))
        ++place;
    if (is(place, Sense::City, &value)) {
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
