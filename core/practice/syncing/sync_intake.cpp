// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/syncing/sync_intake.h"

#include "core/practice/syncing/bundle_merge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp::syncing {

namespace {

using Origin = EventLink::Origin;
using State = EventLink::State;

/// Both sides know it so from now on.
void agreeOn(EventLink &link, const Bundle &bundle)
{
    link.base = bundle.packed();
    link.baseHash = bundle.digest();
    link.beforeHash.reset();
    link.sequence = bundle.sequence();
    link.busy = bundle.busy();
}

/// Whose copy is the newer one, where nothing else is known: by SEQUENCE, then by the last change.
bool isNewer(const Bundle &a, const Bundle &b)
{
    const auto age = [](const Bundle &bundle) {
        return std::pair(bundle.sequence(), bundle.lastModified().value_or(Instant::min()));
    };
    return age(a) > age(b);
}

}  // namespace

Direction directionOf(const CalendarAccount &account, const CalendarHere &calendar, Origin origin)
{
    const bool writes = calendar.writable && account.settings.privacy == Privacy::Title &&
                        (origin == Origin::Here || calendar.twoWay);
    return writes ? Direction::Both : Direction::Reads;
}

Result<Done> SyncIntake::log(Unit &unit, const CalendarAccount &account, const CalendarHere &calendar,
    const QByteArray &uid, const char *action, QJsonObject facts)
{
    // What is taken in has its own line for each row.
    if (qstrcmp(action, "taken") != 0 && qstrcmp(action, "changed") != 0)
        unit.audit(
            "calendar.synced", "remote_calendar", calendar.id, {{u"action"_s, QString::fromLatin1(action)}});
    return m_links.log({unit.now(), account.id, calendar.id, uid, action, std::move(facts)});
}

Result<EventLink> SyncIntake::linkFor(
    const CalendarHere &calendar, const FetchedEvent &fetched, const QByteArray &uid, bool &met)
{
    SP_TRY(known, m_links.find(calendar.id, fetched.id));
    if (!known) {
        // It got another address there, or was written anew after it had been gone.
        SP_TRY(same, m_links.ofUid(calendar.id, uid));
        if (same) {
            SP_CHECK(m_links.remove(calendar.id, same->externalId));
            known = std::move(same);
        }
    }
    met = known && known->state == State::Linked;
    EventLink link = known ? *std::move(known) : EventLink{calendar.id, {}, uid};
    link.externalId = fetched.id;
    if (link.uid.isEmpty() || link.state == State::Unreadable)
        link.uid = uid;
    link.etag = fetched.etag;
    return link;
}

Result<std::optional<SyncIntake::Case>> SyncIntake::caseOf(Unit &unit, const CalendarAccount &account,
    const CalendarHere &calendar, const FetchedEvent &fetched, const Bundle &theirs)
{
    const QByteArray uid = fetched.events.front().uid;
    SP_TRY(elsewhere, m_links.everywhere(uid));
    const bool counts = std::ranges::none_of(elsewhere, [&](const EventLink &link) {
        return link.calendar != calendar.id && (link.state == State::Linked || link.state == State::Again);
    });
    bool met = false;
    SP_TRY(link, linkFor(calendar, fetched, uid, met));
    if (!counts) {
        // The same meeting in two of her calendars is one meeting.
        link.state = State::Second;
        SP_CHECK(m_links.put(link));
        return std::optional<Case>();
    }
    SP_TRY(here, m_rows.load(uid));
    Case one{account, calendar, std::move(link), met, std::move(here), theirs, Direction::Reads};
    if (!met)
        one.link.origin = one.here.local ? Origin::Here : Origin::Elsewhere;
    if (!calendar.reads && one.link.origin == Origin::Elsewhere)
        return std::optional<Case>();
    // What was booked here is known here anyway.
    if (account.settings.privacy == Privacy::Busy && !one.here.local)
        one.theirs = theirs.onlyTimes();
    one.link.state = State::Linked;
    one.link.event = one.here.event;
    one.direction = directionOf(account, calendar, one.link.origin);
    SP_CHECK(meetAttempt(one));
    if (!one.theirs.isEmpty() && !one.theirs.isWhole()) {
        const Bundle base = Bundle::unpacked(one.link.base);
        const Bundle &known = base.isWhole() ? base : one.here.bundle;
        if (known.isWhole()) {
            one.theirs = known.with(one.theirs);
            SP_CHECK(log(unit, account, calendar, uid, "partial"));
        }
    }
    return std::optional(std::move(one));
}

