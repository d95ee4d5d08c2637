// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/finishing/finish_service.h"
#include "core/primitives/jobs/job_runner.h"

namespace sp {

/// Issues drafts on the day that was chosen for them, by a durable job: the number is given at that moment,
/// not before, and a day on which the program was closed is caught up with. A draft that lacks something by
/// then is a draft again and says what.
class IssueSchedule {
public:
    IssueSchedule(
        Database &database, BillingService &billing, FinishService &finishing, SettingsStore &settings)
        : m_jobs(database), m_billing(billing), m_finishing(finishing), m_settings(settings)
    {
    }

    /// Schedules a draft, or moves one to another day; it goes out by itself where `delivery` says so. Fails
    /// as BillingService::schedule() does.
    Result<Done> schedule(Unit &unit, const DocumentId &id, LocalDate on, FinishRequest::Delivery delivery);
    /// It is a draft again. Fails as BillingService::unschedule() does.
    Result<Done> unschedule(Unit &unit, const DocumentId &id);
    /// Registers "invoice.issue" with the runner.
    void registerJobs(JobRunner &runner);

private:
    Result<Done> issue(Unit &unit, const Job &job);

    JobStore m_jobs;
    BillingService &m_billing;
    FinishService &m_finishing;
    SettingsStore &m_settings;
};

}  // namespace sp
