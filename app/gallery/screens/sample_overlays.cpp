// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/sample_overlays.h"

#include "core/engine/engine.h"
#include "core/practice/syncing/account_entries.h"
#include "core/practice/syncing/event_rows.h"

using namespace Qt::StringLiterals;

namespace sp::gallery {

using namespace syncing;
using namespace std::chrono;

namespace {

class SampleOverlays {
public:
    SampleOverlays(Engine &engine, Unit &unit)
        : m_rows(engine.calendar()), m_accounts(engine.database()), m_links(engine.database()), m_unit(unit)
    {
    }

    Result<Done> fill()
    {
        SP_CHECK(calendar(u"Fastmail"_s, u"Family"_s, Privacy::Title, "#B84C8A"));
        SP_CHECK(entry(u"School concert"_s, "2026-10-27T18:00", hours(2)));
        SP_CHECK(entry(u"Dentist, Leo"_s, "2026-10-29T08:00", hours(1)));
        SP_CHECK(entry(u"Choir"_s, "2026-10-28T18:30", minutes(90), "FREQ=WEEKLY"));
        SP_CHECK(wholeDays(u"Grandmother visits"_s, "2026-10-31", 2));
        SP_CHECK(calendar(u"Clinic"_s, u"Consulting room"_s, Privacy::Busy, "#2F74C0"));
        SP_CHECK(entry({}, "2026-10-26T14:00", hours(3)));
        SP_CHECK(entry({}, "2026-10-28T12:15", hours(2)));
        SP_CHECK(entry({}, "2026-10-30T16:30", minutes(30)));
        SP_CHECK(calendar(u"Fastmail"_s, u"Team"_s, Privacy::Title, "#3F8542", true));
        return entry(u"Peer group"_s, "2026-10-26T17:30", hours(1));
    }

private:
    Result<Done> calendar(const QString &account, const QString &name, Privacy privacy,
        const QByteArray &colour, bool twoWay = false)
    {
        SP_TRY(known, m_accounts.accounts());
        const auto same =
            std::ranges::find(known, account, [](const CalendarAccount &each) { return each.settings.name; });
        if (same != known.end()) {
            m_account = *same;
        } else {
            m_account = CalendarAccount{
                m_unit.newId<CalendarAccountTag>(), {.kind = "caldav",
                                                        .name = account,
                                                        .address = u"https://calendars.example"_s,
                                                        .user = u"mara@practice.example"_s,
                                                        .privacy = privacy}};
            m_account->createdAt = m_unit.now() - days(30) + minutes(++m_made);
            SP_CHECK(m_accounts.insert(*m_account));
            SP_CHECK(m_accounts.seen(m_account->id, m_unit.now() - minutes(5)));
            m_unit.audit("calendar.connected", "calendar_account", m_account->id);
        }
        m_calendar = CalendarHere{m_unit.newId<RemoteCalendarTag>(), m_account->id, "/" + name.toUtf8() + "/",
            name, colour, twoWay};
        m_calendar->twoWay = twoWay;
        SP_CHECK(m_accounts.insert(*m_calendar));
        m_unit.touch("calendar_accounts");
        return Done{};
    }

    Result<Done> put(CalendarEvent event)
    {
        event.uid = m_calendar->name.toUtf8() + QByteArray::number(++m_made) + "@elsewhere.example";
        Bundle bundle = Bundle::of({event});
        if (m_account->settings.privacy == Privacy::Busy)
            bundle = bundle.onlyTimes();
        SP_TRY(id, m_rows.put(m_unit, bundle));
        EventLink link{m_calendar->id, event.uid, event.uid};
        link.event = id;
        link.base = bundle.packed();
        link.baseHash = bundle.digest();
        SP_TRY(mark, m_links.mark(event.uid));
        link.seen = mark;
        return m_links.put(link);
    }
    Result<Done> entry(const QString &title, const char *start, seconds length, const QByteArray &rule = {})
    {
        CalendarEvent event;
        SP_TRY(local, parseLocalTime(start));
        event.when.start = {local, TimeKind::Zoned, *TimeZone::create("Europe/Lisbon")};
        event.length = EventLength{{}, length};
        event.summary = title;
        if (!rule.isEmpty())
            event.when.rules = {rule};
        return put(event);
    }
    Result<Done> wholeDays(const QString &title, const char *first, int count)
    {
        CalendarEvent event;
        SP_TRY(day, parseDate(first));
        event.when.start = {LocalTime(day), TimeKind::AllDay, {}};
        event.length = EventLength{days(count), {}};
        event.summary = title;
        return put(event);
    }

    EventRows m_rows;
    AccountStore m_accounts;
    LinkStore m_links;
    Unit &m_unit;
    std::optional<CalendarAccount> m_account;
    std::optional<CalendarHere> m_calendar;
    int m_made = 0;
};

}  // namespace

Result<Done> fillOverlays(Engine &engine)
{
    return engine.run<Done>(
        "calendar.connect", [&](Unit &unit) { return SampleOverlays(engine, unit).fill(); });
}

Result<Done> fillHolds(Engine &engine)
{
    SP_TRY(services, engine.services().list());
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    const struct {
        QString client;
        const char *start;
        seconds length;
    } held[] = {
        {u"Maya Brooks"_s, "2026-10-30T10:00", hours(4)}, {u"Jonas Keller"_s, "2026-10-29T15:45", hours(23)}};
    return engine.run<Done>("hold.place", [&](Unit &unit) -> Result<Done> {
        SP_TRY(clients, engine.people().store().list(std::nullopt, 1000, 0));
        for (const auto &each : held) {
            const auto client = std::ranges::find(clients, each.client, &ClientSummary::name);
            SP_TRY(start, parseLocalTime(each.start));
            SP_CHECK(engine.booking().claim(
                unit, {{client->id, services.front().id, start, zone, services.front().details.duration},
                          HoldOwner::of("client", client->id), HoldPurpose::Draft, each.length}));
        }
        return Done{};
    });
}

}  // namespace sp::gallery
