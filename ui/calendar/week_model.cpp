// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/week_model.h"

#include "core/engine/engine.h"

#include <algorithm>
#include <map>
#include <set>

namespace sp::ui {

using namespace std::chrono;

namespace {

using Occurrence = std::pair<EventId, QByteArray>;

/// Names and zones of the clients that stand in the week, read once each.
class Faces {
public:
    explicit Faces(const PeopleService &people) : m_people(people) {}
    Result<const Client *> of(const ClientId &id)
    {
        auto found = m_known.find(id);
        if (found == m_known.end()) {
            SP_TRY(client, m_people.client(id));
            found = m_known.emplace(id, std::move(client)).first;
        }
        return &found->second;
    }

private:
    const PeopleService &m_people;
    std::map<ClientId, Client> m_known;
};

WeekItem sessionItem(const SessionRow &row, const TimeZone &zone)
{
    WeekItem item;
    item.session = row.session.id;
    item.state = row.session.state;
    item.client = row.session.client;
    item.title = row.clientName;
    item.note = row.serviceName;
    item.clientZone = row.clientZone;
    item.start = zone.toLocal(row.session.planned.start);
    item.end = zone.toLocal(row.session.planned.end);
    item.tentative = row.session.state == SessionState::Tentative;
    item.unbilled =
        row.session.state == SessionState::Completed && row.session.billing == BillingState::Unbilled;
    return item;
}

QByteArray mostFrequentZone(const Week &week)
{
    std::map<QByteArray, int> counts;
    for (const WeekItem &item : week.items)
        if (!item.clientZone.isEmpty() && item.clientZone != week.zone.name())
            ++counts[item.clientZone];
    const auto most = std::ranges::max_element(counts, {}, [](const auto &each) { return each.second; });
    return most == counts.end() ? QByteArray() : most->first;
}

QByteArray ruleOf(const Booking &booking)
{
    QByteArray rule;
    switch (booking.repeat) {
    case Booking::Repeat::Once:
        return {};
    case Booking::Repeat::Weekly:
        rule = "FREQ=WEEKLY";
        break;
    case Booking::Repeat::Fortnightly:
        rule = "FREQ=WEEKLY;INTERVAL=2";
        break;
    case Booking::Repeat::FourWeekly:
        rule = "FREQ=WEEKLY;INTERVAL=4";
        break;
    case Booking::Repeat::Monthly: {
        // The second Tuesday stays the second Tuesday; the fifth of a month is its last.
        const LocalDate day = dateOf(booking.at.start);
        const unsigned nth = (static_cast<unsigned>(civil(day).day()) - 1) / 7 + 1;
        const char *const weekdays[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
        rule = "FREQ=MONTHLY;BYDAY=" + QByteArray::number(nth > 4 ? -1 : static_cast<int>(nth)) +
               weekdays[isoWeekday(day) - 1];
        break;
    }
    }
    if (booking.times)
        rule += ";COUNT=" + QByteArray::number(*booking.times);
    return rule;
}

}  // namespace

QByteArray WeekItem::key() const
{
    if (entry)
        return entry->event.text() + '/' + entry->occurrence;
    return session ? session->text() : QByteArray();
}

LocalDate mondayOf(LocalDate date)
{
    return date - days(isoWeekday(date) - 1);
}

Result<Week> readWeek(Engine &engine, LocalDate monday)
{
    SP_CHECK(engine.mayRead("calendar.read"));
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    Week week{monday, zone};
    const Interval window{zone.toInstant(LocalTime(monday)), zone.toInstant(LocalTime(monday + days(7)))};
    SP_TRY(entries, engine.calendar().entries(window, zone));
    SP_TRY(rows, engine.sessions().store().within(window));
    std::map<Occurrence, SessionRow> sessions;
    for (const SessionRow &row : rows) {
        if (row.session.event)
            sessions.emplace(Occurrence{*row.session.event, row.session.occurrence}, row);
        else
            week.items.push_back(sessionItem(row, zone));
    }
    Faces faces(engine.people());
    for (CalendarEntry &entry : entries) {
        WeekItem item;
        if (const auto found = sessions.find({entry.event, entry.occurrence}); found != sessions.end()) {
            item = sessionItem(found->second, zone);
        } else if (entry.client) {
            SP_TRY(client, faces.of(*entry.client));
            item.client = entry.client;
            item.title = client->details.name;
            item.clientZone = client->details.zone;
            item.note = entry.summary;
        } else {
            item.title = entry.summary;
        }
        if (!entry.location.isEmpty())
            item.note = entry.location;
        item.start = zone.toLocal(entry.when.start);
        item.end = zone.toLocal(entry.when.end);
        item.busy = entry.busy;
        item.allDay = entry.kind == TimeKind::AllDay;
        if (!item.session)
            item.tentative = entry.status == EventStatus::Tentative;
        item.recurring = entry.recurring;
        item.entry = std::move(entry);
        week.items.push_back(std::move(item));
    }
    std::ranges::stable_sort(week.items, {}, &WeekItem::start);
    week.otherZone = mostFrequentZone(week);
    return week;
}

std::vector<Lane> lanesOf(const std::vector<std::pair<int, int>> &spans)
{
    std::vector<Lane> lanes(spans.size());
    std::size_t groupStart = 0;
    std::vector<int> ends;  // Of each column of the running group.
    const auto close = [&](std::size_t past) {
        for (std::size_t i = groupStart; i < past; ++i)
            lanes[i].columns = static_cast<int>(ends.size());
        groupStart = past;
        ends.clear();
    };
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const auto [start, end] = spans[i];
        if (!ends.empty() && std::ranges::all_of(ends, [start](int taken) { return taken <= start; }))
            close(i);
        const auto free = std::ranges::find_if(ends, [start](int taken) { return taken <= start; });
        lanes[i].column = static_cast<int>(free - ends.begin());
        if (free == ends.end())
            ends.push_back(end);
        else
            *free = end;
    }
    close(spans.size());
    return lanes;
}

Result<UnitId> moveItem(
    Engine &engine, const WeekItem &item, const TimeZone &zone, const WeekMove &to, SeriesScope scope)
{
    return engine.run<UnitId>("calendar.move", [&](Unit &unit) -> Result<UnitId> {
        if (item.session && (scope == SeriesScope::This || !item.recurring)) {
            SP_TRY(session, engine.sessions().session(*item.session));
            SP_TRY(agreed, TimeZone::create(session.zone));
            const LocalTime start = agreed.toLocal(zone.toInstant(to.start));
            SP_CHECK(engine.sessions().reschedule(unit, *item.session, start, to.length));
            unit.touch("calendar");
            return unit.id();
        }
        SP_TRY(stored, engine.calendar().store().find(item.entry->event));
        if (!stored)
            return Error{ErrorCode::NotFound, "event.unknown"};
        const TimeZone wall = stored->event.when.start.zoneFor(zone);
        SP_CHECK(engine.calendar().move(unit, item.entry->event, item.entry->occurrence,
            {wall.toLocal(zone.toInstant(to.start)), to.length}, scope));
        return unit.id();
    });
}

Result<UnitId> cancelItem(Engine &engine, const WeekItem &item, SeriesScope scope)
{
    return engine.run<UnitId>("calendar.cancel", [&](Unit &unit) -> Result<UnitId> {
        if (item.session && (scope == SeriesScope::This || !item.recurring))
            SP_CHECK(engine.sessions().cancel(unit, *item.session, {}));
        else
            SP_CHECK(engine.calendar().cancel(unit, item.entry->event, item.entry->occurrence, scope));
        unit.touch("calendar");
        return unit.id();
    });
}

Result<UnitId> bookItem(Engine &engine, const Booking &booking)
{
    return engine.run<UnitId>("session.book", [&](Unit &unit) -> Result<UnitId> {
        if (booking.repeat == Booking::Repeat::Once) {
            SP_CHECK(engine.sessions().book(
                unit, {booking.client, booking.service, booking.at.start, booking.zone, booking.at.length}));
        } else {
            // The sessions of a series are made one by one when their time comes.
            SP_TRY(service, engine.services().service(booking.service));
            EventDraft draft{service.details.name, {booking.at.start, TimeKind::Zoned, booking.zone},
                booking.at.length, {ruleOf(booking)}};
            draft.client = booking.client;
            draft.service = booking.service;
            SP_CHECK(engine.calendar().add(unit, draft));
        }
        unit.touch("calendar");
        return unit.id();
    });
}

Overlap overlapOf(const Week &week, LocalTime start, LocalTime end, const QByteArray &except)
{
    Overlap most;
    for (const WeekItem &item : week.items) {
        if (!item.busy || item.allDay || item.key() == except)
            continue;
        const auto shared = duration_cast<minutes>(std::min(end, item.end) - std::max(start, item.start));
        if (shared > most.length)
            most = {shared, item.title};
    }
    return most;
}

}  // namespace sp::ui
