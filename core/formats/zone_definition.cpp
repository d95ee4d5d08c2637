// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/zone_definition.h"

#include "core/formats/calendar_time.h"
#include "core/formats/recurrence_rule.h"

#include <algorithm>

namespace sp {

using namespace std::chrono;

namespace {

/// Beyond this a definition is no zone of the world: the IANA database needs about 250 changes for its
/// longest.
constexpr std::size_t mostObservances = 512;
constexpr std::size_t mostDates = 2048;

struct Change {
    Instant at;
    seconds offset;
    friend bool operator==(const Change &, const Change &) = default;
};

/// "+0100", "-000115", and "0100" as iCal 1 wrote it.
std::optional<seconds> readOffset(QByteArrayView text)
{
    text = text.trimmed();
    const bool negative = text.startsWith('-');
    if (negative || text.startsWith('+'))
        text = text.sliced(1);
    if ((text.size() != 4 && text.size() != 6) ||
        !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    const auto two = [&](qsizetype at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
    const seconds size = hours(two(0)) + minutes(two(2)) + seconds(text.size() == 6 ? two(4) : 0);
    return negative ? -size : size;
}

/// Adds the changes of one observance from about a year before `from`; false when it is damaged.
bool addChanges(const ZoneObservance &observance, LocalTime from, LocalTime to, std::vector<Change> &out)
{
    if (!observance.start || !observance.offsetFrom || !observance.offsetTo || observance.rules.size() > 1)
        return false;
    const auto add = [&](LocalTime local) {
        out.push_back({Instant(local.time_since_epoch()) - *observance.offsetFrom, *observance.offsetTo});
    };
    add(*observance.start);
    std::ranges::for_each(observance.dates, add);
    for (const QByteArray &text : observance.rules) {
        const auto rule = RecurrenceRule::parse(text);
        if (!rule || rule->frequency != Frequency::Yearly)
            return false;
        // UNTIL is UTC here (RFC 5545 section 3.6.5).
        std::optional<LocalTime> last;
        if (rule->until)
            last = rule->until->local +
                   (rule->until->kind == TimeKind::Utc ? *observance.offsetFrom : seconds(0)) +
                   (rule->until->kind == TimeKind::AllDay ? days(1) : days(0));
        const LocalTime since = std::min(last.value_or(from), from) - days(800);
        const auto consume = [&](LocalTime local) {
            if (!last || local <= *last)
                add(local);
            return out.size() < mostDates;
        };
        const LocalTime until = last ? std::min(to, *last + days(1)) : to;
        if (scanRule(*rule, *observance.start, since, until, consume) != ScanEnd::Complete)
            return false;
    }
    return true;
}

/// The offset at `from` and the changes up to `to`, without those that change nothing.
std::optional<std::vector<Change>> changesOf(const ZoneDefinition &definition, LocalTime from, LocalTime to)
{
    std::vector<Change> all;
    std::size_t dates = 0;
    for (const ZoneObservance &observance : definition.observances)
        dates += observance.dates.size();
    if (definition.observances.empty() || definition.observances.size() > mostObservances ||
        dates > mostDates)
        return std::nullopt;
    for (const ZoneObservance &observance : definition.observances)
        if (!addChanges(observance, from, to, all))
            return std::nullopt;
    std::ranges::stable_sort(all, {}, &Change::at);
    const auto earliest = std::ranges::min_element(
        definition.observances, {}, [](const ZoneObservance &one) { return *one.start; });
    const Instant begin{from.time_since_epoch()}, end{to.time_since_epoch()};
    std::vector<Change> changes{{begin, *earliest->offsetFrom}};
    for (const Change &change : all) {
        if (change.at <= begin)
            changes.front().offset = change.offset;
        else if (change.at < end && change.offset != changes.back().offset)
            changes.push_back(change);
    }
    return changes;
}

bool fits(const TimeZone &zone, const std::vector<Change> &changes, LocalTime to)
{
    const Instant end{to.time_since_epoch()};
    Instant at = changes.front().at;
    seconds offset = zone.offsetAt(at);
    if (offset != changes.front().offset)
        return false;
    auto expected = std::next(changes.begin());
    while (const auto next = zone.nextTransition(at)) {
        at = *next;
        if (at >= end)
            break;
        if (zone.offsetAt(at) == offset)
            continue;
        offset = zone.offsetAt(at);
        if (expected == changes.end() || *expected != Change{at, offset})
            return false;
        ++expected;
    }
    return expected == changes.end();
}

}  // namespace

void ZoneDefinition::take(const ContentLine &line)
{
    if (line.name == "TZID")
        id = line.value.trimmed();
    else if (line.name == "X-LIC-LOCATION")
        location = line.value.trimmed();
}

void ZoneDefinition::takeObserved(const ContentLine &line)
{
    if (observances.empty())
        return;
    ZoneObservance &observance = observances.back();
    if (line.name == "TZOFFSETFROM")
        observance.offsetFrom = readOffset(line.value);
    else if (line.name == "TZOFFSETTO")
        observance.offsetTo = readOffset(line.value);
    else if (line.name == "RRULE")
        observance.rules.push_back(line.value);
    else if (line.name == "DTSTART" || line.name == "RDATE")
        for (const QByteArray &item : line.value.split(','))
            if (const auto time = readCalendarTime(item)) {
                if (line.name == "DTSTART")
                    observance.start = time->local;
                else
                    observance.dates.push_back(time->local);
            }
}

std::optional<TimeZone> matchingZone(
    const ZoneDefinition &definition, LocalTime from, LocalTime to, std::span<const TimeZone> candidates)
{
    // A day more on both sides: local times are up to 14 hours away from the Instants compared here.
    const LocalTime first = from - days(1), last = to + days(1);
    const auto changes = changesOf(definition, first, last);
    if (!changes)
        return std::nullopt;
    const auto found =
        std::ranges::find_if(candidates, [&](const TimeZone &zone) { return fits(zone, *changes, last); });
    return found == candidates.end() ? std::nullopt : std::optional(*found);
}

const std::vector<TimeZone> &commonZones()
{
    static const std::vector<TimeZone> zones = [] {
        std::vector<TimeZone> list;
        for (const char *name :
            {"Europe/London", "Europe/Berlin", "Europe/Athens", "Europe/Lisbon", "Europe/Moscow",
                "Europe/Istanbul", "Europe/Chisinau", "Atlantic/Azores", "Atlantic/Reykjavik",
                "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles",
                "America/Phoenix", "America/Anchorage", "Pacific/Honolulu", "America/Halifax",
                "America/St_Johns", "America/Sao_Paulo", "America/Argentina/Buenos_Aires", "America/Bogota",
                "America/Caracas", "America/La_Paz", "America/Santiago", "America/Asuncion",
                "America/Montevideo", "America/Mexico_City", "America/Havana", "America/Puerto_Rico",
                "Africa/Casablanca", "Africa/Lagos", "Africa/Cairo", "Africa/Johannesburg", "Africa/Nairobi",
                "Asia/Jerusalem", "Asia/Beirut", "Asia/Amman", "Asia/Baghdad", "Asia/Riyadh", "Asia/Tehran",
                "Asia/Dubai", "Asia/Kabul", "Asia/Karachi", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Dhaka",
                "Asia/Yangon", "Asia/Bangkok", "Asia/Shanghai", "Asia/Tokyo", "Australia/Perth",
                "Australia/Darwin", "Australia/Adelaide", "Australia/Brisbane", "Australia/Sydney",
                "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Chatham", "Pacific/Fiji",
                "Pacific/Tongatapu", "Pacific/Apia", "Pacific/Pago_Pago", "UTC"})
            if (const auto zone = TimeZone::create(name))
                list.push_back(*zone);
        return list;
    }();
    return zones;
}

}  // namespace sp
