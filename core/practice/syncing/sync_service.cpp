// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/syncing/sync_service.h"

#include "core/practice/syncing/conflict_settling.h"
#include "core/values/colour.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp {

using namespace syncing;

namespace {

using State = EventLink::State;

}  // namespace

void SyncService::registerJobs(JobRunner &runner)
{
    m_rounds.registerJobs(runner);
    m_entries.registerJobs(runner);
}

Result<CalendarAccount> SyncService::known(const CalendarAccountId &id) const
{
    SP_TRY(account, m_accounts.account(id));
    if (!account)
        return Error{ErrorCode::NotFound, "sync.account_unknown"};
    return *std::move(account);
}

Result<Done> SyncService::schedule(Unit &unit, const CalendarAccountId &id)
{
    SP_CHECK(m_jobs.schedule(unit, SyncRounds::job, id.text(), {}, unit.now()));
    unit.touch("calendar_accounts");
    return Done{};
}

/// Everything is read as if for the first time; what was agreed on stays known.
Result<Done> SyncService::askAnew(const CalendarAccountId &id)
{
    SP_TRY(calendars, m_accounts.calendars(id));
    for (CalendarHere &calendar : calendars) {
        calendar.token.clear();
        SP_CHECK(m_accounts.update(calendar));
        SP_CHECK(m_links.forgetEtags(calendar.id));
    }
    return Done{};
}

Result<Done> SyncService::change(Unit &unit, const CalendarAccountId &id, const AccountSettings &settings)
{
    SP_TRY(account, known(id));
    AccountSettings wanted = settings;
    wanted.kind = account.settings.kind;
    wanted.address = account.settings.address;
    wanted.client = account.settings.client;
    wanted.tenant = account.settings.tenant;
    SP_CHECK(admit(wanted));
    const bool privacy = account.settings.privacy != settings.privacy;
    account.settings.name = settings.name;
    account.settings.colour = settings.colour;
    account.settings.mode = settings.mode;
    account.settings.privacy = settings.privacy;
    SP_CHECK(m_accounts.update(account));
    if (privacy)
        SP_CHECK(askAnew(id));
    unit.audit("calendar.account_changed", "calendar_account", id,
        {{u"mode"_s, settings.mode == SyncMode::Strict ? u"strict"_s : u"local_first"_s},
            {u"privacy"_s, settings.privacy == Privacy::Busy ? u"busy"_s : u"title"_s}});
    return schedule(unit, id);
}

Result<Done> SyncService::pause(Unit &unit, const CalendarAccountId &id, bool paused)
{
    SP_TRY(account, known(id));
    if (account.paused == paused)
        return Done{};
    account.paused = paused;
    SP_CHECK(m_accounts.update(account));
    unit.audit(paused ? "calendar.paused" : "calendar.resumed", "calendar_account", id);
    unit.touch("calendar_accounts");
    return paused ? m_jobs.cancelKey(unit, SyncRounds::job, id.text()) : schedule(unit, id);
}

Result<Done> SyncService::disconnect(Unit &unit, const CalendarAccountId &id)
{
    SP_TRY(account, known(id));
    SP_CHECK(m_accounts.remove(id, unit.now()));
    SP_CHECK(m_entries.signOut(unit, account));
    SP_CHECK(m_jobs.cancelKey(unit, SyncRounds::job, id.text()));
    unit.audit("calendar.disconnected", "calendar_account", id);
    unit.touch("calendar_accounts");
    return Done{};
}

Result<Done> SyncService::choose(Unit &unit, const RemoteCalendarId &id, const CalendarChoice &choice)
{
    SP_TRY(calendar, m_accounts.calendar(id));
    if (!calendar)
        return Error{ErrorCode::NotFound, "sync.calendar_unknown"};
    SP_TRY(account, known(calendar->account));
    if (choice.colour && !isColour(*choice.colour))
        return Error{
            ErrorCode::InvalidInput, "sync.colour", {{u"colour"_s, QString::fromUtf8(*choice.colour)}}};
    const bool writes = choice.twoWay.value_or(false) || choice.target.value_or(false);
    if (writes && (!calendar->writable || account.settings.privacy == Privacy::Busy))
        return Error{ErrorCode::Refused, "sync.not_writable", {{u"calendar"_s, calendar->name}}};
    if (writes && !account.mayWrite)
        return Error{ErrorCode::Refused, "sync.consent_needed", {{u"name"_s, account.settings.name}}};
    if (choice.target.value_or(false)) {
        SP_TRY(before, m_accounts.target());
        if (before && before->id != id) {
            before->target = false;
            SP_CHECK(m_accounts.update(*before));
        }
    }
    const bool readsMore = choice.reads.value_or(false) && !calendar->reads;
    calendar->reads = choice.reads.value_or(calendar->reads);
    calendar->twoWay = choice.twoWay.value_or(calendar->twoWay);
    calendar->target = choice.target.value_or(calendar->target);
    calendar->ownColour = choice.colour.value_or(calendar->ownColour);
    if (readsMore)
        calendar->token.clear();
    SP_CHECK(m_accounts.update(*calendar));
    unit.audit("calendar.chosen", "remote_calendar", id,
        {{u"reads"_s, calendar->reads}, {u"two_way"_s, calendar->twoWay}, {u"target"_s, calendar->target},
            {u"colour"_s, QString::fromLatin1(calendar->ownColour)}});
    unit.touch("calendar_accounts");
    // Where only the colour is another, there is nothing to ask.
    if (!choice.reads && !choice.twoWay && !choice.target)
        return Done{};
    return account.paused ? Result<Done>(Done{}) : schedule(unit, calendar->account);
}

