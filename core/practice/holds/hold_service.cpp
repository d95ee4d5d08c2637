// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/holds/hold_service.h"

#include "core/primitives/jobs/job_runner.h"

#include <algorithm>

namespace sp {

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 200;

QJsonObject factsOf(const Hold &hold)
{
    return {{u"start"_s, static_cast<qint64>(toMillis(hold.when.start))},
        {u"end"_s, static_cast<qint64>(toMillis(hold.when.end))},
        {u"purpose"_s, QLatin1StringView(holdProfile(hold.purpose).name)},
        {u"resource"_s, QString::fromLatin1(hold.resource.type)},
        {u"owner"_s, QString::fromLatin1(hold.owner.type)},
        {u"expires"_s, static_cast<qint64>(toMillis(hold.expiresAt))}};
}

}  // namespace

Error slotTaken(const Blocking &blocking)
{
    QJsonObject facts{{u"start"_s, QString::fromLatin1(instantText(blocking.when.start))},
        {u"end"_s, QString::fromLatin1(instantText(blocking.when.end))},
        {u"status"_s, blocking.until ? u"temporarily held"_s : u"booked"_s}};
    if (blocking.until)
        facts.insert(u"until"_s, QString::fromLatin1(instantText(*blocking.until)));
    return {ErrorCode::Conflict, "SLOT_TAKEN", facts};
}

EventRecord HoldCreated::record() const
{
    return {"hold.created", "hold", hold.id.bytes(), factsOf(hold)};
}

EventRecord HoldEnded::record() const
{
    QJsonObject facts = factsOf(hold);
    facts.insert(u"at"_s, static_cast<qint64>(toMillis(hold.endedAt.value_or(hold.expiresAt))));
    if (hold.session)
        facts.insert(u"session"_s, QString::fromLatin1(hold.session->text()));
    return {"hold." + holdStatusName(hold.status).toLower(), "hold", hold.id.bytes(), facts};
}

Result<Hold> HoldService::find(const HoldId &id) const
{
    SP_TRY(found, m_store.find(id));
    if (!found)
        return Error{ErrorCode::NotFound, "hold.unknown"};
    return *std::move(found);
}

Result<std::optional<Hold>> HoldService::placed(const HoldRequest &request, Instant now) const
{
    SP_TRY(there, m_store.on(request.resource, request.when));
    const auto same = std::ranges::find_if(there, [&](const Hold &each) {
        return each.stands(now) && each.owner == request.owner && each.when == request.when &&
               each.purpose == request.purpose;
    });
    return same == there.end() ? std::optional<Hold>() : std::optional(*same);
}

Result<Hold> HoldService::place(Unit &unit, const HoldRequest &request)
{
    const Interval when = request.when;
    if (when.length() <= milliseconds(0) || when.length() > days(1) || when.end <= unit.now())
        return Error{ErrorCode::InvalidInput, "hold.interval"};
    SP_TRY(length, holdLength(request.purpose, request.length));
    // What is over must not stand in the way of its own owner either.
    SP_CHECK(expire(unit));
    SP_TRY(same, placed(request, unit.now()));
    if (same)
        return *same;
    Hold hold{unit.newId<HoldTag>(), request.resource, when, request.purpose, request.owner,
        holdProfile(request.purpose).kind};
    hold.label = request.label.left(longestLabel);
    hold.client = request.client;
    hold.service = request.service;
    hold.placedAt = unit.now();
    hold.expiresAt = unit.now() + length;
    SP_TRY(blocking,
        m_store.blocking(
            {.resource = hold.resource, .when = when, .owner = hold.owner, .kind = hold.kind}, unit.now()));
    if (blocking)
        return slotTaken(*blocking);
    SP_CHECK(m_store.insert(hold, unit.now()));
    unit.audit("hold.created", "hold", hold.id, factsOf(hold));
    unit.touch("holds");
    SP_CHECK(arm(unit, hold.expiresAt));
    SP_CHECK(unit.publish(HoldCreated{hold}));
    return hold;
}

Result<Hold> HoldService::extend(Unit &unit, const HoldId &id, milliseconds length)
{
    SP_TRY(hold, find(id));
    if (!hold.stands(unit.now()))
        return Error{ErrorCode::Conflict, "hold.over"};
    SP_TRY(allowed, holdLength(hold.purpose, length));
    hold.expiresAt = unit.now() + allowed;
    SP_CHECK(m_store.update(hold, unit.now()));
    unit.audit("hold.extended", "hold", id, factsOf(hold));
    unit.touch("holds");
    SP_CHECK(arm(unit, hold.expiresAt));
    return hold;
}

