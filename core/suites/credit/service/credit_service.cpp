// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/service/credit_service.h"

#include "core/base/json.h"
#include "core/suites/credit/service/client_sessions.h"

#include <algorithm>

namespace sp::credit {

using namespace Qt::StringLiterals;

namespace {

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

/// What of a session decides what it takes.
QJsonObject versionOf(const Session &session, int minutes)
{
    const Interval counted = session.counted();
    return {{u"service"_s, text(session.service.text())}, {u"start"_s, text(instantText(counted.start))},
        {u"end"_s, text(instantText(counted.end))}, {u"minutes"_s, minutes}};
}

}  // namespace

void CreditService::follow(EventBus &bus)
{
    bus.hear<SessionCreated>(
        [this](Unit &unit, const SessionCreated &event) { return reserve(unit, event.session.id); });
    bus.hear<SessionRescheduled>(
        [this](Unit &unit, const SessionRescheduled &event) { return reserve(unit, event.session.id); });
    bus.hear<SessionCanceled>([this](Unit &unit, const SessionCanceled &event) {
        const Standing how = event.session.canceledAs.value_or(Standing::Provider);
        return absent(unit, event.session.id,
            how == Standing::Late       ? Absence::CanceledLate
            : how == Standing::InPolicy ? Absence::CanceledInTime
                                        : Absence::CanceledByProvider);
    });
    bus.hear<SessionReleased>([this](Unit &unit, const SessionReleased &event) {
        return absent(unit, event.session.id, Absence::CanceledByProvider);
    });
    bus.hear<SessionNoShow>([this](Unit &unit, const SessionNoShow &event) {
        return absent(unit, event.session, Absence::NoShow);
    });
    bus.hear<SessionCompleted>(
        [this](Unit &unit, const SessionCompleted &event) { return consume(unit, event.session); });
    bus.hear<SessionReopened>([this](Unit &unit, const SessionReopened &event) {
        return giveBack(unit, event.session, "session.reopen");
    });
    // Whatever is granted may end some day.
    bus.hear<BalanceChanged>([this](Unit &unit, const BalanceChanged &event) {
        return event.entry.quantity > 0 && event.entry.source == "package" ? armSettling(unit)
                                                                           : Result<Done>(Done{});
    });
    m_billing.askCover(
        [this](const Session &session, const PricedTime &time, const billing::InvoiceLine &usual,
            billing::Language language) { return cover(session, time, usual, language); });
}

Result<std::optional<CreditUse>> CreditService::useOf(const SessionId &session) const
{
    return m_book.store().currentUse(session);
}

Result<Done> CreditService::reserve(Unit &unit, const SessionId &id)
{
    SP_TRY(session, m_sessions.session(id));
    SP_TRY(before, m_book.store().release(id));
    SP_TRY(coverage, plan(session, minutesOf(session.planned), Shortfall::Block));
    const DrawPlan &plan = coverage.plan;
    SP_TRY(book, termsInForce(m_policies, drawOrderPolicy(), {session.client}, session.planned.start));
    SP_TRY(packages, m_packages.store().ofClient(session.client));
    const bool prepays = std::ranges::any_of(
        packages, [](const Package &each) { return each.state == Package::State::Active; });
    const QString service = coverage.trace.value("service"_L1).toString();
    if (!plan.eligible && prepays && coverage.source == "none" && !book.first.spillover)
        return Error{ErrorCode::Refused, "credit.no_bucket", {{u"service"_s, service}}};
    if (plan.eligible &&
        (plan.outcome == DrawPlan::Outcome::Blocked || plan.outcome == DrawPlan::Outcome::Waitlisted))
        return Error{ErrorCode::Refused, "package.exhausted",
            {{u"service"_s, service}, {u"outcome"_s, text(outcomeName(plan.outcome))}}};
    for (const Drawn &part : plan.drawn)
        SP_CHECK(m_book.store().reserve(id, *LotId::parse(part.lot), part.quantity, unit.now()));
    if (!plan.drawn.empty() || before) {
        unit.audit("credit.reserved", "session", id,
            {{u"lots"_s, qint64(plan.drawn.size())}, {u"outcome"_s, text(outcomeName(plan.outcome))}});
        unit.touch("credits");
    }
    return Done{};
}

Result<Done> CreditService::bill(Unit &unit, const SessionId &id, BillingEvent event)
{
    SP_TRY(session, m_sessions.session(id));
    const bool covered = session.billing == BillingState::NotBillable;
    if (event == BillingEvent::Cover ? session.billing == BillingState::Unbilled : covered)
        return m_sessions.bill(unit, id, event);
    return Done{};
}

Result<Done> CreditService::draw(Unit &unit, const Session &session, const Coverage &coverage,
    const QByteArray &source, const QByteArray &key, LocalDate on)
{
    for (const Drawn &part : coverage.plan.drawn) {
        const LotId lot = *LotId::parse(part.lot);
        SP_TRY(stored, m_book.store().lot(lot));
        SP_TRY(package, m_packages.package(stored->package));
        CreditBook::Wish wish{EntryType::Consume, -part.quantity, on, source, key, session.id};
        wish.mappingVersion = package.terms.map.version;
        wish.actualMinutes = coverage.minutes;
        auto posted = m_book.post(unit, package, lot, wish);
        if (!posted && posted.error().reason == "period.locked") {
            // The session's own day is closed: the books are right as of today.
            SP_TRY(today, m_packages.today(unit.now()));
            wish.on = today;
            posted = m_book.post(unit, package, lot, wish);
        }
        SP_CHECK(posted);
        SP_CHECK(m_packages.used(unit, std::move(package), on));
    }
    return Done{};
}

Result<Done> CreditService::consume(Unit &unit, const SessionId &id)
{
    SP_TRY(session, m_sessions.session(id));
    SP_TRY(minutes, m_sessions.actualMinutes(session));
    SP_TRY(current, m_book.store().currentUse(id));
    // Told twice, the same session is taken once.
    const QJsonObject version = versionOf(session, minutes);
    if (current && current->trace.value("session_version"_L1).toObject() == version)
        return Done{};
    if (current)
        SP_CHECK(giveBack(unit, id, "session.edit"));
    SP_CHECK(m_book.store().release(id));
    SP_TRY(coverage, plan(session, minutes, Shortfall::Bill));
    if (!coverage.applies())
        return Done{};
    coverage.trace.insert(u"session_version"_s, version);
    SP_TRY(last, m_book.store().lastUse(id));
    SP_TRY(on, m_packages.today(session.counted().start));
    CreditUse use{unit.newId<CreditUseTag>(), id, last ? last->revision + 1 : 1, session.client,
        coverage.trace, minutes, coverage.included, coverage.overage.billableMinutes, coverage.charge};
    const QByteArray key = "session:" + id.text() + ":r" + QByteArray::number(use.revision);
    SP_CHECK(draw(unit, session, coverage, last ? "session.edit" : "session.create", key, on));
    SP_CHECK(m_book.store().insertUse(use, sha256({canonicalJson(use.trace)}), unit.now()));
    QJsonObject facts{{u"revision"_s, use.revision}, {u"included"_s, use.included},
        {u"overage_minutes"_s, use.overageMinutes}};
    if (use.charges())
        facts.insert(u"amount_minor"_s, qint64(use.amount->minor()));
    unit.audit(use.charges() ? "overage.detected" : "credit.covered", "session", id, facts);
    unit.touch("credits");
    return use.charges() ? Done{} : bill(unit, id, BillingEvent::Cover);
}

Result<Done> CreditService::giveBack(Unit &unit, const SessionId &id, const QByteArray &source)
{
    SP_TRY(current, m_book.store().currentUse(id));
    if (!current)
        return Done{};
    SP_TRY(entries, m_book.store().entriesOf(id));
    for (const CreditEntry &entry : entries) {
        SP_TRY(lot, m_book.store().lot(entry.lot));
        if (entry.type != EntryType::Consume || !lot)
            continue;
        SP_TRY(package, m_packages.package(lot->package));
        SP_CHECK(m_book.reverse(unit, package, entry, source, "back:" + entry.id.text()));
    }
    SP_CHECK(m_book.store().endUse(current->id, source == "session.edit" ? "Superseded" : "Reversed"));
    unit.audit("credit.given_back", "session", id, {{u"source"_s, text(source)}});
    unit.touch("credits");
    return bill(unit, id, BillingEvent::BillAgain);
}

Result<Done> CreditService::absent(Unit &unit, const SessionId &id, Absence absence)
{
    SP_TRY(session, m_sessions.session(id));
    SP_CHECK(giveBack(unit, id, "session.cancel"));
    SP_TRY(reserved, m_book.store().reservedBy(id));
    if (reserved.empty())
        return Done{};
    SP_TRY(on, m_packages.today(session.planned.start));
    Coverage taken;
    taken.overage.amount = Money::zero(Currency::of("EUR"));
    taken.minutes = taken.included = minutesOf(session.planned);
    QByteArray how = "returned";
    for (const auto &[lotId, quantity] : reserved) {
        SP_TRY(lot, m_book.store().lot(lotId));
        SP_TRY(package, m_packages.package(lot->package));
        if (endOfHold(package.terms, absence) == HoldEnd::Returned)
            continue;
        how = "consumed";
        taken.plan.drawn.push_back({lotId.text(), package.name, package.terms.denomination, quantity,
            lot->balance, lot->balance - quantity});
    }
    SP_CHECK(m_book.store().release(id));
    unit.audit("credit.hold_ended", "session", id, {{u"how"_s, text(how)}});
    unit.touch("credits");
    if (taken.plan.drawn.empty())
        return Done{};
    SP_TRY(last, m_book.store().lastUse(id));
    taken.trace = {{u"draw"_s, taken.plan.toJson()},
        {u"absence"_s, absence == Absence::NoShow ? u"no_show"_s : u"late_cancel"_s}};
    const CreditUse use{unit.newId<CreditUseTag>(), id, last ? last->revision + 1 : 1, session.client,
        taken.trace, taken.minutes, taken.included, 0, {}};
    const QByteArray key = "session:" + id.text() + ":r" + QByteArray::number(use.revision);
    SP_CHECK(draw(unit, session, taken, "session.cancel", key, on));
    SP_CHECK(m_book.store().insertUse(use, sha256({canonicalJson(use.trace)}), unit.now()));
    return bill(unit, id, BillingEvent::Cover);
}

void CreditService::registerJobs(JobRunner &runner)
{
    JobHandler settling;
    settling.missed = {MissedRuns::Policy::RunOnceNow, {}};
    settling.record = [this](Unit &unit, const Job &job, const Result<std::any> &,
                          const JobVerdict &intended) -> Result<JobVerdict> {
        SP_TRY(changed, m_packages.settle(unit));
        unit.audit("credit.settled", "job", job.id, {{u"packages"_s, changed}});
        SP_CHECK(armSettling(unit));
        return intended;
    };
    runner.handle(settleJob, std::move(settling));
}

Result<Done> CreditService::armSettling(Unit &unit)
{
    SP_TRY(next, m_packages.nextMidnight(unit.now()));
    SP_CHECK(m_jobs.schedule(unit, settleJob, "credit", {}, next + std::chrono::minutes(5)));
    return Done{};
}

}  // namespace sp::credit
