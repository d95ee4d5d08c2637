// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_model.h"

#include "core/engine/engine.h"
#include "core/practice/scheduling/working_hours_policy.h"

#include <algorithm>
#include <map>
#include <set>

namespace sp::ui {

using namespace std::chrono;

namespace {

/// A month or an agenda has no room to say what the clocks do.
constexpr int mostNoticedDays = 7;

using Occurrence = std::pair<EventId, QByteArray>;

/// Names and zones of the clients that stand in the calendar: a few are read one by one, many in one go.
class Faces {
public:
    struct Face {
        QString name;
        QByteArray zone;
    };
    explicit Faces(const PeopleService &people) : m_people(people) {}
    Result<const Face *> of(const ClientId &id)
    {
        auto found = m_known.find(id);
        if (found == m_known.end() && m_known.size() == few) {
            SP_TRY(clients, m_people.store().list(std::nullopt, mostClients, 0));
            for (ClientSummary &client : clients)
                m_known.emplace(client.id, Face{std::move(client.name), std::move(client.zone)});
            found = m_known.find(id);
        }
        if (found == m_known.end()) {
            SP_TRY(client, m_people.client(id));
            found = m_known.emplace(id, Face{client.details.name, client.details.zone}).first;
        }
        return &found->second;
    }

private:
    static constexpr std::size_t few = 8;
    static constexpr int mostClients = 20'000;
    const PeopleService &m_people;
    std::map<ClientId, Face> m_known;
};

/// What services say of their sessions, read once each.
class Offers {
public:
    explicit Offers(const ServiceStore &services) : m_services(services) {}
    Result<Done> lay(CalendarItem &item, const SessionRow &row)
    {
        return lay(item, m_versions, row.session.service,
            [this](const ServiceVersionId &id) { return m_services.version(id); });
    }
    Result<Done> lay(CalendarItem &item, const ServiceId &service)
    {
        return lay(item, m_newest, service, [this](const ServiceId &id) { return m_services.service(id); });
    }

private:
    template <typename Key, typename Read>
    Result<Done> lay(
        CalendarItem &item, std::map<Key, ServiceDetails> &known, const Key &key, const Read &read)
    {
        auto found = known.find(key);
        if (found == known.end()) {
            SP_TRY(service, read(key));
            found = known.emplace(key, std::move(service.details)).first;
        }
        item.before = found->second.bufferBefore;
        item.after = found->second.bufferAfter;
        item.colour = found->second.colour;
        return Done{};
    }

