// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/planned_session.h"

#include "core/practice/people/named_client.h"

#include <algorithm>

namespace sp::ui {

namespace {

/// More than any solo practice has; beyond it no name is suggested from.
constexpr int mostClients = 20'000;

Result<Done> nameService(Engine &engine, PlannedSession &planned, const Service &service)
{
    planned.service = service.id;
    planned.serviceName = service.details.name;
    planned.serviceLength = service.details.duration;
    planned.price = service.details.price;
    if (planned.client && planned.clientName.isEmpty()) {
        SP_TRY(client, engine.people().client(*planned.client));
        planned.clientName = client.details.name;
        planned.clientZone = client.details.zone;
    }
    return Done{};
}

/// Where a session stands in the day: as it was held, or where it began, else as it is planned.
Interval whenShown(const Session &session)
{
    if (session.state == SessionState::Completed)
        return session.counted();
    if (session.state == SessionState::InProgress && session.actualStart)
        return {*session.actualStart, *session.actualStart + session.planned.length()};
    return session.planned;
}

Result<PlannedSession> fromRow(Engine &engine, const SessionRow &row)
{
    const Session &session = row.session;
    PlannedSession planned{whenShown(session), session.id};
    planned.client = session.client;
    planned.clientName = row.clientName;
    planned.clientZone = row.clientZone;
    planned.state = session.state;
    planned.billing = session.billing;
    planned.document = session.document;
    SP_TRY(service, engine.services().version(session.service));
    SP_CHECK(nameService(engine, planned, service));
    return planned;
}

Result<PlannedSession> fromEntry(Engine &engine, const CalendarEntry &entry)
{
    PlannedSession planned{entry.when};
    planned.entry = entry;
    planned.title = entry.summary;
    planned.location = entry.location;
    planned.allDay = entry.kind == TimeKind::AllDay;
    planned.state =
        entry.status == EventStatus::Tentative ? SessionState::Tentative : SessionState::Confirmed;
    if (entry.client) {
        SP_TRY(client, engine.people().client(*entry.client));
        planned.client = client.id;
        planned.clientName = client.details.name;
        planned.clientZone = client.details.zone;
    }
    if (entry.service) {
        SP_TRY(service, engine.services().service(*entry.service));
        SP_CHECK(nameService(engine, planned, service));
    }
    return planned;
}

}  // namespace

Result<TimeZone> practiceZone(Engine &engine)
{
    SP_TRY(settings, engine.settings().practice());
    return TimeZone::create(settings.zone);
}

Result<std::vector<PlannedSession>> plannedWithin(Engine &engine, Interval window, const TimeZone &viewer)
{
    // One that is held on another day than planned stands on the day it was held.
    SP_TRY(rows, engine.sessions().store().within(
                     {window.start - sessionStartsEarliest, window.end + sessionStartsEarliest}));
    SP_TRY(entries, engine.calendar().entries(window, viewer));
    std::vector<PlannedSession> all;
    for (const SessionRow &row : rows) {
        if (const Interval shown = whenShown(row.session);
            shown.start >= window.end || shown.end <= window.start)
            continue;
        SP_TRY(planned, fromRow(engine, row));
        const auto own = std::ranges::find_if(entries, [&](const CalendarEntry &entry) {
            return holdsPlace(row.session.state) && row.session.event == entry.event &&
                   row.session.occurrence == entry.occurrence;
        });
        if (own != entries.end()) {
            planned.title = own->summary;
            planned.location = own->location;
            entries.erase(own);
        }
        all.push_back(std::move(planned));
    }
    for (const CalendarEntry &entry : entries) {
        // Moved out of the window as a session, the occurrence itself still stands in it.
        SP_TRY(elsewhere, engine.sessions().store().ofOccurrence(entry.event, entry.occurrence));
        if (elsewhere)
            continue;
        SP_TRY(planned, fromEntry(engine, entry));
        all.push_back(std::move(planned));
    }
    std::ranges::stable_sort(all, {}, [](const PlannedSession &each) { return each.when.start; });
    return all;
}

Result<SessionId> sessionOf(
    Engine &engine, Unit &unit, const PlannedSession &planned, const SessionDetails &said)
{
    if (planned.session)
        return *planned.session;
    if (!planned.entry)
        return Error{ErrorCode::NotFound, "session.unknown"};
    SP_TRY(zone, practiceZone(engine));
    const auto client = said.client ? said.client : planned.client;
    const auto service = said.service ? said.service : planned.service;
    // With one session only it is said of the occurrence: its series stays as it is.
    const bool isNews = client != planned.client || service != planned.service;
    if (isNews && client && service && (said.wholeSeries || !planned.entry->recurring))
        SP_CHECK(engine.calendar().assign(unit, planned.entry->event, {*client, *service}));
    return engine.sessions().ofEntry(unit, *planned.entry, zone, client, service);
}

Result<std::optional<ClientSummary>> clientNamedIn(Engine &engine, const QString &title)
{
    std::optional<ClientSummary> named;
    for (const ClientStatus status : {ClientStatus::Active, ClientStatus::Suggested}) {
        SP_TRY(clients, engine.people().store().list(status, mostClients, 0));
        const auto id = namedClient(title, clients);
        if (!id)
            continue;
        named = *std::ranges::find(clients, *id, &ClientSummary::id);
        break;
    }
    return named;
}

}  // namespace sp::ui
