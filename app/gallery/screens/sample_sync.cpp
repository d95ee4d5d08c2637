// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/sample_sync.h"

#include "core/practice/syncing/conflict_settling.h"

using namespace Qt::StringLiterals;

namespace sp::gallery {

using namespace syncing;
using namespace std::chrono;

namespace {

CalendarTime lisbon(const QByteArray &local)
{
    CalendarTime time = *readCalendarTime(local);
    time.kind = TimeKind::Zoned;
    time.zone = *TimeZone::create("Europe/Lisbon");
    return time;
}

CalendarEvent entry(const QByteArray &uid, const QString &title, const QByteArray &start)
{
    CalendarEvent event;
    event.uid = uid;
    event.when.start = lisbon(start);
    event.length = EventLength{{}, hours(1)};
    event.summary = title;
    return event;
}

class SampleSync {
public:
    SampleSync(Engine &engine, Unit &unit)
        : m_desk(engine.database(), engine.calendar()), m_accounts(engine.database()), m_unit(unit)
    {
    }

    Result<Done> fill()
    {
        SP_TRY(work, account(u"Fastmail"_s, "caldav", u"https://caldav.fastmail.com"_s, u"Work"_s, 0, {}));
        SP_TRY(club, account(u"The rowing club"_s, "ics", u"https://club.example/all.ics"_s, u"Regattas"_s,
                         40, "remote.unreachable"));
        m_account = work.account;
        m_calendar = work.id;
        SP_CHECK(trash("t2", u"Tax adviser"_s, "20261103T100000", "here", hours(27)));
        SP_CHECK(trash("t1", u"Supervision, Joana"_s, "20261030T150000", "elsewhere", hours(3)));
        SP_CHECK(m_desk.links.log({m_unit.now() - minutes(40), club.account, {}, {}, "failed",
            {{u"reason"_s, u"remote.unreachable"_s}, {u"host"_s, u"club.example"_s}}}));
        SP_CHECK(clash());
        SP_CHECK(deletion());
        SP_CHECK(log("written", "c1", minutes(12)));
        return m_desk.links.log({m_unit.now() - minutes(9), m_account, m_calendar, "c2", "refused",
            {{u"reason"_s, u"remote.forbidden"_s}, {u"host"_s, u"caldav.fastmail.com"_s}}});
    }

private:
    Result<CalendarHere> account(const QString &name, const QByteArray &kind, const QString &address,
        const QString &calendarName, std::int64_t missing, const QByteArray &failing)
    {
        CalendarAccount account{m_unit.newId<CalendarAccountTag>(),
            {.kind = kind, .name = name, .address = address, .user = u"mara@practice.example"_s}};
        account.createdAt = m_unit.now() - days(30);
        account.failing = failing;
        account.failingFacts = {{u"host"_s, u"club.example"_s}};
        SP_CHECK(m_accounts.insert(account));
        SP_CHECK(m_accounts.update(account));
        SP_CHECK(m_accounts.seen(account.id, m_unit.now() - minutes(failing.isEmpty() ? 5 : 190)));
        m_unit.audit("calendar.connected", "calendar_account", account.id);
        CalendarHere calendar{m_unit.newId<RemoteCalendarTag>(), account.id, "/" + kind + "/", calendarName};
        calendar.writable = kind == "caldav";
        calendar.twoWay = calendar.writable;
        SP_CHECK(m_accounts.insert(calendar));
        calendar.missing = missing;
        SP_CHECK(m_accounts.update(calendar));
        for (std::int64_t at = 0; missing > 0 && at < missing + 12; ++at)
            SP_CHECK(m_desk.links.put(
                EventLink{calendar.id, "e" + QByteArray::number(at), "e" + QByteArray::number(at)}));
        m_unit.touch("calendar_accounts");
        return calendar;
    }

    Result<Done> keep(
        const Bundle &ours, const Bundle &theirs, const QByteArrayList &fields, const QByteArray &rule)
    {
        SP_CHECK(m_desk.rows.put(m_unit, ours));
        SyncConflict conflict{m_unit.newId<SyncConflictTag>(), m_calendar, ours.uid(),
            m_unit.now() - minutes(20), ours.packed(), theirs.packed(), fields, rule};
        m_unit.audit("calendar.conflict", "sync_conflict", conflict.id);
        m_unit.touch("calendar_conflicts");
        SP_CHECK(m_desk.links.insert(conflict));
        return log("merged", ours.uid(), minutes(20), static_cast<int>(fields.size()));
    }

    Result<Done> clash()
    {
        CalendarEvent mine = entry("c1", u"Peer group"_s, "20261029T180000"), its = mine;
        mine.lastModified = m_unit.now() - hours(16);
        its.lastModified = m_unit.now() - minutes(70);
        mine.location = u"Studio, second floor"_s;
        its.location = u"Rua do Alecrim 12"_s;
        its.when.start = lisbon("20261029T183000");
        its.description = u"Bring the two cases from September. The door is locked after seven, so ring the "
                          "lower bell; the room is booked until nine."_s;
        return keep(Bundle::of({mine}), Bundle::of({its}), {"location", "time"}, "kept_ours");
    }

    Result<Done> deletion()
    {
        CalendarEvent mine = entry("c2", u"Dentist"_s, "20261030T083000");
        mine.lastModified = m_unit.now() - hours(2);
        return keep(Bundle::of({mine}), {}, {"deletion"}, "change_over_deletion");
    }

    Result<Done> trash(const QByteArray &uid, const QString &title, const QByteArray &start,
        const QByteArray &side, seconds ago)
    {
        const Bundle gone = Bundle::of({entry(uid, title, start)});
        SP_CHECK(m_desk.rows.put(m_unit, gone));
        SP_CHECK(m_desk.rows.cancel(m_unit, uid));
        SP_CHECK(m_desk.links.insert(TrashedEvent{
            m_unit.newId<TrashedEventTag>(), m_calendar, uid, gone.packed(), side, m_unit.now() - ago}));
        return log(side == "here" ? "removed" : "trashed", uid, ago);
    }

    Result<Done> log(const QByteArray &action, const QByteArray &uid, seconds ago, int clashes = 0)
    {
        return m_desk.links.log({m_unit.now() - ago, m_account, m_calendar, uid, action,
            clashes > 0 ? QJsonObject{{u"clashes"_s, clashes}} : QJsonObject()});
    }

    ConflictDesk m_desk;
    AccountStore m_accounts;
    Unit &m_unit;
    CalendarAccountId m_account{IdBytes{}};
    RemoteCalendarId m_calendar{IdBytes{}};
};

}  // namespace

Result<Done> fillSync(Engine &engine)
{
    return engine.run<Done>("calendar.connect", [&](Unit &unit) { return SampleSync(engine, unit).fill(); });
}

}  // namespace sp::gallery
