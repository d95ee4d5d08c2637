// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/finishing/issue_schedule.h"
#include "core/practice/recurring/recurring_store.h"

namespace sp {

/// What a recurring invoice is set up from.
struct RecurringRequest {
    ClientId client;
    billing::DraftChange content;  ///< Its added lines, discount and words.
    billing::RecurringPlan plan;
    RecurringInvoice::Mode mode = RecurringInvoice::Mode::Draft;
};

/// What is to be different about one; what is not given stays.
struct RecurringChange {
    billing::DraftChange content = {};
    /// It begins with the next invoice, and counts those that are still to come.
    std::optional<billing::RecurringPlan> plan = {};
    std::optional<RecurringInvoice::Mode> mode = {};
};

/// One as it is, what its next invoice would say, and what it made so far.
struct RecurringReview {
    RecurringInvoice recurring;
    BilledDocument next;  ///< Of an ended one: as its last would be now.
    std::vector<billing::MissingFact> missing = {};
    std::vector<std::pair<RecurringRun, BilledDocument>> runs = {};  ///< Newest first.
};

/// Invoices that come back. A durable job bills each period on its day, once; days on which the program was
/// closed are caught up with, each period by an invoice of its own. Functions that take an id fail with
/// NotFound "recurring.unknown", and with Refused "recurring.transition" {from, event} where the state does
/// not allow it.
class RecurringService {
public:
    RecurringService(
        Database &database, BillingService &billing, IssueSchedule &issuing, SettingsStore &settings)
        : m_store(database), m_jobs(database), m_billing(billing), m_issuing(issuing), m_settings(settings)
    {
    }
    const RecurringInvoiceStore &store() const { return m_store; }

    static constexpr auto runType = "recurring.run";
    /// Registers "recurring.run" with the runner.
    void registerJobs(JobRunner &runner);
    /// While `trusted` answers no, nothing is billed: the practice may be an old copy, whose periods were
    /// billed since. It is asked again each hour.
    void askTrusted(std::function<bool()> trusted) { m_trusted = std::move(trusted); }

    Result<RecurringInvoice> recurring(const RecurringId &id) const;
    Result<RecurringReview> review(const RecurringId &id, Instant now) const;
    /// Fails as BillingService::compose() and check() do, and with InvalidInput "recurring.start_past"
    /// {date}.
    Result<RecurringId> add(Unit &unit, const RecurringRequest &request);
    /// Changes the invoices to come; those made stay as they are, and so does what it was, as a version.
    /// Fails with Conflict "recurring.changed", InvalidInput "recurring.start_past" {date}, Refused
    /// "recurring.period_billed" {date} (the first invoice of the new plan would bill a period once more), or
    /// as billing::check() and BillingService::changed() do.
    Result<Done> change(
        Unit &unit, const RecurringId &id, const RecurringChange &change, std::int64_t version);
    Result<Done> setMode(Unit &unit, const RecurringId &id, RecurringInvoice::Mode mode);
    Result<Done> pause(Unit &unit, const RecurringId &id);
    /// Goes on with the first day that is not past: what fell into the pause is not billed.
    Result<Done> resume(Unit &unit, const RecurringId &id);
    Result<Done> end(Unit &unit, const RecurringId &id);

    /// Gives each running one a job again that has none in time, as after an undo.
    Result<Done> rearm(Unit &unit);
    /// The same in a Unit of its own, which is left out where nothing is amiss.
    Result<Done> rearm(UnitRunner &units, const ProfileId &profile);

private:
    Result<Instant> startOf(LocalDate day) const;
    /// The running ones whose next period no job comes for in time.
    Result<std::vector<RecurringInvoice>> unarmed() const;
    /// Schedules, or calls off, the job of the next period.
    Result<Done> arm(Unit &unit, const RecurringInvoice &recurring);
    Result<Done> disarm(Unit &unit, const RecurringInvoice &recurring);
    Result<Done> store(Unit &unit, RecurringInvoice &recurring);
    /// The last day that an invoice made so far covers; nothing while none was made.
    Result<std::optional<LocalDate>> coveredUntil(const RecurringId &id) const;
    /// Puts a new plan in the place of the one it has.
    Result<Done> replan(Unit &unit, RecurringInvoice &recurring, const billing::RecurringPlan &plan) const;
    /// The invoice of a run, as it would be drafted now.
    Result<DraftReview> invoiceOf(
        const RecurringInvoice &recurring, const billing::PeriodRun &run, Instant now) const;
    /// Bills the next period. Answers when to come again where its day has not come.
    Result<std::optional<Instant>> run(Unit &unit, const Job &job);
    /// Drafts the invoice of a period and issues it where it is told to; what keeps it from being issued, or
    /// `failure`, is said on the draft.
    Result<Done> bill(Unit &unit, const RecurringInvoice &recurring, const billing::PeriodRun &due,
        const std::optional<Error> &failure = {});
    /// The period is dealt with: the next one is up, with a job of its own.
    Result<Done> goOn(Unit &unit, RecurringInvoice &recurring);
    /// The period that could not be issued for good is left as a draft that says why.
    Result<Done> giveUp(Unit &unit, const Job &job, const Error &why);

    RecurringInvoiceStore m_store;
    JobStore m_jobs;
    BillingService &m_billing;
    IssueSchedule &m_issuing;
    SettingsStore &m_settings;
    std::function<bool()> m_trusted;
};

}  // namespace sp
