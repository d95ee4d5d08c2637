// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/syncing/account_store.h"

#include "core/base/json.h"
#include "core/storage/database/database.h"

namespace sp::syncing {

namespace {

#define SP_ACCOUNTS                                                                                          \
    "SELECT a.id, a.kind, a.name, a.address, a.user, a.colour, a.mode, a.privacy, a.paused, a.failing,"      \
    " a.failing_facts, a.failures, a.created_at, s.at, a.client, a.tenant, a.may_write"                      \
    " FROM calendar_account a"                                                                               \
    " LEFT JOIN calendar_account_seen s ON s.account = a.id WHERE a.removed_at IS NULL"
#define SP_CALENDARS                                                                                         \
    "SELECT c.id, c.account, c.remote_id, c.name, c.colour, c.writable, c.reads, c.two_way, c.target,"       \
    " c.token, c.missing, c.said, c.own_colour FROM remote_calendar c JOIN calendar_account a ON a.id = "    \
    "c.account"                                                                                              \
    " WHERE a.removed_at IS NULL"

constexpr auto insertAccount = R"(
    INSERT INTO calendar_account (id, kind, name, address, user, colour, mode, privacy, created_at,
                                  client, tenant, may_write)
    VALUES (:id, :kind, :name, :address, :user, :colour, :mode, :privacy, :created, :client, :tenant,
            :may_write))";

constexpr auto updateAccount = R"(
    UPDATE calendar_account
       SET name = :name, address = :address, user = :user, colour = :colour, mode = :mode, privacy = :privacy,
           paused = :paused, failing = :failing, failing_facts = :facts, failures = :failures,
           client = :client, tenant = :tenant, may_write = :may_write
     WHERE id = :id)";

constexpr auto insertCalendar = R"(
    INSERT INTO remote_calendar (id, account, remote_id, name, colour, writable, reads, two_way, target)
    VALUES (:id, :account, :remote, :name, :colour, :writable, :reads, :two_way, :target))";

constexpr auto updateCalendar = R"(
    UPDATE remote_calendar
       SET name = :name, colour = :colour, writable = :writable, reads = :reads, two_way = :two_way,
           target = :target, token = :token, missing = :missing, said = :said,
           own_colour = :own_colour
     WHERE id = :id)";

CalendarAccount readAccount(const Row &row)
{
    CalendarAccount account{row.id<CalendarAccountTag>(0), {row.bytes(1), row.text(2)}};
    account.settings.address = row.text(3);
    account.settings.user = row.text(4);
    account.settings.colour = row.bytes(5);
    account.settings.mode = row.peek(6) == "strict" ? SyncMode::Strict : SyncMode::LocalFirst;
    account.settings.privacy = row.peek(7) == "busy" ? Privacy::Busy : Privacy::Title;
    account.paused = row.flag(8);
    account.failing = row.bytes(9);
    if (auto facts = parseJsonObject(row.bytes(10)))
        account.failingFacts = *std::move(facts);
    account.failures = static_cast<int>(row.integer(11));
    account.createdAt = row.instant(12);
    account.lastTrueSync = row.optionalInstant(13);
    account.settings.client = row.bytes(14);
    account.settings.tenant = row.bytes(15);
    account.mayWrite = row.flag(16);
    return account;
}

CalendarHere readHere(const Row &row)
{
    CalendarHere calendar{
        row.id<RemoteCalendarTag>(0), row.id<CalendarAccountTag>(1), row.bytes(2), row.text(3)};
    calendar.colour = row.bytes(4);
    calendar.writable = row.flag(5);
    calendar.reads = row.flag(6);
    calendar.twoWay = row.flag(7);
    calendar.target = row.flag(8);
    calendar.token = row.bytes(9);
    calendar.missing = row.integer(10);
    calendar.said = row.bytes(11);
    calendar.ownColour = row.bytes(12);
    return calendar;
}

QByteArray modeName(SyncMode mode)
{
    return mode == SyncMode::Strict ? "strict" : "local_first";
}

QByteArray privacyName(Privacy privacy)
{
    return privacy == Privacy::Busy ? "busy" : "title";
}

}  // namespace

Result<std::vector<CalendarAccount>> AccountStore::accounts() const
{
    return m_database.all(SP_ACCOUNTS " ORDER BY a.created_at, a.id", {}, readAccount);
}

