// SPDX-License-Identifier: GPL-3.0-or-later
// What the job of a recurring invoice does on its day.
#include "core/practice/recurring/recurring_service.h"

namespace sp {

using namespace billing;
using namespace Qt::StringLiterals;

namespace {

using State = RecurringInvoice::State;
using Mode = RecurringInvoice::Mode;

constexpr std::chrono::hours untilTrusted{1};

std::optional<RecurringId> recurringOf(const Job &job)
{
    return RecurringId::parse(job.payload.value("recurring"_L1).toString().toLatin1());
}

}  // namespace

void RecurringService::registerJobs(JobRunner &runner)
{
    JobHandler running;
    running.retry = RetryProfile::mail();
    running.record = [this](Unit &unit, const Job &job, const Result<std::any> &,
                         const JobVerdict &intended) -> Result<JobVerdict> {
        if (m_trusted && !m_trusted())
            return JobVerdict::postpone(unit.now() + untilTrusted, "recurring.not_trusted");
        SP_TRY(later, run(unit, job));
        return later ? JobVerdict::postpone(*later, {}) : intended;
    };
    running.abandoned = [this](
                            Unit &unit, const Job &job, const Error &why) { return giveUp(unit, job, why); };
    runner.handle(runType, std::move(running));
}

Result<std::optional<Instant>> RecurringService::run(Unit &unit, const Job &job)
{
    const auto id = recurringOf(job);
    if (!id)
        return Error{ErrorCode::Internal, "recurring.unknown"};
    SP_TRY(found, m_store.find(*id));
    // It was paused, ended or taken back since.
    if (!found || found->state != State::Active)
        return std::optional<Instant>();
    RecurringInvoice &recurring = *found;
    const auto due = recurring.next();
    SP_TRY(today, m_billing.today(unit.now()));
    if (due && today < due->on) {
        SP_TRY(at, startOf(due->on));
        return std::optional(at);
    }
    if (due)
        SP_CHECK(bill(unit, recurring, *due));
    SP_CHECK(goOn(unit, recurring));
    return std::optional<Instant>();
}

Result<Done> RecurringService::bill(
    Unit &unit, const RecurringInvoice &recurring, const PeriodRun &due, const std::optional<Error> &failure)
{
    SP_TRY(billed, m_store.hasRun(recurring.id, due.key));
    if (billed)
        return Done{};
    SP_TRY(reviewed, invoiceOf(recurring, due, unit.now()));
    SP_TRY(id, m_billing.draftComposed(unit, std::move(reviewed.document)));
    SP_CHECK(m_store.addRun(recurring.id, {due.key, due.on, id}, unit.now()));
    unit.audit("recurring.billed", "recurring", recurring.id,
        {{u"period"_s, QString::fromLatin1(due.key)}, {u"document"_s, QString::fromLatin1(id.text())}});
    if (failure)
        return m_billing.hold(unit, id, *failure);
    if (recurring.mode == Mode::Draft)
        return Done{};
    SP_TRY(hindrance, m_billing.hindrance(id, unit.now()));
    if (hindrance)
        return m_billing.hold(unit, id, *hindrance);
    SP_CHECK(m_billing.issue(unit, id));
    return m_issuing.mailSoon(unit, id);
}

Result<Done> RecurringService::goOn(Unit &unit, RecurringInvoice &recurring)
{
    const auto following = runAt(recurring.plan, recurring.nextRun + 1);
    if (following)
        recurring.nextRun = following->index;
    else
        recurring.state = State::Ended;
    SP_CHECK(store(unit, recurring));
    if (!following)
        unit.audit("recurring.ended", "recurring", recurring.id);
    return arm(unit, recurring);
}

Result<Done> RecurringService::giveUp(Unit &unit, const Job &job, const Error &why)
{
    const auto id = recurringOf(job);
    if (!id)
        return Done{};
    SP_TRY(found, m_store.find(*id));
    if (!found || found->state != State::Active)
        return Done{};
    const auto due = found->next();
    SP_TRY(today, m_billing.today(unit.now()));
    if (due && due->on <= today)
        SP_CHECK(bill(unit, *found, *due, why));
    return goOn(unit, *found);
}

}  // namespace sp