Result<Done> SyncService::syncNow(Unit &unit, const CalendarAccountId &id)
{
    SP_TRY(account, known(id));
    if (account.paused)
        return Error{ErrorCode::Refused, "sync.paused", {{u"name"_s, account.settings.name}}};
    SP_CHECK(schedule(unit, id));
    unit.audit("calendar.sync_asked", "calendar_account", id);
    return Done{};
}

Result<Done> SyncService::answerMissing(Unit &unit, const RemoteCalendarId &id, Missing answer)
{
    SP_TRY(calendar, m_accounts.calendar(id));
    if (!calendar)
        return Error{ErrorCode::NotFound, "sync.calendar_unknown"};
    if (calendar->missing == 0)
        return Error{ErrorCode::Conflict, "sync.nothing_missing"};
    calendar->said = answer == Missing::Gone ? "gone" : "keep";
    SP_CHECK(m_accounts.update(*calendar));
    unit.audit("calendar.missing_answered", "remote_calendar", id,
        {{u"answer"_s, QString::fromLatin1(calendar->said)}});
    return schedule(unit, calendar->account);
}

Result<Done> SyncService::resolve(Unit &unit, const SyncConflictId &id, Keep keep)
{
    SP_TRY(conflict, openConflict(m_links, id));
    if (keep == Keep::AsIs) {
        SP_TRY(here, m_rows.load(conflict.uid));
        return settleConflict(unit, m_links, m_rows, conflict, here.bundle, "as_is");
    }
    const bool asOurs = keep == Keep::Ours;
    return settleConflict(unit, m_links, m_rows, conflict,
        Bundle::unpacked(asOurs ? conflict.ours : conflict.theirs), asOurs ? "ours" : "theirs");
}

Result<EventId> SyncService::restore(Unit &unit, const TrashedEventId &id)
{
    SP_TRY(trashed, m_links.trashed(id));
    if (!trashed)
        return Error{ErrorCode::NotFound, "sync.trash_unknown"};
    if (trashed->restoredAt)
        return Error{ErrorCode::Conflict, "sync.trash_restored"};
    const Bundle content = Bundle::unpacked(trashed->content);
    if (content.isEmpty())
        return Error{ErrorCode::Refused, "sync.trash_erased"};
    SP_TRY(here, m_rows.load(trashed->uid));
    const int sequence = std::max(content.sequence(), here.bundle.sequence()) + 1;
    SP_TRY(event, m_rows.put(unit, content.revised(sequence, unit.now())));
    SP_TRY(calendar, m_accounts.calendar(trashed->calendar));
    SP_TRY(link, m_links.ofUid(trashed->calendar, trashed->uid));
    if (calendar && calendar->writable && !link && (calendar->twoWay || here.local)) {
        EventLink again{trashed->calendar, "again:" + trashed->uid, trashed->uid};
        again.event = event;
        again.origin = here.local ? EventLink::Origin::Here : EventLink::Origin::Elsewhere;
        again.state = State::Again;
        SP_CHECK(m_links.put(again));
    }
    SP_CHECK(m_links.restored(id, unit.now()));
    unit.audit("calendar.restored", "event", event);
    unit.touch("calendar_trash");
    return event;
}

Result<std::optional<bool>> SyncService::stands(const QByteArray &uid) const
{
    SP_TRY(target, m_accounts.target());
    if (!target)
        return std::optional<bool>();
    SP_TRY(here, m_rows.load(uid));
    if (!here.local)
        return std::optional<bool>();
    SP_TRY(link, m_links.ofUid(target->id, uid));
    return std::optional(link && link->state == State::Linked && link->baseHash == here.bundle.digest());
}

}  // namespace sp
