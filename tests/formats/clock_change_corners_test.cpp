// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/recurrence.h"
#include "core/values/wall_choice.h"

#include <QDirIterator>
#include <QTest>

using namespace sp;
using namespace std::chrono;
using Kind = LocalReading::Kind;

namespace {

const TimeZone viewer = TimeZone::utc();

/// One change of the clocks, as the zone's own offsets have it.
struct Change {
    TimeZone zone;
    Instant at;
    seconds before;
    seconds after;

    LocalTime wall(seconds offset) const { return LocalTime((at + offset).time_since_epoch()); }
    bool forward() const { return after > before; }
    /// The first wall time that is skipped or comes twice, and the first ordinary one after it.
    LocalTime first() const { return wall(std::min(before, after)); }
    LocalTime end() const { return wall(std::max(before, after)); }
};

/// What a wall time is, worked out from the offsets beside the change alone.
struct Expected {
    Kind kind;
    Instant byBefore;
    Instant byAfter;
};

Expected expectedOf(const Change &change, LocalTime wall)
{
    const Instant naive{wall.time_since_epoch()};
    const Instant byBefore = naive - change.before, byAfter = naive - change.after;
    if (wall >= change.first() && wall < change.end())
        return {change.forward() ? Kind::Skipped : Kind::Repeated, byBefore, byAfter};
    const Instant only = wall < change.first() ? byBefore : byAfter;
    return {Kind::Unique, only, only};
}

std::vector<Instant> expectedOffers(const Change &change, const Expected &expected)
{
    switch (expected.kind) {
    case Kind::Unique:
        return {};
    case Kind::Skipped:
        return {change.at};
    case Kind::Repeated:
        return {expected.byBefore, expected.byAfter};
    }
    Q_UNREACHABLE();
}

bool bookedRight(const Change &change, LocalTime wall, const Expected &expected)
{
    const bool once = expected.kind == Kind::Unique;
    const auto taken = [&](WallMode mode) { return chooseWallTime(change.zone, wall, mode).at; };
    const WallChoice asked = chooseWallTime(change.zone, wall, WallMode::Ask);
    if (asked.kind != expected.kind || asked.at.has_value() != once ||
        asked.offers != expectedOffers(change, expected) || taken(WallMode::Suppress).has_value() != once)
        return false;
    if (once)
        return asked.at == expected.byBefore && taken(WallMode::Second) == expected.byBefore;
    if (expected.kind == Kind::Repeated)
        return taken(WallMode::First) == expected.byBefore && taken(WallMode::Second) == expected.byAfter;
    const bool nearTheStart = wall - (change.first() - minutes(1)) < change.end() - wall;
    return !taken(WallMode::First) &&
           taken(WallMode::Nearest) == (nearTheStart ? change.at - minutes(1) : change.at);
}

bool movedRight(const Change &change, LocalTime wall, const Expected &expected)
{
    const Recurrence once{{wall, TimeKind::Zoned, change.zone}, {}, {}, {}};
    const auto there = expand(once, {change.at - days(2), change.at + days(2)}, viewer);
    return there && there->occurrences.size() == 1 &&
           there->occurrences.front() == Occurrence{wall, expected.byBefore, expected.kind};
}

/// A daily series over the change: each day once, and on its day as RFC 5545 says. Where a whole day was left
/// out, as in Samoa, its time is the next day's and not told twice.
bool recurringRight(const Change &change, LocalTime wall)
{
    const Recurrence daily{{wall - days(2), TimeKind::Zoned, change.zone}, {"FREQ=DAILY;COUNT=5"}, {}, {}};
    std::vector<Occurrence> expected;
    for (LocalTime day = wall - days(2); day <= wall + days(2); day += days(1)) {
        const Expected each = expectedOf(change, day);
        if (expected.empty() || expected.back().start != each.byBefore)
            expected.push_back({day, each.byBefore, each.kind});
    }
    const auto all = expand(daily, {change.at - days(6), change.at + days(6)}, viewer);
    return all && all->occurrences == expected;
}

std::vector<TimeZone> allZones()
{
    const QString folder = QStringLiteral("/usr/share/zoneinfo/");
    std::vector<TimeZone> zones;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        if (const auto zone = TimeZone::create(files.next().mid(folder.size()).toLatin1()))
            zones.push_back(*zone);
    return zones;
}

std::vector<Change> changesOf(const TimeZone &zone)
{
    const Instant from = sys_days(2000y / 1 / 1), to = sys_days(2038y / 1 / 1);
    std::vector<Change> changes;
    for (auto at = zone.nextTransition(from - milliseconds(1)); at && *at < to; at = zone.nextTransition(*at))
        if (const Change change{zone, *at, zone.offsetAt(*at - milliseconds(1)), zone.offsetAt(*at)};
            change.before != change.after)
            changes.push_back(change);
    return changes;
}

}  // namespace

class ClockChangeCornersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCornerOfEveryZone();
};

/// Every zone, every change of the clocks from 2000 to 2037: within the gap or the overlap, at its edges, and
/// a second beside each.
void ClockChangeCornersTest::everyCornerOfEveryZone()
{
    int changes = 0, corners = 0;
    const std::vector<TimeZone> zones = allZones();
    for (const TimeZone &zone : zones) {
        for (const Change &change : changesOf(zone)) {
            ++changes;
            const LocalTime first = change.first(), end = change.end();
            const LocalTime middle = floor<seconds>(first + (end - first) / 3);
            for (const LocalTime wall :
                {first - seconds(1), first, middle, LocalTime(end - seconds(1)), end}) {
                ++corners;
                const Expected expected = expectedOf(change, wall);
                const QByteArray where = zone.name() + ' ' + localTimeText(wall);
                QVERIFY2(bookedRight(change, wall, expected), "booking " + where);
                QVERIFY2(movedRight(change, wall, expected), "moving to " + where);
                QVERIFY2(recurringRight(change, wall), "recurring at " + where);
            }
        }
    }
    QVERIFY2(zones.size() > 400 && changes > 10'000,
        QByteArray::number(qulonglong(zones.size())) + ' ' + QByteArray::number(changes));
    qInfo("%zu zones, %d changes, %d corners", zones.size(), changes, corners);
}

QTEST_GUILESS_MAIN(ClockChangeCornersTest)
#include "clock_change_corners_test.moc"