/// A write whose outcome nobody knew was done after all: that is what both sides agreed on.
Result<Done> SyncIntake::meetAttempt(Case &one)
{
    SP_TRY(attempt, m_links.attempt(one.calendar.id, one.link.uid));
    if (!attempt)
        return Done{};
    if (attempt->hash && attempt->hash == one.theirs.digest()) {
        agreeOn(one.link, Bundle::unpacked(attempt->content));
        one.link.baseHash = attempt->hash;
        one.met = true;
    }
    return m_links.removeAttempt(one.calendar.id, one.link.uid);
}

Result<Done> SyncIntake::take(
    Unit &unit, const CalendarAccount &account, const CalendarHere &calendar, const FetchedEvent &fetched)
{
    SP_TRY(known, m_links.find(calendar.id, fetched.id));
    if (known && known->state == State::Left)
        return Done{};
    if (!fetched.unreadable.isEmpty()) {
        EventLink link = known.value_or(EventLink{calendar.id, fetched.id, {}});
        link.etag = fetched.etag;
        if (!known)
            link.state = State::Unreadable;
        SP_CHECK(m_links.put(link));
        return log(unit, account, calendar, link.uid, "unreadable",
            {{u"reason"_s, QString::fromLatin1(fetched.unreadable)}});
    }
    const Bundle theirs = Bundle::of(fetched.events);
    SP_TRY(one, caseOf(unit, account, calendar, fetched, theirs));
    if (!one)
        return Done{};
    const Sides sides{one->met, one->met ? one->link.baseHash : std::nullopt, one->here.bundle.digest(),
        one->theirs.digest(), one->link.beforeHash, one->link.sequence, one->theirs.sequence(),
        one->direction};
    SP_CHECK(act(unit, *one, decide(sides)));
    return m_links.put(one->link);
}

Result<Done> SyncIntake::takeIn(Unit &unit, Case &one, const Bundle &bundle)
{
    SP_TRY(event, m_rows.put(unit, bundle));
    one.link.event = event;
    SP_TRY(mark, m_links.mark(one.link.uid));
    one.link.seen = mark;
    return Done{};
}

Result<Done> SyncIntake::act(Unit &unit, Case &one, const SyncDecision &decision)
{
    switch (decision.step) {
    case SyncStep::Nothing:
    case SyncStep::Remove:
        return Done{};
    case SyncStep::Write:
        if (decision.rule == SyncRule::OldEcho) {
            agreeOn(one.link, one.theirs);
            one.link.seen = -1;
            return log(unit, one.account, one.calendar, one.link.uid, "old_echo");
        }
        return Done{};
    case SyncStep::Agree:
    case SyncStep::Forget: {
        agreeOn(one.link, one.theirs);
        SP_TRY(mark, m_links.mark(one.link.uid));
        one.link.seen = mark;
        return Done{};
    }
    case SyncStep::Take: {
        if (decision.rule == SyncRule::ChangeOverDeletion)
            SP_CHECK(noteConflict(unit, one, "change_over_deletion", {"deletion"}));
        const bool isNew = !one.here.event;
        agreeOn(one.link, one.theirs);
        SP_CHECK(takeIn(unit, one, one.theirs));
        return log(unit, one.account, one.calendar, one.link.uid, isNew ? "taken" : "changed");
    }
    case SyncStep::Merge:
        return merged(unit, one);
    case SyncStep::Trash:
        SP_CHECK(trash(unit, one));
        agreeOn(one.link, {});
        SP_TRY(mark, m_links.mark(one.link.uid));
        one.link.seen = mark;
        return Done{};
    }
    Q_UNREACHABLE();
}

Result<Done> SyncIntake::merged(Unit &unit, Case &one)
{
    const Bundle base = one.met ? Bundle::unpacked(one.link.base) : Bundle();
    FieldSide prefer = winner(one.account.settings.mode, one.direction);
    QByteArray rule = prefer == FieldSide::Ours ? "kept_ours" : "kept_theirs";
    if (base.isEmpty() && one.direction == Direction::Both) {
        prefer = isNewer(one.theirs, one.here.bundle) ? FieldSide::Theirs : FieldSide::Ours;
        rule = prefer == FieldSide::Ours ? "newer_ours" : "newer_theirs";
    }
    Merged merged = merge(base, one.here.bundle, one.theirs, prefer);
    if (!merged.clashes.isEmpty())
        SP_CHECK(noteConflict(unit, one, rule, merged.clashes));
    const bool asTheirs = merged.bundle.digest() == one.theirs.digest();
    if (!asTheirs) {
        const int sequence = std::max(one.here.bundle.sequence(), one.theirs.sequence()) + 1;
        merged.bundle = merged.bundle.revised(sequence, unit.now());
    }
    agreeOn(one.link, one.theirs);
    SP_CHECK(takeIn(unit, one, asTheirs ? one.theirs : merged.bundle));
    if (!asTheirs)
        one.link.seen = -1;  // What came of it has to be written there.
    return log(unit, one.account, one.calendar, one.link.uid, "merged",
        {{u"clashes"_s, static_cast<int>(merged.clashes.size())}});
}

