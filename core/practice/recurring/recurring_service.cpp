// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/recurring/recurring_service.h"

#include <algorithm>

namespace sp {

using namespace billing;
using namespace Qt::StringLiterals;

namespace {

using State = RecurringInvoice::State;
using Mode = RecurringInvoice::Mode;

/// More jobs than anybody has recurring invoices.
constexpr int mostJobs = 10'000;

QString text(const QByteArray &code)
{
    return QString::fromLatin1(code);
}

Error noStep(State from, const char *event)
{
    return {ErrorCode::Refused, "recurring.transition",
        {{u"from"_s, text(recurringStateName(from))}, {u"event"_s, QString::fromLatin1(event)}}};
}

/// Each period has a job of its own.
QByteArray keyOf(const RecurringId &id, const PeriodRun &run)
{
    return id.text() + '@' + run.key;
}

/// Whether the job will still come, and not after `at`; one that a person paused waits for that person.
bool comesBy(const Job &job, Instant at)
{
    switch (job.status) {
    case JobStatus::Queued:
        return job.runAt <= at;
    case JobStatus::Running:
    case JobStatus::Failed:
    case JobStatus::Paused:
        return true;
    case JobStatus::Succeeded:
    case JobStatus::DeadLetter:
    case JobStatus::Canceled:
        break;
    }
    return false;
}

}  // namespace

Result<RecurringInvoice> RecurringService::recurring(const RecurringId &id) const
{
    SP_TRY(found, m_store.find(id));
    if (!found)
        return Error{ErrorCode::NotFound, "recurring.unknown"};
    return *std::move(found);
}

Result<Instant> RecurringService::startOf(LocalDate day) const
{
    SP_TRY(settings, m_settings.practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    return zone.toInstant(LocalTime(day));
}

Result<DraftReview> RecurringService::invoiceOf(
    const RecurringInvoice &recurring, const PeriodRun &run, Instant now) const
{
    BilledDocument document{DocumentId(recurring.id.bytes()), InvoiceState::Draft, recurring.client,
        recurring.payer, recurring.content, Money::zero(recurring.content.currency)};
    for (InvoiceLine &line : document.content.lines)
        if (line.kind != LineKind::Text)
            line.service = run.covers;
    SP_TRY(reviewed, m_billing.review(std::move(document), now));
    InvoiceSnapshot &content = reviewed.document.content;
    const QString period = periodText(run.covers, content.language);
    for (InvoiceLine &line : content.lines) {
        line.description = withPeriod(line.description, period);
        line.detail = withPeriod(line.detail, period);
    }
    content.introduction = withPeriod(content.introduction, period);
    content.closing = withPeriod(content.closing, period);
    return reviewed;
}

Result<RecurringReview> RecurringService::review(const RecurringId &id, Instant now) const
{
    SP_TRY(recurring, this->recurring(id));
    const auto next = recurring.next();
    const auto shown = next ? next : runAt(recurring.plan, std::max(recurring.nextRun - 1, 0));
    if (!shown)
        return Error{ErrorCode::Corrupt, "recurring.plan_invalid", {{u"field"_s, u"count"_s}}};
    // As it will be on its day, not as of today.
    SP_TRY(day, startOf(shown->on));
    SP_TRY(reviewed, invoiceOf(recurring, *shown, std::max(now, day)));
    RecurringReview review{std::move(recurring), std::move(reviewed.document), std::move(reviewed.missing)};
    SP_TRY(runs, m_store.runs(id));
    for (RecurringRun &each : runs) {
        SP_TRY(document, m_billing.document(each.document));
        review.runs.emplace_back(std::move(each), std::move(document));
    }
    return review;
}

Result<Done> RecurringService::store(Unit &unit, RecurringInvoice &recurring)
{
    SP_CHECK(m_store.update(recurring, unit.now()));
    ++recurring.version;
    unit.touch("recurring");
    return Done{};
}

Result<Done> RecurringService::arm(Unit &unit, const RecurringInvoice &recurring)
{
    const auto next = recurring.next();
    if (!next)
        return Done{};
    SP_TRY(at, startOf(next->on));
    SP_CHECK(m_jobs.schedule(
        unit, runType, keyOf(recurring.id, *next), {{u"recurring"_s, text(recurring.id.text())}}, at));
    return Done{};
}

Result<Done> RecurringService::disarm(Unit &unit, const RecurringInvoice &recurring)
{
    const auto next = recurring.next();
    return next ? m_jobs.cancelKey(unit, runType, keyOf(recurring.id, *next)) : Result<Done>(Done{});
}

Result<RecurringId> RecurringService::add(Unit &unit, const RecurringRequest &request)
{
    SP_CHECK(check(request.plan));
    SP_TRY(today, m_billing.today(unit.now()));
    if (request.plan.start < today)
        return Error{ErrorCode::InvalidInput, "recurring.start_past",
            {{u"date"_s, text(dateText(request.plan.start))}}};
    SP_TRY(composed, m_billing.compose(request.client, request.content, unit.now()));
    const RecurringInvoice recurring{unit.newId<RecurringTag>(), State::Active, composed.client,
        composed.payer, std::move(composed.content), request.plan, request.mode};
    SP_CHECK(m_store.insert(recurring, unit.now()));
    SP_CHECK(arm(unit, recurring));
    unit.audit("recurring.added", "recurring", recurring.id,
        {{u"total_minor"_s, static_cast<qint64>(recurring.content.totals.gross.minor())},
            {u"currency"_s, text(recurring.content.currency.code())}, {u"plan"_s, recurring.plan.toJson()},
            {u"mode"_s, text(recurringModeName(recurring.mode))}});
    unit.touch("recurring");
    return recurring.id;
}

Result<std::optional<LocalDate>> RecurringService::coveredUntil(const RecurringId &id) const
{
    SP_TRY(runs, m_store.runs(id));
    if (runs.empty())
        return std::optional<LocalDate>();
    SP_TRY(last, m_billing.document(runs.front().document));
    std::optional<LocalDate> until;
    for (const InvoiceLine &line : last.content.lines)
        if (line.service)
            until = std::max(until.value_or(line.service->to), line.service->to);
    return until;
}

Result<Done> RecurringService::replan(
    Unit &unit, RecurringInvoice &recurring, const RecurringPlan &plan) const
{
    SP_CHECK(check(plan));
    SP_TRY(today, m_billing.today(unit.now()));
    if (plan.start < today)
        return Error{
            ErrorCode::InvalidInput, "recurring.start_past", {{u"date"_s, text(dateText(plan.start))}}};
    const auto first = runAt(plan, 0);
    if (!first)
        return Error{ErrorCode::InvalidInput, "recurring.plan_invalid", {{u"field"_s, u"end"_s}}};
    // What is due goes out by the plan it is due by; another plan would drop it without a word.
    const auto next = recurring.next();
    if (recurring.state == State::Active && next && next->on <= today)
        return Error{ErrorCode::Refused, "recurring.run_due", {{u"date"_s, text(dateText(next->on))}}};
    SP_TRY(billed, m_store.hasRun(recurring.id, first->key));
    SP_TRY(covered, coveredUntil(recurring.id));
    if (billed || (covered && first->covers.from <= *covered))
        return Error{ErrorCode::Refused, "recurring.period_billed", {{u"date"_s, text(dateText(first->on))}}};
    recurring.plan = plan;
    recurring.nextRun = 0;
    return Done{};
}

Result<Done> RecurringService::change(
    Unit &unit, const RecurringId &id, const RecurringChange &change, std::int64_t version)
{
    SP_TRY(before, this->recurring(id));
    if (before.state == State::Ended)
        return noStep(before.state, "Edit");
    const BilledDocument document{DocumentId(id.bytes()), InvoiceState::Draft, before.client, before.payer,
        before.content, Money::zero(before.content.currency)};
    RecurringInvoice after = before;
    SP_TRY(content, m_billing.changed(document, change.content, unit.now()));
    after.content = std::move(content);
    after.mode = change.mode.value_or(before.mode);
    if (change.plan)
        SP_CHECK(replan(unit, after, *change.plan));
    after.version = version;
    if (change.plan && after.state == State::Active)
        SP_CHECK(disarm(unit, before));
    SP_CHECK(m_store.keepVersion(before, unit.now()));
    SP_CHECK(store(unit, after));
    if (change.plan && after.state == State::Active)
        SP_CHECK(arm(unit, after));
    QJsonObject facts{{u"total_minor"_s, static_cast<qint64>(after.content.totals.gross.minor())},
        {u"total_minor_before"_s, static_cast<qint64>(before.content.totals.gross.minor())}};
    if (change.plan)
        facts.insert(u"plan"_s, after.plan.toJson());
    if (after.mode != before.mode)
        facts.insert(u"mode"_s, text(recurringModeName(after.mode)));
    unit.audit("recurring.edited", "recurring", id, facts);
    return Done{};
}

Result<Done> RecurringService::setMode(Unit &unit, const RecurringId &id, Mode mode)
{
    SP_TRY(recurring, this->recurring(id));
    if (recurring.state == State::Ended)
        return noStep(recurring.state, "Edit");
    if (recurring.mode == mode)
        return Done{};
    SP_CHECK(m_store.keepVersion(recurring, unit.now()));
    recurring.mode = mode;
    SP_CHECK(store(unit, recurring));
    unit.audit("recurring.edited", "recurring", id, {{u"mode"_s, text(recurringModeName(mode))}});
    return Done{};
}

Result<Done> RecurringService::pause(Unit &unit, const RecurringId &id)
{
    SP_TRY(recurring, this->recurring(id));
    if (recurring.state != State::Active)
        return noStep(recurring.state, "Pause");
    SP_CHECK(disarm(unit, recurring));
    recurring.state = State::Paused;
    SP_CHECK(store(unit, recurring));
    unit.audit("recurring.paused", "recurring", id);
    return Done{};
}

Result<Done> RecurringService::resume(Unit &unit, const RecurringId &id)
{
    SP_TRY(recurring, this->recurring(id));
    if (recurring.state != State::Paused)
        return noStep(recurring.state, "Resume");
    SP_TRY(today, m_billing.today(unit.now()));
    const auto next = runFrom(recurring.plan, recurring.nextRun, today);
    const int before = recurring.nextRun;
    recurring.state = next ? State::Active : State::Ended;
    if (next)
        recurring.nextRun = next->index;
    SP_CHECK(store(unit, recurring));
    SP_CHECK(arm(unit, recurring));
    unit.audit("recurring.resumed", "recurring", id, {{u"skipped"_s, next ? next->index - before : 0}});
    return Done{};
}

Result<Done> RecurringService::end(Unit &unit, const RecurringId &id)
{
    SP_TRY(recurring, this->recurring(id));
    if (recurring.state == State::Ended)
        return noStep(recurring.state, "End");
    SP_CHECK(disarm(unit, recurring));
    recurring.state = State::Ended;
    SP_CHECK(store(unit, recurring));
    unit.audit("recurring.ended", "recurring", id);
    return Done{};
}

Result<std::vector<RecurringInvoice>> RecurringService::unarmed() const
{
    std::vector<RecurringInvoice> active;
    SP_CHECK(m_store.each([&](const RecurringInvoice &each) {
        if (each.state == State::Active)
            active.push_back(each);
    }));
    if (active.empty())
        return active;
    SP_TRY(jobs, m_jobs.list({{}, runType}, mostJobs));
    std::vector<RecurringInvoice> missing;
    for (RecurringInvoice &each : active) {
        const auto next = each.next();
        if (!next)
            continue;
        SP_TRY(at, startOf(next->on));
        const QByteArray key = keyOf(each.id, *next);
        const auto comes = [&](const Job &job) { return job.key == key && comesBy(job, at); };
        if (std::ranges::none_of(jobs, comes))
            missing.push_back(std::move(each));
    }
    return missing;
}

Result<Done> RecurringService::rearm(Unit &unit)
{
    SP_TRY(missing, unarmed());
    for (const RecurringInvoice &each : missing) {
        SP_CHECK(arm(unit, each));
        unit.audit("recurring.rearmed", "recurring", each.id, {{u"run"_s, each.nextRun}});
    }
    return Done{};
}

Result<Done> RecurringService::rearm(UnitRunner &units, const ProfileId &profile)
{
    SP_TRY(missing, unarmed());
    if (missing.empty())
        return Done{};
    return units.run<Done>({runType, {profile, Role::Owner, Actor::Kind::System}},
        [&](Unit &unit) -> Result<Done> { return rearm(unit); });
}

}  // namespace sp