Result<Done> HoldService::end(Unit &unit, Hold hold, HoldStatus status, Instant at)
{
    hold.status = status;
    hold.endedAt = at;
    SP_TRY(ended, m_store.end(hold, unit.now()));
    if (!ended)
        return Error{ErrorCode::Conflict, "hold.over"};
    const HoldEnded event{std::move(hold)};
    unit.audit("hold." + holdStatusName(status).toLower(), "hold", event.hold.id, factsOf(event.hold));
    unit.touch("holds");
    return unit.publish(event);
}

Result<Hold> HoldService::convert(Unit &unit, const HoldId &id, const SessionId &session)
{
    SP_TRY(hold, find(id));
    if (!hold.stands(unit.now()))
        return Error{ErrorCode::Conflict, "hold.over",
            {{u"status"_s, QString::fromLatin1(holdStatusName(
                               hold.status == HoldStatus::Active ? HoldStatus::Expired : hold.status))}}};
    hold.session = session;
    SP_CHECK(end(unit, hold, HoldStatus::Converted, unit.now()));
    SP_CHECK(releaseOf(unit, hold.owner));
    SP_TRY(beside, m_store.on(hold.resource, hold.when));
    for (const Hold &each : beside)
        if (each.kind == HoldProfile::Kind::Shared)
            SP_CHECK(end(unit, each, HoldStatus::Released, unit.now()));
    return find(id);
}

Result<Done> HoldService::release(Unit &unit, const HoldId &id)
{
    SP_TRY(hold, find(id));
    if (hold.status != HoldStatus::Active)
        return Done{};
    if (!hold.stands(unit.now()))
        return end(unit, hold, HoldStatus::Expired, hold.expiresAt);
    return end(unit, hold, HoldStatus::Released, unit.now());
}

Result<Done> HoldService::releaseOf(Unit &unit, const HoldOwner &owner)
{
    SP_TRY(holds, m_store.ofOwner(owner));
    for (const Hold &each : holds)
        SP_CHECK(release(unit, each.id));
    return Done{};
}

Result<Done> HoldService::moveOf(Unit &unit, const HoldOwner &owner, milliseconds by)
{
    SP_TRY(holds, m_store.ofOwner(owner));
    // In an order in which none is put where another of the owner's still stands.
    if (by > milliseconds(0))
        std::ranges::reverse(holds);
    for (Hold &each : holds) {
        if (!each.stands(unit.now()))
            continue;
        each.when = {each.when.start + by, each.when.end + by};
        SP_CHECK(m_store.update(each, unit.now()));
        unit.audit("hold.updated", "hold", each.id, factsOf(each));
        unit.touch("holds");
    }
    return Done{};
}

Result<int> HoldService::expire(Unit &unit)
{
    SP_TRY(over, m_store.over(unit.now()));
    for (const Hold &each : over)
        SP_CHECK(end(unit, each, HoldStatus::Expired, each.expiresAt));
    return static_cast<int>(over.size());
}

Result<Done> HoldService::arm(Unit &unit, Instant at)
{
    SP_CHECK(m_jobs.schedule(unit, expiryJob, "all", {}, at));
    return Done{};
}

void HoldService::registerJobs(JobRunner &runner, Cutoffs cutoffs)
{
    JobHandler handler;
    handler.missed = {MissedRuns::Policy::Immediate, {}};
    handler.record = [this, cutoffs = std::move(cutoffs)](Unit &unit, const Job &job,
                         const Result<std::any> &, const JobVerdict &intended) -> Result<JobVerdict> {
        SP_CHECK(expire(unit));
        if (cutoffs.expire)
            SP_CHECK(cutoffs.expire(unit));
        SP_TRY(next, m_store.nextExpiry());
        if (cutoffs.next) {
            SP_TRY(cutoff, cutoffs.next());
            if (cutoff && (!next || *cutoff < *next))
                next = cutoff;
        }
        // Asked for while it runs, it comes again. It is no postponing: what is due later is not late then.
        if (next) {
            SP_CHECK(arm(unit, *next));
            unit.audit("job.scheduled", "job", job.id, {{u"at"_s, static_cast<qint64>(toMillis(*next))}});
        }
        return intended;
    };
    runner.handle(expiryJob, std::move(handler));
}

}  // namespace sp