    const ServiceStore &m_services;
    std::map<ServiceVersionId, ServiceDetails> m_versions;
    std::map<ServiceId, ServiceDetails> m_newest;
};

CalendarItem sessionItem(const SessionRow &row, const TimeZone &zone)
{
    CalendarItem item;
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

/// Times that are held on these days; what else can be held (rooms, seats) is no time of the practitioner's.
Result<Done> layHolds(Engine &engine, Interval window, Faces &faces, ShownDays &shown)
{
    SP_TRY(holds, engine.holds().store().on(Resource::practitioner(), window));
    for (const Hold &hold : holds) {
        if (!hold.stands(engine.now()))
            continue;
        CalendarItem item;
        item.held = {hold.id, shown.zone.toLocal(hold.expiresAt), hold.purpose, hold.service, hold.when};
        item.client = hold.client;
        item.title = hold.label;
        if (hold.client) {
            SP_TRY(client, faces.of(*hold.client));
            item.title = client->name;
            item.clientZone = client->zone;
        }
        if (hold.service) {
            SP_TRY(service, engine.services().service(*hold.service));
            item.note = service.details.name;
        }
        item.start = shown.zone.toLocal(hold.when.start);
        item.end = shown.zone.toLocal(hold.when.end);
        shown.items.push_back(std::move(item));
    }
    return Done{};
}

QByteArray mostFrequentZone(const ShownDays &shown)
{
    std::map<QByteArray, int> counts;
    for (const CalendarItem &item : shown.items)
        if (!item.clientZone.isEmpty() && item.clientZone != shown.zone.name())
            ++counts[item.clientZone];
    const auto most = std::ranges::max_element(counts, {}, [](const auto &each) { return each.second; });
    return most == counts.end() ? QByteArray() : most->first;
}

}  // namespace

QByteArray CalendarItem::key() const
{
    // What does not repeat is the same wherever it is moved.
    if (held)
        return "hold/" + held->id.text();
    if (entry && !entry->recurring)
        return entry->event.text();
    if (entry)
        return entry->event.text() + '/' + entry->occurrence;
    return session ? session->text() : QByteArray();
}

int ShownDays::firstHour() const
{
    using std::chrono::floor, std::chrono::hours;
    hours first(24);
    const WorkingHours worked = this->hours.value_or(usualHours());
    for (int day = 0; day < count; ++day)
        for (const DaySpan &span : worked.on(this->first + std::chrono::days(day)))
            first = std::min(first, floor<hours>(span.from));
    for (const CalendarItem &item : items)
        if (item.isSession() && !item.isLong())
            first = std::min(first, floor<hours>(item.start - LocalTime(dateOf(item.start))));
    constexpr int usual = 8;
    return first < hours(24) ? static_cast<int>(first.count()) : usual;
}

void ShownDays::switchOff(const std::set<QByteArray> &calendars)
{
    for (CalendarItem &item : items)
        item.out = item.from && calendars.contains(item.from->id.text());
}

const CalendarItem *ShownDays::find(const QByteArray &key) const
{
    const auto found =
        std::ranges::find_if(items, [&](const CalendarItem &item) { return item.key() == key; });
    return key.isEmpty() || found == items.end() ? nullptr : &*found;
}

Result<ShownDays> readDays(Engine &engine, LocalDate first, int count)
{
    SP_CHECK(engine.mayRead("calendar.read"));
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    ShownDays shown{first, count, zone};
    const Interval window{zone.toInstant(LocalTime(first)), zone.toInstant(LocalTime(shown.past()))};
    SP_TRY(entries, engine.calendar().entries(window, zone));
    SP_TRY(rows, engine.sessions().store().within(window));
    SP_TRY(hours, workingHours(engine.policies(), window.end));
    shown.hours = std::move(hours);
    Offers offers(engine.services());
    std::map<Occurrence, SessionRow> sessions;
    for (const SessionRow &row : rows) {
        if (row.session.event && !holdsPlace(row.session.state))
            continue;  // It is called off; whatever stands at its place now is something else.
        if (row.session.event) {
            sessions.emplace(Occurrence{*row.session.event, row.session.occurrence}, row);
        } else {
            shown.items.push_back(sessionItem(row, zone));
            SP_CHECK(offers.lay(shown.items.back(), row));
        }
    }
    Faces faces(engine.people());
    SP_TRY(overlays, Overlays::read(engine, window));
    shown.overlays = overlays.all();
    for (CalendarEntry &entry : entries) {
        CalendarItem item;
        if (const auto found = sessions.find({entry.event, entry.occurrence}); found != sessions.end()) {
            item = sessionItem(found->second, zone);
            SP_CHECK(offers.lay(item, found->second));
        } else if (entry.client) {
            SP_TRY(client, faces.of(*entry.client));
            item.client = entry.client;
            item.title = client->name;
            item.clientZone = client->zone;
            item.note = entry.summary;
            if (entry.service)
                SP_CHECK(offers.lay(item, *entry.service));
        } else {
            item.from = overlays.of(entry.event);
            item.title = entry.summary.isEmpty() ? untitledEntry(entry.busy) : entry.summary;
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
        shown.items.push_back(std::move(item));
    }
    SP_CHECK(layHolds(engine, window, faces, shown));
    std::ranges::stable_sort(shown.items, {}, &CalendarItem::start);
    shown.otherZone = mostFrequentZone(shown);
    if (count <= mostNoticedDays) {
        SP_TRY(notices, readClockNotices(engine, window, zone));
        shown.clockNotices = std::move(notices);
    }
    return shown;
}

Result<ShownView> readView(Engine &engine, CalendarView view, std::optional<LocalDate> date)
{
    SP_CHECK(engine.mayRead("calendar.read"));
    SP_TRY(today, engine.billing().today(engine.now()));
    const LocalDate around = date.value_or(today);
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    const int first = settings.firstWeekday();
    const LocalDate week = weekOf(around, first);
    SP_TRY(hours, workingHours(engine.policies(), zone.toInstant(LocalTime(week + days(7)))));
    const DayRange range = rangeOf(view, around, hours, first);
    SP_TRY(shown, readDays(engine, range.first, range.count));
    return ShownView{around, std::move(shown)};
}

}  // namespace sp::ui
