// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/remote/series_text.h"

#include <algorithm>
#include <tuple>

namespace sp {

namespace {

/// Rules in one spelling.
std::vector<QByteArray> plainRules(const std::vector<QByteArray> &rules)
{
    std::vector<QByteArray> plain;
    for (const QByteArray &text : rules) {
        const auto rule = RecurrenceRule::parse(text);
        plain.push_back(rule ? rule->text() : text);
    }
    return plain;
}

std::vector<Instant> instantsOf(const std::vector<CalendarTime> &times)
{
    std::vector<Instant> instants;
    for (const CalendarTime &time : times)
        instants.push_back(time.instant(TimeZone::utc()));
    std::ranges::sort(instants);
    return instants;
}

std::vector<QString> addressesOf(const std::vector<CalendarPerson> &people)
{
    std::vector<QString> addresses;
    for (const CalendarPerson &person : people)
        if (!person.email.isEmpty())
            addresses.push_back(person.email.toLower());
    std::ranges::sort(addresses);
    return addresses;
}

/// "" and the word for the usual are the same.
QByteArray orUsual(const QByteArray &code, const char *usual)
{
    return code == usual ? QByteArray() : code;
}

auto seen(const CalendarEvent &event)
{
    const TimeZone utc = TimeZone::utc();
    return std::tuple(event.when.start.kind == TimeKind::AllDay, event.when.start.instant(utc),
        endOf(event, utc).instant(utc), plainRules(event.when.rules), instantsOf(event.when.excludedDates),
        event.summary.trimmed(), event.description.trimmed(), event.location.trimmed(),
        orUsual(event.status, "CONFIRMED"), orUsual(event.transparency, "OPAQUE"),
        orUsual(event.classification, "PUBLIC"), addressesOf(event.attendees),
        event.recurrenceId ? event.recurrenceId->instant(utc) : Instant());
}

}  // namespace

Result<RemoteSeries> readRemoteSeries(const ForeignFiles &files, const QByteArray &text)
{
    SP_TRY(file, files.calendar(text));
    const Error notPossible{ErrorCode::Refused, "remote.not_possible"};
    RemoteSeries series;
    bool hasMaster = false;
    for (CalendarEvent &event : file.events) {
        if (event.range != OverrideRange::This || (hasMaster && !event.recurrenceId))
            return notPossible;
        if (event.recurrenceId) {
            series.overrides.push_back(std::move(event));
        } else {
            series.master = std::move(event);
            hasMaster = true;
        }
    }
    // An occurrence that is canceled is one that does not take place.
    for (const CalendarEvent &event : series.overrides)
        if (event.status == "CANCELLED")
            series.master.when.excludedDates.push_back(*event.recurrenceId);
    std::erase_if(series.overrides, [](const CalendarEvent &event) { return event.status == "CANCELLED"; });
    const bool repeats = !series.master.when.rules.empty() || !series.master.when.extraDates.empty();
    if (!hasMaster || (!repeats && !series.overrides.empty()))
        return notPossible;
    return series;
}

QByteArray remoteText(const RemoteSeries &series)
{
    std::vector<CalendarEvent> events{series.master};
    events.insert(events.end(), series.overrides.begin(), series.overrides.end());
    Instant last{};
    for (const CalendarEvent &event : events)
        last = std::max(last, event.lastModified.value_or(Instant()));
    return writeCalendar(events, {.stamp = last});
}

CalendarTime onWallClock(Instant at, const std::optional<TimeZone> &zone)
{
    if (zone && *zone != TimeZone::utc()) {
        const LocalTime local = zone->toLocal(at);
        if (zone->toInstant(local) == at)
            return {local, TimeKind::Zoned, *zone};
    }
    return {LocalTime(at.time_since_epoch()), TimeKind::Utc, std::nullopt};
}

CalendarTime occurrenceAt(const CalendarTime &start, const CalendarTime &time, const TimeZone &viewer)
{
    return {onClockOf(start, time, viewer), start.kind, start.zone};
}

CalendarTime endOf(const CalendarEvent &event, const TimeZone &viewer)
{
    if (event.end)
        return *event.end;
    const CalendarTime &start = event.when.start;
    const Instant end = eventSpan(event, viewer).end;
    return {start.zoneFor(viewer).toLocal(end), start.kind, start.zone};
}

CalendarEvent occurrenceOf(const CalendarEvent &master, const CalendarTime &start, const TimeZone &viewer)
{
    CalendarEvent event = master;
    const auto length = endOf(master, viewer).local - master.when.start.local;
    event.recurrenceId = start;
    event.when = {start, {}, {}, {}};
    event.end = CalendarTime{start.local + length, start.kind, start.zone};
    event.length.reset();
    return event;
}

void dropPlainOverrides(RemoteSeries &series, const TimeZone &viewer)
{
    std::erase_if(series.overrides, [&](const CalendarEvent &event) {
        return event.when.start == *event.recurrenceId &&
               seen(event) == seen(occurrenceOf(series.master, *event.recurrenceId, viewer));
    });
}

bool looksTheSame(const RemoteSeries &one, const RemoteSeries &other)
{
    const auto all = [](const RemoteSeries &series) {
        std::vector events{seen(series.master)};
        for (const CalendarEvent &event : series.overrides)
            events.push_back(seen(event));
        std::sort(events.begin() + 1, events.end());
        return events;
    };
    return all(one) == all(other);
}

}  // namespace sp
