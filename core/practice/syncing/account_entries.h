// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/calendar_connector.h"
#include "core/practice/syncing/sync_account.h"
#include "core/practice/workspace/secret_store.h"
#include "core/practice/workspace/settings_store.h"
#include "core/primitives/jobs/job_runner.h"

#include <map>
#include <mutex>

namespace sp::syncing {

/// What accounts are let in with: handed to calls, replaced when a service gave something new, and given back
/// at the end.
class AccountEntries {
public:
    /// Tells a service that an account was disconnected; tried again for a day, then forgotten all the same.
    static constexpr auto signOutJob = "calendar.sign_out";

    AccountEntries(
        Database &database, SettingsStore &settings, SecretStore &secrets, CalendarConnector *connector)
        : m_settings(settings), m_secrets(secrets), m_jobs(database), m_connector(connector)
    {
    }

    void registerJobs(JobRunner &runner);
    /// What a call needs to reach it, on whichever thread.
    Result<RemoteAccount> remote(const CalendarAccount &account);
    /// Keeps what the service gave calls that began with remote(). Whatever the owner said meanwhile stays.
    Result<Done> keepRenewed(Unit &unit, const CalendarAccount &account);
    /// Forgets what lets it in: at once, or as soon as its service knows where there is one to be told.
    Result<Done> signOut(Unit &unit, const CalendarAccount &account);

private:
    /// Shared with the threads of calls. Something new counts only as long as what it came of is kept.
    struct Renewed {
        std::mutex mutex;
        SecretBytes from;
        SecretBytes now;  ///< Empty until there is something.
    };

    bool signsIn(const QByteArray &kind) const;

    SettingsStore &m_settings;
    SecretStore &m_secrets;
    JobStore m_jobs;
    CalendarConnector *m_connector;
    std::map<CalendarAccountId, std::shared_ptr<Renewed>> m_renewed;
};

}  // namespace sp::syncing
