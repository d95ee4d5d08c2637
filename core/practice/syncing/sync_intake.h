// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/syncing/account_store.h"
#include "core/practice/syncing/event_rows.h"
#include "core/practice/syncing/link_store.h"
#include "core/practice/syncing/sync_pull.h"

namespace sp::syncing {

/// Takes in what calendars elsewhere say, event by event, in somebody's Unit: decides by the rules, changes
/// the calendar here, and remembers what both sides agree on.
class SyncIntake {
public:
    SyncIntake(Database &database, CalendarService &calendar)
        : m_accounts(database), m_links(database), m_rows(calendar)
    {
    }

    Result<Done> take(Unit &unit, const CalendarAccount &account, const CalendarHere &calendar,
        const FetchedEvent &fetched);
    Result<Done> gone(Unit &unit, const CalendarAccount &account, const CalendarHere &calendar,
        const QByteArray &externalId);
    /// It is gone there and stays here: they no longer have to do with each other.
    Result<Done> keepHere(Unit &unit, const CalendarAccount &account, const CalendarHere &calendar,
        const QByteArray &externalId);

private:
    /// What one event is decided by and what becomes of it.
    struct Case {
        const CalendarAccount &account;
        const CalendarHere &calendar;
        EventLink link;
        bool met;
        EventRows::Here here;
        Bundle theirs;
        Direction direction;
    };
    Result<std::optional<Case>> caseOf(Unit &unit, const CalendarAccount &account,
        const CalendarHere &calendar, const FetchedEvent &fetched, const Bundle &theirs);
    Result<EventLink> linkFor(
        const CalendarHere &calendar, const FetchedEvent &fetched, const QByteArray &uid, bool &met);
    Result<Done> meetAttempt(Case &one);
    Result<Done> act(Unit &unit, Case &one, const SyncDecision &decision);
    Result<Done> merged(Unit &unit, Case &one);
    Result<Done> trash(Unit &unit, const Case &one);
    Result<Done> noteConflict(Unit &unit, const Case &one, const QByteArray &rule, QByteArrayList fields);
    Result<Done> takeIn(Unit &unit, Case &one, const Bundle &bundle);
    Result<bool> letSecondCount(const QByteArray &uid, const RemoteCalendarId &calendar);
    Result<Done> log(Unit &unit, const CalendarAccount &account, const CalendarHere &calendar,
        const QByteArray &uid, const char *action, QJsonObject facts = {});

    AccountStore m_accounts;
    LinkStore m_links;
    EventRows m_rows;
};

/// Whether what is said of an event may be written there.
Direction directionOf(const CalendarAccount &account, const CalendarHere &calendar, EventLink::Origin origin);

}  // namespace sp::syncing
