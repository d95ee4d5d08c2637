// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/syncing/sync_push.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp::syncing {

using namespace std::chrono;

namespace {

using Origin = EventLink::Origin;
using State = EventLink::State;

/// What had happened by the time an account was connected is written back to it so far (primitives.md P22).
constexpr auto backfill = days(30);
constexpr auto unknownFor = minutes(1);
constexpr auto forbiddenFor = hours(24);

/// An answer that says nothing about the next event.
bool isOfOneEvent(const Error &error)
{
    return error.reason == "remote.changed" || error.reason == "remote.gone" ||
           error.reason == "remote.forbidden" || error.reason == "remote.server";
}

}  // namespace

Pushed push(RemoteCalendars &remote, std::vector<PushItem> items, JobProgress &progress)
{
    Pushed pushed{std::move(items)};
    for (const PushItem &item : pushed.items) {
        if (progress.canceled()) {
            pushed.failed = Error{ErrorCode::Refused, "remote.canceled"};
            break;
        }
        if (item.removes) {
            const auto removed =
                remote.remove(item.remoteCalendar, item.write.id, item.write.etag, progress.cancelFlag());
            pushed.answers.push_back(removed ? Result<RemoteVersion>(RemoteVersion{}) : removed.error());
        } else {
            pushed.answers.push_back(remote.write(item.remoteCalendar, item.write, progress.cancelFlag()));
        }
        progress.report(
            static_cast<std::int64_t>(pushed.answers.size()), static_cast<std::int64_t>(pushed.items.size()));
        const auto &answer = pushed.answers.back();
        if (!answer && !isOfOneEvent(answer.error())) {
            pushed.failed = answer.error();
            break;
        }
    }
    return pushed;
}

Result<SyncPush::Prepared> SyncPush::prepare(Unit &unit, const CalendarAccount &account, int limit)
{
    Prepared prepared;
    if (account.settings.privacy == Privacy::Busy)
        return prepared;
    SP_TRY(events, m_links.outgoing(account.id, account.createdAt - backfill, unit.now(), limit));
    for (const OutgoingEvent &event : events) {
        SP_TRY(item, itemFor(unit, event));
        if (item)
            prepared.items.push_back(*std::move(item));
    }
    if (!events.empty())
        unit.audit("calendar.sync_compared", "calendar_account", account.id,
            {{u"events"_s, static_cast<int>(events.size())},
                {u"differ"_s, static_cast<int>(prepared.items.size())}});
    prepared.more = static_cast<int>(events.size()) == limit;
    return prepared;
}

Result<std::optional<PushItem>> SyncPush::itemFor(Unit &unit, const OutgoingEvent &event)
{
    SP_TRY(calendar, m_accounts.calendar(event.calendar));
    SP_TRY(link, m_links.ofUid(event.calendar, event.uid));
    SP_TRY(here, m_rows.load(event.uid));
    const bool linked = link && link->state == State::Linked;
    const auto digest = here.bundle.digest();
    if (!calendar || (linked && digest == link->baseHash)) {
        if (link)
            SP_CHECK(m_links.setSeen(*link, event.mark));
        return std::optional<PushItem>();
    }
    if (!linked && here.bundle.isEmpty()) {
        if (link)
            SP_CHECK(m_links.remove(link->calendar, link->externalId));
        return std::optional<PushItem>();
    }
    PushItem item{event.calendar, calendar->remoteId, {{}, {}, event.uid, {}}, here.bundle.isEmpty()};
    if (linked) {
        item.write.id = link->externalId;
        item.write.etag = link->etag;
    }
    if (!item.removes) {
        CalendarHeader header{.stamp = unit.now()};
        if (here.byVideo)
            header.byVideo.insert(event.uid);
        item.write.text = writeCalendar(here.bundle.events(), header);
        item.write.makesLink = here.wantsLink;
    }
    item.content = here.bundle.packed();
    item.mark = event.mark;
    SP_TRY(before, m_links.attempt(event.calendar, event.uid));
    SyncAttempt attempt{event.calendar, event.uid, item.content, digest};
    attempt.failures = before ? before->failures : 0;
    attempt.againAt = unit.now();
    SP_CHECK(m_links.put(attempt, unit.now()));
    return std::optional(std::move(item));
}

