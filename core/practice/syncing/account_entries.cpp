// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/syncing/account_entries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp::syncing {

namespace {

QByteArray secretNameOf(const Job &job)
{
    const auto id = CalendarAccountId::parse(job.key);
    return id ? CalendarAccount{*id, {}}.secretName() : QByteArray();
}

}  // namespace

bool AccountEntries::signsIn(const QByteArray &kind) const
{
    const auto kinds = m_connector ? m_connector->kinds() : std::vector<RemoteAccountKind>();
    const auto found = std::ranges::find(kinds, kind, &RemoteAccountKind::name);
    return found != kinds.end() && found->signsIn;
}

Result<RemoteAccount> AccountEntries::remote(const CalendarAccount &account)
{
    const AccountSettings &settings = account.settings;
    RemoteAccount remote{settings.kind, settings.address, settings.user};
    remote.client = settings.client;
    remote.tenant = settings.tenant;
    SP_TRY(practice, m_settings.practice());
    remote.zone = practice.zone;
    SP_TRY(secret, m_secrets.find(account.secretName()));
    if (!secret)
        return remote;
    auto &renewed = m_renewed[account.id];
    if (!renewed)
        renewed = std::make_shared<Renewed>();
    {
        const std::lock_guard lock(renewed->mutex);
        // A call's answer may not have been written down; it is what the service goes by, all the same.
        if (!renewed->now.empty() && renewed->from.equals(*secret))
            secret = renewed->now.clone();
        else
            renewed->now = {};
    }
    remote.secret = std::make_shared<const SecretBytes>(*std::move(secret));
    remote.renewed = [renewed, from = remote.secret](SecretBytes now) {
        const std::lock_guard lock(renewed->mutex);
        if (renewed->now.empty())
            renewed->from = from->clone();
        renewed->now = std::move(now);
    };
    return remote;
}

Result<Done> AccountEntries::keepRenewed(Unit &unit, const CalendarAccount &account)
{
    const auto found = m_renewed.find(account.id);
    if (found == m_renewed.end())
        return Done{};
    const std::lock_guard lock(found->second->mutex);
    if (found->second->now.empty())
        return Done{};
    SP_TRY(kept, m_secrets.find(account.secretName()));
    if (!kept || !kept->equals(found->second->from))
        return Done{};
    SP_CHECK(m_secrets.keep(unit, account.secretName(), found->second->now));
    unit.audit("calendar.entry_renewed", "calendar_account", account.id);
    return Done{};
}

Result<Done> AccountEntries::signOut(Unit &unit, const CalendarAccount &account)
{
    if (!signsIn(account.settings.kind))
        return m_secrets.remove(unit, account.secretName());
    SP_CHECK(keepRenewed(unit, account));
    SP_TRY(secret, m_secrets.find(account.secretName()));
    if (!secret)
        return Done{};
    SP_CHECK(m_jobs.schedule(unit, signOutJob, account.id.text(),
        {{u"kind"_s, QString::fromLatin1(account.settings.kind)},
            {u"client"_s, QString::fromLatin1(account.settings.client)},
            {u"tenant"_s, QString::fromLatin1(account.settings.tenant)}},
        unit.now()));
    return Done{};
}

void AccountEntries::registerJobs(JobRunner &runner)
{
    JobHandler handler;
    handler.retry = RetryProfile::mail();
    handler.prepare = [this](Unit &, const Job &job) -> Result<JobPrepared> {
        SP_TRY(secret, m_secrets.find(secretNameOf(job)));
        if (!secret || !m_connector)
            return JobPrepared{JobVerdict::finish(), {}};
        RemoteAccount account{job.payload.value("kind"_L1).toString().toLatin1(), {}, {}};
        account.client = job.payload.value("client"_L1).toString().toLatin1();
        account.tenant = job.payload.value("tenant"_L1).toString().toLatin1();
        account.secret = std::make_shared<const SecretBytes>(*std::move(secret));
        return JobPrepared{std::nullopt, std::move(account)};
    };
    handler.call = [this](const std::any &input, JobProgress &progress) -> Result<std::any> {
        SP_CHECK(m_connector->signOut(std::any_cast<const RemoteAccount &>(input), progress.cancelFlag()));
        return std::any(Done{});
    };
    const auto forget = [this](
                            Unit &unit, const Job &job) { return m_secrets.remove(unit, secretNameOf(job)); };
    handler.record = [forget](Unit &unit, const Job &job, const Result<std::any> &answer,
                         const JobVerdict &intended) -> Result<JobVerdict> {
        if (answer)
            SP_CHECK(forget(unit, job));
        return intended;
    };
    handler.abandoned = [forget](Unit &unit, const Job &job, const Error &) { return forget(unit, job); };
    runner.handle(signOutJob, handler);
}

}  // namespace sp::syncing