Result<Done> SyncIntake::noteConflict(
    Unit &unit, const Case &one, const QByteArray &rule, QByteArrayList fields)
{
    SyncConflict conflict{
        unit.newId<SyncConflictTag>(), one.calendar.id, one.link.uid, unit.now(), {}, {}, {}, rule};
    conflict.ours = one.here.bundle.packed();
    conflict.theirs = one.theirs.packed();
    conflict.fields = std::move(fields);
    unit.audit("calendar.conflict", "sync_conflict", conflict.id);
    unit.touch("calendar_conflicts");
    return m_links.insert(conflict);
}

Result<Done> SyncIntake::trash(Unit &unit, const Case &one)
{
    const TrashedEvent trashed{unit.newId<TrashedEventTag>(), one.calendar.id, one.link.uid,
        one.here.bundle.packed(), "elsewhere", unit.now()};
    SP_CHECK(m_links.insert(trashed));
    SP_CHECK(m_rows.cancel(unit, one.link.uid));
    return log(unit, one.account, one.calendar, one.link.uid, "trashed");
}

/// The same meeting in another calendar counts from its next reading on; false where there is none.
Result<bool> SyncIntake::letSecondCount(const QByteArray &uid, const RemoteCalendarId &calendar)
{
    SP_TRY(others, m_links.everywhere(uid));
    for (EventLink &link : others) {
        SP_TRY(other, m_accounts.calendar(link.calendar));
        if (link.state != State::Second || link.calendar == calendar || !other)
            continue;
        link.etag.clear();
        SP_CHECK(m_links.put(link));
        other->token.clear();
        SP_CHECK(m_accounts.update(*other));
        return true;
    }
    return false;
}

Result<Done> SyncIntake::gone(
    Unit &unit, const CalendarAccount &account, const CalendarHere &calendar, const QByteArray &externalId)
{
    SP_TRY(link, m_links.find(calendar.id, externalId));
    if (!link || link->state == State::Again)
        return Done{};
    if (link->state != State::Linked)
        return m_links.remove(calendar.id, externalId);
    SP_TRY(second, letSecondCount(link->uid, calendar.id));
    if (second)
        return m_links.remove(calendar.id, externalId);
    SP_TRY(here, m_rows.load(link->uid));
    Case one{account, calendar, *link, true, std::move(here), {}, Direction::Reads};
    one.direction = directionOf(account, calendar, link->origin);
    const Sides sides{
        true, link->baseHash, one.here.bundle.digest(), {}, {}, link->sequence, 0, one.direction};
    const SyncDecision decision = decide(sides);
    if (decision.step == SyncStep::Write) {
        if (decision.rule == SyncRule::ChangeOverDeletion)
            SP_CHECK(noteConflict(unit, one, "change_over_deletion", {"deletion"}));
        one.link.state = State::Again;
        one.link.etag.clear();
        agreeOn(one.link, {});
        SP_CHECK(log(unit, account, calendar, link->uid, "written_again"));
        return m_links.put(one.link);
    }
    if (decision.step == SyncStep::Trash)
        SP_CHECK(trash(unit, one));
    SP_CHECK(m_links.remove(calendar.id, externalId));
    return m_links.removeAttempt(calendar.id, link->uid);
}

Result<Done> SyncIntake::keepHere(
    Unit &unit, const CalendarAccount &account, const CalendarHere &calendar, const QByteArray &externalId)
{
    SP_TRY(link, m_links.find(calendar.id, externalId));
    if (!link)
        return Done{};
    if (link->state != State::Linked || directionOf(account, calendar, link->origin) == Direction::Reads) {
        SP_CHECK(log(unit, account, calendar, link->uid, "kept_here"));
        return m_links.remove(calendar.id, externalId);
    }
    link->state = State::Again;
    link->etag.clear();
    agreeOn(*link, {});
    SP_CHECK(log(unit, account, calendar, link->uid, "written_again"));
    return m_links.put(*link);
}

}  // namespace sp::syncing
