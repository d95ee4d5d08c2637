// SPDX-License-Identifier: GPL-3.0-or-later
// How accounts come, and are let in: with a password, or by their owner in her browser.
#include "core/practice/syncing/sync_service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp {

using namespace syncing;

namespace {

constexpr qsizetype longestName = 200;

Error aboutField(const char *reason, const char *field)
{
    return {ErrorCode::InvalidInput, reason, {{u"field"_s, QString::fromLatin1(field)}}};
}

/// RFC 6749, appendix A.1: visible ASCII. Spaces are left out, for they come from copying.
bool isClientId(const QByteArray &client)
{
    return client.size() <= longestName &&
           std::ranges::all_of(client, [](char c) { return c > 0x20 && c < 0x7f; });
}

/// An id or a domain; it becomes part of an address.
bool isTenant(const QByteArray &tenant)
{
    return tenant.size() <= longestName && std::ranges::all_of(tenant, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
               c == '.';
    }) && !tenant.startsWith('.');
}

}  // namespace

std::vector<RemoteAccountKind> SyncService::kinds() const
{
    return m_connector ? m_connector->kinds() : std::vector<RemoteAccountKind>();
}

std::optional<RemoteAccountKind> SyncService::kind(const QByteArray &name) const
{
    for (RemoteAccountKind &each : kinds())
        if (each.name == name)
            return std::move(each);
    return std::nullopt;
}

Result<Done> SyncService::admit(const AccountSettings &settings) const
{
    const auto of = kind(settings.kind);
    if (!of)
        return Error{
            ErrorCode::InvalidInput, "sync.kind_unknown", {{u"kind"_s, QString::fromUtf8(settings.kind)}}};
    if (settings.name.trimmed().isEmpty() || settings.name.size() > longestName)
        return aboutField("sync.account_incomplete", "name");
    if (of->atAddress && settings.address.trimmed().isEmpty())
        return aboutField("sync.account_incomplete", "address");
    if (of->signsIn && settings.client.isEmpty())
        return aboutField("sync.account_incomplete", "client id");
    if (!isClientId(settings.client))
        return aboutField("sync.client_malformed", "client id");
    if (!isTenant(settings.tenant))
        return aboutField("sync.client_malformed", "tenant");
    return Done{};
}

Result<RemoteSignIn> SyncService::signInTo(const AccountSettings &settings) const
{
    SP_CHECK(admit(settings));
    const auto of = kind(settings.kind);
    if (!of || !of->signsIn)
        return Error{
            ErrorCode::InvalidInput, "sync.no_sign_in", {{u"kind"_s, QString::fromUtf8(settings.kind)}}};
    return RemoteSignIn{
        .kind = settings.kind, .client = settings.client, .tenant = settings.tenant, .user = settings.user};
}

Result<RemoteSignIn> SyncService::signInAgain(
    const CalendarAccountId &id, const AccountSettings &settings, bool writes) const
{
    SP_TRY(account, known(id));
    AccountSettings wanted = account.settings;
    wanted.client = settings.client;
    wanted.tenant = settings.tenant;
    SP_TRY(how, signInTo(wanted));
    how.writes = writes || account.mayWrite;
    SP_TRY(before, m_secrets.find(account.secretName()));
    if (before)
        how.before = std::make_shared<const SecretBytes>(*std::move(before));
    return how;
}

Result<RemoteAccount> SyncService::remote(const CalendarAccountId &id)
{
    SP_TRY(account, known(id));
    return m_entries.remote(account);
}

Result<Done> SyncService::keepRenewed(Unit &unit, const CalendarAccountId &id)
{
    SP_TRY(account, known(id));
    return m_entries.keepRenewed(unit, account);
}

Result<CalendarAccountId> SyncService::insert(Unit &unit, CalendarAccount account, const SecretBytes &secret)
{
    SP_CHECK(admit(account.settings));
    account.createdAt = unit.now();
    SP_CHECK(m_accounts.insert(account));
    if (!secret.empty())
        SP_CHECK(m_secrets.keep(unit, account.secretName(), secret));
    unit.audit("calendar.connected", "calendar_account", account.id,
        {{u"kind"_s, QString::fromLatin1(account.settings.kind)}});
    SP_CHECK(schedule(unit, account.id));
    return account.id;
}

Result<CalendarAccountId> SyncService::connect(
    Unit &unit, const AccountSettings &settings, const SecretBytes &secret)
{
    return insert(unit, {unit.newId<CalendarAccountTag>(), settings}, secret);
}

Result<CalendarAccountId> SyncService::connect(
    Unit &unit, const AccountSettings &settings, const RemoteEntry &entry)
{
    CalendarAccount account{unit.newId<CalendarAccountTag>(), settings};
    account.mayWrite = entry.mayWrite;
    return insert(unit, std::move(account), entry.secret);
}

Result<Done> SyncService::reconnect(Unit &unit, const CalendarAccountId &id, const SecretBytes &secret)
{
    SP_TRY(account, known(id));
    SP_CHECK(m_secrets.keep(unit, account.secretName(), secret));
    unit.audit("calendar.reconnected", "calendar_account", id);
    return account.paused ? Result<Done>(Done{}) : schedule(unit, id);
}

Result<Done> SyncService::reconnect(
    Unit &unit, const CalendarAccountId &id, const AccountSettings &settings, const RemoteEntry &entry)
{
    SP_TRY(account, known(id));
    account.settings.client = settings.client;
    account.settings.tenant = settings.tenant;
    account.mayWrite = entry.mayWrite;
    // What was wrong is mended; the round that follows says so, or what else there is.
    account.failing.clear();
    account.failingFacts = {};
    account.failures = 0;
    SP_CHECK(admit(account.settings));
    SP_CHECK(m_accounts.update(account));
    unit.touch("calendar_accounts");
    return reconnect(unit, id, entry.secret);
}

}  // namespace sp
