// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finishing/issue_schedule.h"

namespace sp {

using namespace billing;

namespace {

constexpr auto jobType = "invoice.issue";

QString text(const QByteArray &code)
{
    return QString::fromUtf8(code);
}

}  // namespace

Result<Done> IssueSchedule::schedule(
    Unit &unit, const DocumentId &id, LocalDate on, FinishRequest::Delivery delivery)
{
    SP_CHECK(m_billing.schedule(unit, id, on));
    SP_TRY(settings, m_settings.practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    // An earlier job for another day would be moved forward only.
    SP_CHECK(m_jobs.cancelKey(unit, jobType, id.text()));
    SP_CHECK(m_jobs.schedule(unit, jobType, id.text(),
        {{QStringLiteral("document"), text(id.text())}, {QStringLiteral("date"), text(dateText(on))},
            {QStringLiteral("send"), delivery == FinishRequest::Delivery::Send}},
        zone.toInstant(LocalTime(on))));
    return Done{};
}

Result<Done> IssueSchedule::unschedule(Unit &unit, const DocumentId &id)
{
    SP_CHECK(m_billing.unschedule(unit, id));
    SP_CHECK(m_jobs.cancelKey(unit, jobType, id.text()));
    return Done{};
}

void IssueSchedule::registerJobs(JobRunner &runner)
{
    runner.handle(
        jobType, JobHandler::simple([this](Unit &unit, const Job &job) { return issue(unit, job); }));
}

Result<Done> IssueSchedule::issue(Unit &unit, const Job &job)
{
    const auto id = DocumentId::parse(job.payload.value(QLatin1String("document")).toString().toLatin1());
    if (!id)
        return Error{ErrorCode::Internal, "invoice.unknown"};
    SP_TRY(document, m_billing.document(*id));
    // It was issued, thrown away, called off or moved to another day since.
    const QByteArray day = job.payload.value(QLatin1String("date")).toString().toLatin1();
    if (document.state != InvoiceState::Scheduled || !document.scheduledOn ||
        dateText(*document.scheduledOn) != day)
        return Done{};
    SP_TRY(hindrance, m_billing.hindrance(*id, unit.now()));
    if (hindrance)
        return m_billing.unschedule(unit, *id, hindrance);
    SP_CHECK(m_billing.issue(unit, *id));
    SP_TRY(settings, m_settings.practice());
    if (job.payload.value(QLatin1String("send")).toBool() && !settings.seller.email.isEmpty())
        SP_CHECK(m_finishing.send(unit, *id, "invoice.issued:" + id->text()));
    return Done{};
}

}  // namespace sp
