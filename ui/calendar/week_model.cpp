// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/week_model.h"

#include "core/engine/engine.h"
#include "core/practice/scheduling/working_hours_policy.h"

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

/// What services want free around their sessions, read once each.
class Buffers {
public:
    explicit Buffers(const ServiceStore &services) : m_services(services) {}
    Result<Done> lay(WeekItem &item, const SessionRow &row)
    {
        return lay(item, m_versions, row.session.service,
            [this](const ServiceVersionId &id) { return m_services.version(id); });
    }
    Result<Done> lay(WeekItem &item, const ServiceId &service)
    {
        return lay(item, m_newest, service, [this](const ServiceId &id) { return m_services.service(id); });
    }

private:
    template <typename Key, typename Read>
    Result<Done> lay(WeekItem &item, std::map<Key, ServiceDetails> &known, const Key &key, const Read &read)
    {
        auto found = known.find(key);
        if (found == known.end()) {
            SP_TRY(service, read(key));
            found = known.emplace(key, std::move(service.details)).first;
        }
        item.before = found->second.bufferBefore;
        item.after = found->second.bufferAfter;
        return Done{};
    }

    const ServiceStore &m_services;
    std::map<ServiceVersionId, ServiceDetails> m_versions;
    std::map<ServiceId, ServiceDetails> m_newest;
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
    SP_TRY(hours, workingHours(engine.policies(), window.end));
    week.hours = std::move(hours);
    Buffers buffers(engine.services());
    std::map<Occurrence, SessionRow> sessions;
    for (const SessionRow &row : rows) {
        if (row.session.event && !holdsPlace(row.session.state))
            continue;  // It is called off; whatever stands at its place now is something else.
        if (row.session.event) {
            sessions.emplace(Occurrence{*row.session.event, row.session.occurrence}, row);
        } else {
            week.items.push_back(sessionItem(row, zone));
            SP_CHECK(buffers.lay(week.items.back(), row));
        }
    }
    Faces faces(engine.people());
    for (CalendarEntry &entry : entries) {
        WeekItem item;
        if (const auto found = sessions.find({entry.event, entry.occurrence}); found != sessions.end()) {
            item = sessionItem(found->second, zone);
            SP_CHECK(buffers.lay(item, found->second));
        } else if (entry.client) {
            SP_TRY(client, faces.of(*entry.client));
            item.client = entry.client;
            item.title = client->details.name;
            item.clientZone = client->details.zone;
            item.note = entry.summary;
            if (entry.service)
                SP_CHECK(buffers.lay(item, *entry.service));
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

Overlap overlapOf(const Week &week, const Stretch &stretch, const QByteArray &except)
{
    Overlap most;
    for (const WeekItem &item : week.items) {
        if (!item.busy || item.allDay || item.key() == except)
            continue;
        const Clash clash = clashOf(stretch, item.stretch());
        // What takes place at the same time counts before what is only too close.
        if (std::pair(clash.shared, clash.missing) > std::pair(most.clash.shared, most.clash.missing))
            most = {clash, item.title};
    }
    return most;
}

bool isOffHours(const Week &week, LocalTime start, LocalTime end)
{
    return week.hours && decideHours(*week.hours, {start, end}) == HoursVerdict::Outside;
}

}  // namespace sp::ui
