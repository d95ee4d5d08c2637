// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/availability/availability_service.h"

#include "core/practice/scheduling/working_hours_policy.h"

#include <algorithm>

namespace sp {

using namespace std::chrono;
using namespace Qt::StringLiterals;
using namespace availability;

namespace {

/// What lies just outside of a window may ask for free time within it.
constexpr auto margin = days(2);
constexpr auto ownCalendar = "local";

Interval widened(Interval window)
{
    return {window.start - margin, window.end + margin};
}

/// Seats of one group session, which the calendar holds as one entry for each client, become one stretch.
std::vector<BusyTime> inGroups(std::vector<BusyTime> all)
{
    std::vector<BusyTime> groups;
    for (BusyTime &each : all) {
        const auto same = std::ranges::find_if(groups, [&](const BusyTime &group) {
            return each.kind == BusyKind::Session && group.kind == each.kind && group.when == each.when &&
                   group.service == each.service;
        });
        if (same == groups.end())
            groups.push_back(std::move(each));
        else
            same->seats += each.seats;
    }
    return groups;
}

}  // namespace

void AvailabilityService::addBusySource(const QByteArray &name, BusySource source)
{
    m_sources.emplace_back(name, std::move(source));
}

Result<AvailabilityService::Asked> AvailabilityService::ask(
    const SlotQuestion &question, Interval window, Instant now) const
{
    SP_TRY(settings, m_settings.practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    SP_TRY(service, m_services.service(question.service));
    SP_TRY(terms, serviceTerms(m_policies, question.service, now));
    terms.rules.duration = question.length.value_or(service.details.duration);
    terms.rules.before = service.details.bufferBefore;
    terms.rules.after = service.details.bufferAfter;
    if (terms.rules.duration <= minutes(0) || terms.rules.duration > hours(24))
        return Error{ErrorCode::InvalidInput, "availability.length"};
    SP_TRY(host, hostPlan(zone, window, now));
    SP_TRY(clientZone, zoneOf(question, settings, now));
    SP_TRY(busy, busyTimes(question, terms, zone, widened(window)));
    SlotFacts facts{now, std::move(host)};
    facts.service = question.service.text();
    facts.rules = terms.rules;
    facts.busy = std::move(busy);
    facts.seatsWanted = question.seats;
    if (question.client) {
        SP_TRY(windows, clientWindows(m_policies, *question.client, now));
        facts.guests.push_back({clientZone.zone.value_or(zone), std::move(windows)});
    }
    SP_CHECK(settle(facts, question.place, now));
    SP_TRY(hours, workingHours(m_policies, now));
    SP_TRY(windows, windowsSaid(m_policies, question.client, now));
    return Asked{std::move(facts), std::move(terms), std::move(clientZone), hours.has_value(), windows};
}

Result<HoursPlan> AvailabilityService::hostPlan(const TimeZone &zone, Interval window, Instant now) const
{
    SP_TRY(hours, workingHours(m_policies, now));
    SP_TRY(days, daysOff(m_policies, now));
    SP_TRY(terms, holidayTerms(m_policies, now));
    const Interval wide = widened(window);
    return HoursPlan{zone, hours.value_or(usualHours()), std::move(days.away), std::move(days.off),
        holidaysOff(terms, {dateOf(zone.toLocal(wide.start)), dateOf(zone.toLocal(wide.end))}),
        std::move(days.exceptions)};
}

Result<std::vector<BusyTime>> AvailabilityService::busyTimes(
    const SlotQuestion &question, const ServiceTerms &terms, const TimeZone &zone, Interval window) const
{
    SP_TRY(all, ownTimes(question, zone, window));
    if (terms.rules.seats > 1)
        all = inGroups(std::move(all));
    for (const auto &[name, source] : m_sources) {
        auto theirs = source(window);
        if (theirs)
            std::ranges::move(*theirs, std::back_inserter(all));
        else if (theirs.error().code == ErrorCode::Unavailable)
            all.push_back({.when = window, .source = name, .freshness = Freshness::Unknown});
        else
            return std::move(theirs).error();
    }
    return all;
}

Result<std::vector<BusyTime>> AvailabilityService::ownTimes(
    const SlotQuestion &question, const TimeZone &zone, Interval window) const
{
    SP_TRY(entries, m_calendar.entries(window, zone));
    SP_TRY(services, m_services.list(ServiceStore::Which::All));
    std::vector<BusyTime> all;
    for (const CalendarEntry &entry : entries) {
        const bool itself =
            question.except == entry.event &&
            (question.exceptOccurrence.isEmpty() || question.exceptOccurrence == entry.occurrence);
        if (!entry.busy || itself)
            continue;
        BusyTime busy{.when = entry.when,
            .kind = entry.client || entry.service ? BusyKind::Session : BusyKind::Event,
            .source = ownCalendar,
            .tentative = entry.status == EventStatus::Tentative};
        busy.place = entry.location.toUtf8();
        busy.seats = entry.client ? 1 : 0;
        const auto service =
            std::ranges::find_if(services, [&](const Service &each) { return entry.service == each.id; });
        if (service != services.end()) {
            busy.service = service->id.text();
            busy.before = service->details.bufferBefore;
            busy.after = service->details.bufferAfter;
        }
        all.push_back(std::move(busy));
    }
    return all;
}

/// Puts in where it takes place. A calendar that belongs to a room takes that room, and nobody's time.
Result<Done> AvailabilityService::settle(SlotFacts &facts, const QByteArray &place, Instant now) const
{
    SP_TRY(known, places(m_policies, now));
    std::map<QByteArray, std::vector<Interval>> taken;
    for (const PlaceTerms &each : known)
        for (const auto &[room, calendar] : each.rooms)
            taken[calendar] = {};
    std::erase_if(facts.busy, [&](const BusyTime &busy) {
        const auto room = taken.find(busy.source);
        if (room != taken.end() && blocks(busy, facts.rules))
            room->second.push_back(busy.when);
        return room != taken.end();
    });
    if (place.isEmpty())
        return Done{};
    const auto here = std::ranges::find(known, place, &PlaceTerms::name);
    if (here == known.end())
        return Error{ErrorCode::NotFound, "availability.place_unknown",
            {{u"place"_s, QString::fromUtf8(place.left(64))}}};
    facts.place = {here->name, here->hours, here->travel, {}};
    for (const auto &[room, calendar] : here->rooms)
        facts.place.rooms.push_back({room, merged(taken[calendar])});
    return Done{};
}

Result<ZoneVerdict> AvailabilityService::zoneOf(
    const SlotQuestion &question, const PracticeSettings &settings, Instant now) const
{
    std::vector<ZoneCandidate> candidates{{ZoneSource::WorkspaceDefault, settings.zone, 100, now}};
    if (question.zone)
        candidates.push_back({ZoneSource::BookingParam, question.zone->name(), 100, now});
    if (question.client) {
        SP_TRY(client, m_people.client(*question.client));
        if (!client.details.zone.isEmpty())
            candidates.push_back({ZoneSource::ProfileExplicit, client.details.zone, 100, client.createdAt});
    }
    return resolveZone(candidates, {now, tzdbVersion()});
}

Result<RuleChange> AvailabilityService::movedByRules(Instant now) const
{
    constexpr auto chunk = days(31);
    SP_TRY(settings, m_settings.practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    SP_TRY(sessions, m_sessions.store().toCome(now));
    std::ranges::sort(sessions, {}, [](const Session &each) { return each.planned.start; });
    std::vector<RecordedSession> recorded;
    std::map<std::pair<EventId, QByteArray>, Instant> shown;
    Instant until = Instant::min();
    for (const Session &session : sessions) {
        if (!session.event)
            continue;
        if (session.planned.start >= until) {
            until = session.planned.start + chunk;
            SP_TRY(entries, m_calendar.entries(widened({session.planned.start, until}), zone));
            shown.clear();
            for (const CalendarEntry &entry : entries)
                shown.insert_or_assign({entry.event, entry.occurrence}, entry.when.start);
        }
        const auto entry = shown.find({*session.event, session.occurrence});
        if (entry != shown.end())
            recorded.push_back({session.id, session.client, session.zone, session.tzdbVersion,
                session.planned.start, entry->second});
    }
    return sessionsMovedByRules(std::move(recorded), tzdbVersion());
}

}  // namespace sp
