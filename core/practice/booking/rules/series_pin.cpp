// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/booking/rules/series_pin.h"

#include <array>

namespace sp {

using namespace std::chrono;

namespace {

constexpr std::array names = {"host", "client", "dual_host", "dual_client", "fixed_utc"};

minutes timeOfDay(LocalTime time)
{
    return floor<minutes>(time - floor<days>(time));
}

/// From -12 h to +12 h: 00:30 instead of 23:30 is an hour later, not 23 hours earlier.
minutes apart(minutes shown, minutes promised)
{
    const minutes day = days(1);
    minutes by = (shown - promised) % day;
    if (by > day / 2)
        by -= day;
    if (by <= -day / 2)
        by += day;
    return by;
}

bool isDual(SeriesPinning pinning)
{
    return pinning == SeriesPinning::DualHost || pinning == SeriesPinning::DualClient;
}

}  // namespace

QByteArray pinningName(SeriesPinning pinning)
{
    return names[static_cast<std::size_t>(pinning)];
}

std::optional<SeriesPinning> pinningFromName(QByteArrayView name)
{
    for (std::size_t at = 0; at < names.size(); ++at)
        if (name == names[at])
            return static_cast<SeriesPinning>(at);
    return std::nullopt;
}

TimeZone SeriesPin::clock() const
{
    switch (pinning) {
    case SeriesPinning::Host:
    case SeriesPinning::DualHost:
        return host;
    case SeriesPinning::Client:
    case SeriesPinning::DualClient:
        return client;
    case SeriesPinning::FixedUtc:
        break;
    }
    return TimeZone::utc();
}

SeriesPin pinnedAt(SeriesPinning pinning, const TimeZone &host, const TimeZone &client, Instant first)
{
    return {pinning, host, client, timeOfDay(host.toLocal(first)), timeOfDay(client.toLocal(first))};
}

PinnedOccurrence pinnedOccurrence(const SeriesPin &pin, LocalTime name)
{
    const LocalReading reading = pin.clock().read(name);
    PinnedOccurrence there{name, reading.before, reading.kind, pin.host.toLocal(reading.before),
        pin.client.toLocal(reading.before)};
    if (isDual(pin.pinning)) {
        there.hostShift = apart(timeOfDay(there.host), pin.hostTime);
        there.clientShift = apart(timeOfDay(there.client), pin.clientTime);
    }
    return there;
}

std::optional<PinShift> shiftBetween(
    const SeriesPin &pin, const PinnedOccurrence &before, const PinnedOccurrence &after)
{
    const TimeZone clock = pin.clock();
    const auto byUtc = duration_cast<minutes>(clock.offsetAt(before.start) - clock.offsetAt(after.start));
    if (byUtc == minutes(0))
        return std::nullopt;
    PinShift shift{after.start, byUtc};
    // The last change before it is the one that counts: between two of them there may be others.
    for (auto at = clock.nextTransition(before.start); at && *at <= after.start;
         at = clock.nextTransition(*at))
        shift.at = *at;
    // Who lives by the pin's clock keeps the hour; for the other it moves, unless their clocks do the same.
    const auto moves = [&](const TimeZone &wall) {
        return clock.offsetAt(before.start) - wall.offsetAt(before.start) !=
               clock.offsetAt(after.start) - wall.offsetAt(after.start);
    };
    shift.host = moves(pin.host);
    shift.client = moves(pin.client);
    return shift;
}

}  // namespace sp
