// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/finishing/finish_service.h"
#include "core/primitives/jobs/job_runner.h"

namespace sp {

/// Issues drafts on the day that was chosen for them, by a durable job: the number is given at that moment,
/// not before, and a day on which the program was closed is caught up with. The day that counts is the
/// draft's: a job that comes before it waits on. A draft that lacks something by then, or cannot be issued
/// for good, is a draft again and says what. The mail leaves by a job of its own, so that nothing about it
/// undoes an issue.
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
    /// Gives each scheduled draft a job again that has none, or none in time, as after an undo.
    Result<Done> rearm(Unit &unit);
    /// The same in a Unit of its own, which is left out where nothing is amiss.
    Result<Done> rearm(UnitRunner &units, const ProfileId &profile);
    /// Mails an issued invoice by a job of its own, so that nothing about the mail undoes the issue.
    Result<Done> mailSoon(Unit &unit, const DocumentId &id);
    /// Registers "invoice.issue" and "invoice.mail" with the runner.
    void registerJobs(JobRunner &runner);

private:
    struct Alarm {
        DocumentId document;
        Instant at;
    };
    Result<Instant> startOf(LocalDate day) const;
    Result<std::vector<Alarm>> unarmed() const;
    Result<Done> arm(Unit &unit, const DocumentId &id, Instant at);
    /// Answers when to come again where its day has not come.
    Result<std::optional<Instant>> issue(Unit &unit, const Job &job);
    Result<Done> hold(Unit &unit, const Job &job, const Error &why);
    Result<Done> mail(Unit &unit, const Job &job);

    JobStore m_jobs;
    BillingService &m_billing;
    FinishService &m_finishing;
    SettingsStore &m_settings;
};

}  // namespace sp