Result<Done> SyncPush::done(
    Unit &unit, const CalendarAccount &account, const PushItem &item, const RemoteVersion &version)
{
    SP_TRY(before, m_links.ofUid(item.calendar, item.write.uid));
    EventLink link = before.value_or(EventLink{item.calendar, version.id, item.write.uid});
    if (before && before->externalId != version.id)
        SP_CHECK(m_links.remove(item.calendar, before->externalId));
    if (!before)
        link.origin = Origin::Here;
    Bundle content = Bundle::unpacked(item.content);
    SP_TRY(here, m_rows.load(item.write.uid));
    if (here.wantsLink && here.event && !version.link.isEmpty()) {
        const bool isAsWritten = here.bundle.digest() == content.digest();
        SP_CHECK(m_rows.putLink(unit, *here.event, version.link));
        SP_TRY(linked, m_rows.load(item.write.uid));
        here = std::move(linked);
        // It stands there with its link, so both sides know it so.
        if (isAsWritten)
            content = here.bundle;
    }
    link.externalId = version.id;
    link.etag = version.etag;
    link.event = here.event;
    link.beforeHash = link.baseHash;
    link.base = content.packed();
    link.baseHash = content.digest();
    link.sequence = content.sequence();
    link.busy = content.busy();
    link.seen = item.mark;
    link.state = State::Linked;
    SP_CHECK(m_links.put(link));
    return m_links.log({unit.now(), account.id, item.calendar, item.write.uid, "written"});
}

/// The trash keeps what stood there, for it may be wanted again.
Result<Done> SyncPush::removed(Unit &unit, const PushItem &item)
{
    SP_TRY(link, m_links.find(item.calendar, item.write.id));
    if (!link)
        return Done{};
    SP_CHECK(m_links.insert(TrashedEvent{
        unit.newId<TrashedEventTag>(), item.calendar, item.write.uid, link->base, "here", unit.now()}));
    return m_links.remove(item.calendar, item.write.id);
}

Result<Done> SyncPush::refused(
    Unit &unit, const CalendarAccount &account, const PushItem &item, const Error &why)
{
    SP_TRY(attempt, m_links.attempt(item.calendar, item.write.uid));
    if (!attempt)
        return Done{};
    attempt->reason = why.reason;
    ++attempt->failures;
    attempt->againAt =
        unit.now() + (why.reason == "remote.forbidden" ? duration_cast<seconds>(forbiddenFor)
                                                       : waitAfter(attempt->failures, seconds(0)));
    SP_CHECK(m_links.put(*attempt, unit.now()));
    QJsonObject facts = why.facts;
    facts.insert(u"reason"_s, QString::fromLatin1(why.reason));
    return m_links.log({unit.now(), account.id, item.calendar, item.write.uid, "refused", facts});
}

Result<SyncPush::Recorded> SyncPush::record(Unit &unit, const CalendarAccount &account, const Pushed &pushed)
{
    Recorded recorded;
    for (std::size_t at = 0; at < pushed.items.size(); ++at) {
        const PushItem &item = pushed.items[at];
        const bool tried = at < pushed.answers.size();
        if (tried && pushed.answers[at]) {
            if (item.removes) {
                SP_CHECK(removed(unit, item));
                SP_CHECK(m_links.log({unit.now(), account.id, item.calendar, item.write.uid, "removed"}));
            } else {
                SP_CHECK(done(unit, account, item, *pushed.answers[at]));
            }
            ++(item.removes ? recorded.removed : recorded.written);
            SP_CHECK(m_links.removeAttempt(item.calendar, item.write.uid));
            continue;
        }
        const Error *why = tried ? &pushed.answers[at].error() : nullptr;
        if (why && (why->reason == "remote.forbidden" || why->reason == "remote.server")) {
            SP_CHECK(refused(unit, account, item, *why));
            continue;
        }
        const bool unknown = why && (why->reason == "remote.unknown_outcome" ||
                                        why->reason == "remote.canceled" || why->reason == "remote.timeout");
        if (unknown) {
            // The next round looks there first; until then nothing is written over it.
            SP_TRY(attempt, m_links.attempt(item.calendar, item.write.uid));
            if (attempt) {
                attempt->reason = why->reason;
                attempt->againAt = unit.now() + unknownFor;
                SP_CHECK(m_links.put(*attempt, unit.now()));
            }
            continue;
        }
        recorded.pullAgain = recorded.pullAgain || why != nullptr;
        SP_CHECK(m_links.removeAttempt(item.calendar, item.write.uid));
    }
    unit.audit("calendar.sync_pushed", "calendar_account", account.id,
        {{u"written"_s, recorded.written}, {u"removed"_s, recorded.removed}});
    return recorded;
}

}  // namespace sp::syncing
