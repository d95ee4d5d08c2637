// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/practice/syncing/sync_account.h"

namespace sp {

class Database;

namespace syncing {

/// The SQL of accounts and their calendars.
class AccountStore {
public:
    explicit AccountStore(Database &database) : m_database(database) {}

    /// In the order in which they were connected; those that were removed are left out.
    Result<std::vector<CalendarAccount>> accounts() const;
    Result<std::optional<CalendarAccount>> account(const CalendarAccountId &id) const;
    Result<Done> insert(const CalendarAccount &account);
    Result<Done> update(const CalendarAccount &account);
    Result<Done> remove(const CalendarAccountId &id, Instant now);
    /// Bookkeeping of the machine, outside of Units.
    Result<Done> seen(const CalendarAccountId &id, Instant at);

    Result<std::vector<CalendarHere>> calendars(const CalendarAccountId &account) const;
    Result<std::optional<CalendarHere>> calendar(const RemoteCalendarId &id) const;
    Result<std::optional<CalendarHere>> target() const;
    Result<Done> insert(const CalendarHere &calendar);
    Result<Done> update(const CalendarHere &calendar);

private:
    Database &m_database;
};

}  // namespace syncing
}  // namespace sp