Result<std::optional<CalendarAccount>> AccountStore::account(const CalendarAccountId &id) const
{
    return m_database.first(SP_ACCOUNTS " AND a.id = :id", {{":id", id}}, readAccount);
}

Result<Done> AccountStore::insert(const CalendarAccount &account)
{
    const AccountSettings &settings = account.settings;
    return m_database.run(insertAccount,
        {{":id", account.id}, {":kind", settings.kind}, {":name", settings.name},
            {":address", settings.address}, {":user", settings.user}, {":colour", settings.colour},
            {":mode", modeName(settings.mode)}, {":privacy", privacyName(settings.privacy)},
            {":created", account.createdAt}, {":client", settings.client}, {":tenant", settings.tenant},
            {":may_write", account.mayWrite ? 1 : 0}});
}

Result<Done> AccountStore::update(const CalendarAccount &account)
{
    const AccountSettings &settings = account.settings;
    return m_database.run(updateAccount,
        {{":id", account.id}, {":name", settings.name}, {":address", settings.address},
            {":user", settings.user}, {":colour", settings.colour}, {":mode", modeName(settings.mode)},
            {":privacy", privacyName(settings.privacy)}, {":paused", account.paused ? 1 : 0},
            {":failing", account.failing}, {":facts", canonicalJson(account.failingFacts)},
            {":failures", account.failures}, {":client", settings.client}, {":tenant", settings.tenant},
            {":may_write", account.mayWrite ? 1 : 0}});
}

Result<Done> AccountStore::remove(const CalendarAccountId &id, Instant now)
{
    SP_CHECK(m_database.run(
        "UPDATE remote_calendar SET target = 0, two_way = 0, reads = 0 WHERE account = :id", {{":id", id}}));
    SP_CHECK(m_database.run("DELETE FROM external_event WHERE calendar IN"
                            " (SELECT id FROM remote_calendar WHERE account = :id)",
        {{":id", id}}));
    SP_CHECK(m_database.run("DELETE FROM sync_attempt WHERE calendar IN"
                            " (SELECT id FROM remote_calendar WHERE account = :id)",
        {{":id", id}}));
    return m_database.run(
        "UPDATE calendar_account SET removed_at = :now WHERE id = :id", {{":id", id}, {":now", now}});
}

Result<Done> AccountStore::seen(const CalendarAccountId &id, Instant at)
{
    return m_database.run("INSERT INTO calendar_account_seen (account, at) VALUES (:id, :at)"
                          " ON CONFLICT (account) DO UPDATE SET at = excluded.at",
        {{":id", id}, {":at", at}});
}

Result<std::vector<CalendarHere>> AccountStore::calendars(const CalendarAccountId &account) const
{
    return m_database.all(
        SP_CALENDARS " AND c.account = :account ORDER BY c.name, c.id", {{":account", account}}, readHere);
}

Result<std::optional<CalendarHere>> AccountStore::calendar(const RemoteCalendarId &id) const
{
    return m_database.first(SP_CALENDARS " AND c.id = :id", {{":id", id}}, readHere);
}

Result<std::optional<CalendarHere>> AccountStore::target() const
{
    return m_database.first(SP_CALENDARS " AND c.target = 1", {}, readHere);
}

Result<Done> AccountStore::insert(const CalendarHere &calendar)
{
    return m_database.run(
        insertCalendar, {{":id", calendar.id}, {":account", calendar.account}, {":remote", calendar.remoteId},
                            {":name", calendar.name}, {":colour", calendar.colour},
                            {":writable", calendar.writable ? 1 : 0}, {":reads", calendar.reads ? 1 : 0},
                            {":two_way", calendar.twoWay ? 1 : 0}, {":target", calendar.target ? 1 : 0}});
}

Result<Done> AccountStore::update(const CalendarHere &calendar)
{
    return m_database.run(
        updateCalendar, {{":id", calendar.id}, {":name", calendar.name}, {":colour", calendar.colour},
                            {":writable", calendar.writable ? 1 : 0}, {":reads", calendar.reads ? 1 : 0},
                            {":two_way", calendar.twoWay ? 1 : 0}, {":target", calendar.target ? 1 : 0},
                            {":token", SqlBlob{calendar.token}}, {":missing", calendar.missing},
                            {":said", calendar.said}, {":own_colour", calendar.ownColour}});
}

}  // namespace sp::syncing
