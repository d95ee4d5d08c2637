// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finishing/issue_schedule.h"

#include <algorithm>

namespace sp {

using namespace billing;

namespace {

constexpr auto issueType = "invoice.issue";
constexpr auto mailType = "invoice.mail";

/// More jobs than anybody has scheduled drafts.
constexpr int mostJobs = 10'000;

QJsonObject payloadOf(const DocumentId &id)
{
    return {{QStringLiteral("document"), QString::fromLatin1(id.text())}};
}

Result<DocumentId> documentOf(const Job &job)
{
    const auto id = DocumentId::parse(job.payload.value(QLatin1String("document")).toString().toLatin1());
    if (!id)
        return Error{ErrorCode::Internal, "invoice.unknown"};
    return *id;
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

Done noteUnsent(Unit &unit, const DocumentId &id, const QByteArray &why)
{
    unit.audit("invoice.not_mailed", "document", id, {{QStringLiteral("reason"), QString::fromLatin1(why)}});
    return {};
}

}  // namespace

Result<Instant> IssueSchedule::startOf(LocalDate day) const
{
    SP_TRY(settings, m_settings.practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    return zone.toInstant(LocalTime(day));
}

Result<Done> IssueSchedule::arm(Unit &unit, const DocumentId &id, Instant at)
{
    SP_CHECK(m_jobs.schedule(unit, issueType, id.text(), payloadOf(id), at));
    return Done{};
}

Result<Done> IssueSchedule::schedule(
    Unit &unit, const DocumentId &id, LocalDate on, FinishRequest::Delivery delivery)
{
    SP_CHECK(m_billing.schedule(unit, id, on,
        delivery == FinishRequest::Delivery::Send ? BilledDocument::WhenIssued::Mail
                                                  : BilledDocument::WhenIssued::Keep));
    SP_TRY(at, startOf(on));
    // An earlier job for another day would be moved forward only.
    SP_CHECK(m_jobs.cancelKey(unit, issueType, id.text()));
    return arm(unit, id, at);
}

Result<Done> IssueSchedule::unschedule(Unit &unit, const DocumentId &id)
{
    SP_CHECK(m_billing.unschedule(unit, id));
    SP_CHECK(m_jobs.cancelKey(unit, issueType, id.text()));
    return Done{};
}

Result<std::vector<IssueSchedule::Alarm>> IssueSchedule::unarmed() const
{
    std::vector<Alarm> missing;
    SP_TRY(scheduled, m_billing.store().scheduled());
    if (scheduled.empty())
        return missing;
    SP_TRY(jobs, m_jobs.list({{}, issueType}, mostJobs));
    for (const auto &[id, day] : scheduled) {
        SP_TRY(at, startOf(day));
        const auto comes = [&](const Job &job) { return job.key == id.text() && comesBy(job, at); };
        if (std::ranges::none_of(jobs, comes))
            missing.push_back({id, at});
    }
    return missing;
}

Result<Done> IssueSchedule::rearm(Unit &unit)
{
    SP_TRY(missing, unarmed());
    for (const Alarm &alarm : missing) {
        SP_CHECK(arm(unit, alarm.document, alarm.at));
        unit.audit("invoice.schedule_resumed", "document", alarm.document,
            {{QStringLiteral("at"), QString::fromLatin1(instantText(alarm.at))}});
    }
    return Done{};
}

Result<Done> IssueSchedule::rearm(UnitRunner &units, const ProfileId &profile)
{
    SP_TRY(missing, unarmed());
    if (missing.empty())
        return Done{};
    return units.run<Done>({issueType, {profile, Role::Owner, Actor::Kind::System}},
        [&](Unit &unit) -> Result<Done> { return rearm(unit); });
}

void IssueSchedule::registerJobs(JobRunner &runner)
{
    JobHandler issuing;
    issuing.retry = RetryProfile::mail();
    issuing.record = [this](Unit &unit, const Job &job, const Result<std::any> &,
                         const JobVerdict &intended) -> Result<JobVerdict> {
        SP_TRY(later, issue(unit, job));
        return later ? JobVerdict::postpone(*later, {}) : intended;
    };
    issuing.abandoned = [this](Unit &unit, const Job &job, const Error &why) { return hold(unit, job, why); };
    runner.handle(issueType, std::move(issuing));

    JobHandler mailing = JobHandler::simple([this](Unit &unit, const Job &job) { return mail(unit, job); });
    mailing.retry = RetryProfile::mail();
    mailing.abandoned = [](Unit &unit, const Job &job, const Error &why) -> Result<Done> {
        SP_TRY(id, documentOf(job));
        return noteUnsent(unit, id, why.reason);
    };
    runner.handle(mailType, std::move(mailing));
}

Result<std::optional<Instant>> IssueSchedule::issue(Unit &unit, const Job &job)
{
    SP_TRY(id, documentOf(job));
    SP_TRY(document, m_billing.store().find(id));
    // It was issued, thrown away or called off since.
    if (!document || document->state != InvoiceState::Scheduled || !document->scheduledOn)
        return std::optional<Instant>();
    SP_TRY(today, m_billing.today(unit.now()));
    // It was moved, or the practice was: only the day on the draft counts.
    if (today < *document->scheduledOn) {
        SP_TRY(later, startOf(*document->scheduledOn));
        return std::optional(later);
    }
    SP_TRY(hindrance, m_billing.hindrance(id, unit.now()));
    if (hindrance) {
        SP_CHECK(m_billing.unschedule(unit, id, hindrance));
        return std::optional<Instant>();
    }
    SP_CHECK(m_billing.issue(unit, id));
    if (document->whenIssued == BilledDocument::WhenIssued::Mail)
        SP_CHECK(mailSoon(unit, id));
    return std::optional<Instant>();
}

Result<Done> IssueSchedule::mailSoon(Unit &unit, const DocumentId &id)
{
    SP_CHECK(m_jobs.schedule(unit, mailType, id.text(), payloadOf(id), unit.now()));
    return Done{};
}

Result<Done> IssueSchedule::hold(Unit &unit, const Job &job, const Error &why)
{
    SP_TRY(id, documentOf(job));
    SP_TRY(document, m_billing.store().find(id));
    if (!document || document->state != InvoiceState::Scheduled)
        return Done{};
    return m_billing.unschedule(unit, id, why);
}

Result<Done> IssueSchedule::mail(Unit &unit, const Job &job)
{
    SP_TRY(id, documentOf(job));
    SP_TRY(settings, m_settings.practice());
    if (settings.seller.email.isEmpty())
        return noteUnsent(unit, id, "mail.sender_missing");
    SP_TRY(message, m_finishing.send(unit, id, "invoice.issued:" + id.text()));
    if (!message)
        return noteUnsent(unit, id, "mail.recipient_missing");
    return Done{};
}

}  // namespace sp
