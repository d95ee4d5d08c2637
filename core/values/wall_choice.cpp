// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/wall_choice.h"

#include <QJsonArray>

namespace sp {

using namespace std::chrono;

namespace {

Instant nearestTo(const TimeZone &zone, LocalTime local, const LocalReading &skipped)
{
    const Instant after = endOfGap(zone, skipped);
    const Instant before = after - minutes(1);
    return local - zone.toLocal(before) < zone.toLocal(after) - local ? before : after;
}

WallChoice chooseSkipped(const TimeZone &zone, LocalTime local, const LocalReading &reading, WallMode mode)
{
    switch (mode) {
    case WallMode::Ask:
    case WallMode::First:
    case WallMode::Second:
        return {reading.kind, {}, {endOfGap(zone, reading)}};
    case WallMode::Suppress:
        return {reading.kind};
    case WallMode::Nearest:
        return {reading.kind, nearestTo(zone, local, reading)};
    }
    Q_UNREACHABLE();
}

WallChoice chooseRepeated(const LocalReading &reading, WallMode mode)
{
    switch (mode) {
    case WallMode::Ask:
        return {reading.kind, {}, {reading.before, reading.after}};
    case WallMode::First:
    case WallMode::Nearest:
        return {reading.kind, reading.before};
    case WallMode::Second:
        return {reading.kind, reading.after};
    case WallMode::Suppress:
        return {reading.kind};
    }
    Q_UNREACHABLE();
}

}  // namespace

Instant endOfGap(const TimeZone &zone, const LocalReading &reading)
{
    // The offset before the gap leads to a moment behind the change, the one after it to a moment before.
    return zone.nextTransition(reading.after).value_or(reading.before);
}

WallChoice chooseWallTime(const TimeZone &zone, LocalTime local, WallMode mode)
{
    const LocalReading reading = zone.read(local);
    switch (reading.kind) {
    case LocalReading::Kind::Unique:
        return {reading.kind, reading.before};
    case LocalReading::Kind::Skipped:
        return chooseSkipped(zone, local, reading, mode);
    case LocalReading::Kind::Repeated:
        return chooseRepeated(reading, mode);
    }
    Q_UNREACHABLE();
}

Result<Instant> chosenInstant(const TimeZone &zone, LocalTime local, WallMode mode)
{
    const WallChoice choice = chooseWallTime(zone, local, mode);
    if (choice.at)
        return *choice.at;
    QJsonArray offers;
    for (const Instant offer : choice.offers)
        offers.append(QString::fromLatin1(instantText(offer)));
    return Error{ErrorCode::InvalidInput, "INVALID_LOCAL_TIME",
        {{QStringLiteral("time"), QString::fromLatin1(localTimeText(local))},
            {QStringLiteral("zone"), QString::fromLatin1(zone.name())},
            {QStringLiteral("kind"), QString::fromLatin1(readingKindName(choice.kind))},
            {QStringLiteral("offers"), offers}}};
}

QByteArray readingKindName(LocalReading::Kind kind)
{
    switch (kind) {
    case LocalReading::Kind::Unique:
        return "unique";
    case LocalReading::Kind::Skipped:
        return "skipped";
    case LocalReading::Kind::Repeated:
        return "repeated";
    }
    Q_UNREACHABLE();
}

}  // namespace sp
