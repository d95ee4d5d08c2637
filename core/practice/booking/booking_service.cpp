// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/booking/booking_service.h"

#include "core/practice/sessions/session_start.h"
#include "core/base/json.h"

#include <QJsonArray>

#include <algorithm>
#include <ranges>

namespace sp {

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostAlternatives = 3;

QString text(const QByteArray &code)
{
    return QString::fromLatin1(code);
}

bool isToCome(const Session &session)
{
    return session.state == SessionState::Tentative || session.state == SessionState::Confirmed;
}

bool isOfTheTime(const Error &error)
{
    return error.code == ErrorCode::Conflict && error.reason != "hold.over";
}

}  // namespace

QByteArray bookingKey(const BookingQuestion &question)
{
    const QJsonObject what{{u"client"_s, text(question.client.text())},
        {u"service"_s, text(question.service.text())},
        {u"start"_s, static_cast<qint64>(toMillis(question.when.start))},
        {u"end"_s, static_cast<qint64>(toMillis(question.when.end))}};
    return hex(sha256({canonicalJson(what)}));
}

Result<BookingQuestion> BookingService::questionOf(const SessionBooking &booking, const TimeWish &wish) const
{
    SP_TRY(service, m_services.service(booking.service));
    SP_TRY(start, startOn(booking.zone, booking.start));
    return BookingQuestion{booking.client, booking.service,
        {start, start + booking.length.value_or(service.details.duration)}, booking.id, wish, booking.place};
}

Error BookingService::withAlternatives(Error error, const BookingQuestion &question) const
{
    if (!m_nearest || !isOfTheTime(error))
        return error;
    const auto nearest = m_nearest(question);
    // Whoever is refused is told so, also where nobody knows of another time.
    if (!nearest)
        return error;
    QJsonArray times;
    for (const Interval &each : *nearest | std::views::take(mostAlternatives))
        times.append(QJsonObject{
            {u"start"_s, text(instantText(each.start))}, {u"end"_s, text(instantText(each.end))}});
    error.facts.insert(u"alternatives"_s, times);
    return error;
}

Result<SetAside> BookingService::admit(const BookingQuestion &wanted, const QString &overbooked) const
{
    if (!m_check)
        return SetAside{};
    BookingQuestion question = wanted;
    // Who has a reason to stand over others has one to stand outside the rules.
    if (!overbooked.isEmpty()) {
        question.place = SessionPlace::Overbooked;
        if (!question.wish.anyway)
            question.wish.anyway = overbooked;
    }
    SP_TRY(verdict, m_check(question));
    if (verdict.answer == BookingVerdict::Answer::Bookable)
        return verdict.aside;
    return withAlternatives({ErrorCode::Conflict, verdict.reason, verdict.facts}, question);
}

Result<Done> BookingService::findFree(
    const BookingQuestion &question, HoldStore::Wish wish, Instant now) const
{
    wish.session = question.session;
    SP_TRY(blocking, m_holds.store().blocking(wish, now));
    return blocking ? withAlternatives(slotTaken(*blocking), question) : Result<Done>(Done{});
}

Result<Done> BookingService::recordAside(Unit &unit, const Session &session, const SetAside &aside)
{
    if (aside.rules.isEmpty())
        return Done{};
    QJsonObject said{{u"rules"_s, text(aside.rules.join(' '))},
        {u"start"_s, static_cast<qint64>(toMillis(session.planned.start))},
        {u"end"_s, static_cast<qint64>(toMillis(session.planned.end))}};
    if (!aside.reason.isEmpty()) {
        // The trail is never rewritten, so the words go with the client's key.
        SP_TRY(sealed, m_store.sealed(session, aside.reason));
        said.insert(u"reason"_s, text(sealed));
    }
    unit.audit("availability.overridden", "session", session.id, said);
    return Done{};
}

Result<Hold> BookingService::claim(Unit &unit, const SlotClaim &claim)
{
    SP_TRY(question, questionOf(claim.booking, claim.wish));
    SP_CHECK(lapse(unit));
    const HoldRequest request{.when = question.when,
        .purpose = claim.purpose,
        .owner = claim.owner,
        .label = claim.label,
        .client = claim.booking.client,
        .length = claim.length,
        .service = claim.booking.service};
    // Asked again it is the same, whatever came to stand beside a shared one since.
    SP_TRY(same, m_holds.placed(request, unit.now()));
    if (same)
        return *same;
    SP_CHECK(findFree(question,
        {.when = question.when, .owner = claim.owner, .kind = holdProfile(claim.purpose).kind}, unit.now()));
    SP_TRY(aside, admit(question, claim.booking.overbooked));
    const auto hold = m_holds.place(unit, request);
    if (!hold)
        return withAlternatives(hold.error(), question);
    if (!aside.rules.isEmpty())
        unit.audit("availability.overridden", "hold", hold->id,
            {{u"rules"_s, text(aside.rules.join(' '))},
                {u"start"_s, static_cast<qint64>(toMillis(hold->when.start))},
                {u"end"_s, static_cast<qint64>(toMillis(hold->when.end))}});
    return *hold;
}

Result<SessionId> BookingService::confirm(
    Unit &unit, const SessionBooking &wanted, std::optional<HoldId> holdId, const TimeWish &wish)
{
    SP_TRY(question, questionOf(wanted, wish));
    SP_CHECK(lapse(unit));
    SessionBooking booking = wanted;
    booking.key = bookingKey(question);
    SP_TRY(known, m_store.ofKey(*booking.key));
    booking.id = question.session = unit.newId<SessionTag>();
    if (holdId) {
        SP_TRY(hold, m_holds.find(*holdId));
        // Asked again after it was answered, perhaps because the answer never arrived.
        if (hold.session)
            return *hold.session;
        if (hold.when != question.when || hold.resource != Resource::practitioner() ||
            (hold.client && *hold.client != booking.client))
            return Error{ErrorCode::InvalidInput, "hold.elsewhere"};
        if (!known) {
            SP_CHECK(m_holds.convert(unit, hold.id, *booking.id));
            booking.held = hold.kind;
        }
    }
    if (known) {
        if (holdId)
            SP_CHECK(m_holds.convert(unit, *holdId, known->id));
        return known->id;
    }
    if (booking.overbooked.isEmpty() && booking.place != SessionPlace::Open) {
        HoldStore::Wish place{.when = question.when, .kind = booking.held};
        if (booking.place == SessionPlace::Shared) {
            SP_TRY(service, m_services.service(booking.service));
            place.shared = service.version;
            place.seats = booking.seats;
        }
        SP_CHECK(findFree(question, place, unit.now()));
    }
    SP_TRY(aside, admit(question, booking.overbooked));
    booking.aside = aside;
    const auto booked = m_sessions.book(unit, booking);
    if (!booked)
        return withAlternatives(booked.error(), question);
    SP_TRY(session, m_sessions.session(*booked));
    SP_CHECK(recordAside(unit, session, aside));
    const bool asked = session.state == SessionState::Tentative;
    if (session.cutoff)
        SP_CHECK(m_holds.arm(unit, *session.cutoff));
    SP_CHECK(unit.publish(SessionCreated{session}));
    SP_CHECK(tell(unit, session, asked ? SessionChange::Asked : SessionChange::Booked));
    return session.id;
}

Result<Done> BookingService::agree(Unit &unit, const SessionId &id, ChangedBy by, const QString &overbooked)
{
    SP_TRY(before, m_sessions.session(id));
    if (by == ChangedBy::Client && before.cutoff && *before.cutoff <= unit.now())
        return Error{
            ErrorCode::Refused, "session.cutoff_passed", {{u"cutoff"_s, text(instantText(*before.cutoff))}}};
    SP_TRY(version, m_services.version(before.service));
    // What was wanted outside of the rules was so when it was asked for.
    const BookingQuestion question{
        before.client, version.id, before.planned, id, {ChangedBy::Provider, u"agreed on"_s}};
    if (before.state == SessionState::Tentative && before.place == SessionPlace::Open) {
        if (overbooked.isEmpty())
            SP_CHECK(findFree(question, {.when = question.when}, unit.now()));
        SP_CHECK(admit(question, overbooked));
    }
    if (const auto agreed = m_sessions.confirm(unit, id, overbooked); !agreed)
        return withAlternatives(agreed.error(), question);
    SP_TRY(session, m_sessions.session(id));
    SP_CHECK(unit.publish(SessionConfirmed{session}));
    return tell(unit, session, SessionChange::Confirmed);
}

Result<ChangeVerdict> BookingService::assess(
    Unit &unit, const Session &session, ChangeFacts::What what, ChangedBy by, bool pins)
{
    SP_TRY(version, m_services.version(session.service));
    const std::vector<PolicyScope> scopes{PolicyScope::of("client", session.client),
        PolicyScope::of("service", version.id), PolicyScope::workspace()};
    SP_TRY(decided, m_policies.decide(changeTermsPolicy(), scopes, unit.now(),
                        {what, by, session.planned.start, unit.now()}));
    if (!decided)
        return Error{ErrorCode::Internal, "policy.none_in_force"};
    if (pins)
        SP_CHECK(m_policies.pin(unit, "session", session.id.bytes(), changeTermsKind, decided->policy,
            changeVerdictJson(decided->verdict)));
    return decided->verdict;
}

Result<Done> BookingService::reschedule(Unit &unit, const SessionId &id, const Rescheduling &change)
{
    SP_CHECK(lapse(unit));
    SP_TRY(before, m_sessions.session(id));
    SP_TRY(verdict, assess(unit, before, ChangeFacts::What::Reschedule, change.by, false));
    if (verdict.standing == Standing::Late)
        return Error{
            ErrorCode::Refused, "booking.reschedule_late", {{u"until"_s, text(instantText(verdict.until))}}};
    if (change.scope != SeriesScope::This && before.event)
        return rescheduleSeries(unit, before, change);
    SP_TRY(version, m_services.version(before.service));
    SP_TRY(zone, TimeZone::create(before.zone));
    SP_TRY(start, startOn(zone, change.start));
    const BookingQuestion question{before.client, version.id, {start, start + change.length}, id,
        {change.by, change.anyway}, before.place};
    if (change.overbooked.isEmpty() && isToCome(before) && keepsTime(before.state, before.place)) {
        HoldStore::Wish place{.when = question.when};
        if (before.place == SessionPlace::Shared) {
            place.shared = before.service;
            place.seats = before.seats;
        }
        SP_CHECK(findFree(question, place, unit.now()));
    }
    SP_TRY(aside, admit(question, change.overbooked));
    if (const auto moved = m_sessions.reschedule(
            unit, id, change.start, change.length, {change.overbooked, verdict.standing, aside});
        !moved)
        return withAlternatives(moved.error(), question);
    return movedFrom(unit, id, before.planned, aside);
}

Result<Done> BookingService::rescheduleSeries(Unit &unit, const Session &meant, const Rescheduling &change)
{
    SP_TRY(all, ofSeries(meant));
    std::erase_if(all, [](const Session &each) { return !isToCome(each); });
    SP_CHECK(
        m_calendar.move(unit, *meant.event, meant.occurrence, {change.start, change.length}, change.scope));
    for (const Session &was : all) {
        SP_TRY(session, m_sessions.session(was.id));
        if (session.planned == was.planned)
            continue;
        SP_TRY(version, m_services.version(session.service));
        const BookingQuestion question{session.client, version.id, session.planned, session.id,
            {change.by, change.anyway}, session.place};
        SP_TRY(
            blocking, m_holds.store().blocking({.when = session.planned, .session = session.id}, unit.now()));
        // Sessions follow the calendar wherever it leads; whoever leads them there needs a reason.
        if (blocking && change.overbooked.isEmpty())
            return withAlternatives(slotTaken(*blocking), question);
        SP_TRY(aside, admit(question, change.overbooked));
        if (blocking)
            session.overbookedReason = change.overbooked.left(500);
        session.rescheduled = true;
        session.aside = aside;
        SP_CHECK(m_store.addMove(session.id,
            {was.planned, session.planned,
                change.by == ChangedBy::Client ? Standing::InPolicy : Standing::Provider, unit.now()}));
        SP_CHECK(m_store.update(session, unit.now()));
        SP_CHECK(movedFrom(unit, session.id, was.planned, aside));
    }
    return Done{};
}

Result<Done> BookingService::movedFrom(Unit &unit, const SessionId &id, Interval from, const SetAside &aside)
{
    SP_TRY(session, m_sessions.session(id));
    SP_CHECK(recordAside(unit, session, aside));
    SP_CHECK(m_holds.moveOf(unit, HoldOwner::of("session", id), session.planned.start - from.start));
    SP_CHECK(unit.publish(SessionRescheduled{session, from}));
    SP_CHECK(unit.publish(SlotFreed{id, from, SlotFreed::Why::Reschedule}));
    return tell(unit, session, SessionChange::Rescheduled);
}

Result<std::vector<Session>> BookingService::ofSeries(const Session &session) const
{
    if (!session.event)
        return std::vector{session};
    SP_TRY(event, m_calendar.store().find(*session.event));
    if (!event)
        return std::vector{session};
    SP_TRY(events, m_calendar.store().overrides(event->event.uid));
    SP_TRY(series, m_calendar.store().findByUid(event->event.uid, {}));
    if (series)
        events.push_back(*std::move(series));
    std::vector<Session> all;
    for (const StoredEvent &each : events) {
        SP_TRY(some, m_store.ofEvent(each.id));
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

Result<Done> BookingService::endedEarly(Unit &unit, const Session &session, SessionChange change, Instant at)
{
    SP_CHECK(m_holds.releaseOf(unit, HoldOwner::of("session", session.id)));
    if (change == SessionChange::Canceled)
        SP_CHECK(unit.publish(SessionCanceled{session}));
    else
        SP_CHECK(unit.publish(SessionReleased{session, at}));
    SP_CHECK(unit.publish(SlotFreed{session.id, session.planned,
        change == SessionChange::Canceled ? SlotFreed::Why::Cancellation
                                          : SlotFreed::Why::ExpiredConfirmation}));
    return tell(unit, session, change);
}

Result<int> BookingService::cancel(Unit &unit, const SessionId &id, const Cancellation &change)
{
    SP_CHECK(lapse(unit));
    SP_TRY(meant, m_sessions.session(id));
    std::vector<Session> before{meant};
    if (change.scope != SeriesScope::This) {
        SP_TRY(all, ofSeries(meant));
        before = std::move(all);
    }
    std::erase_if(before, [](const Session &each) { return !isToCome(each); });
    if (change.scope != SeriesScope::This && meant.event)
        SP_CHECK(m_calendar.cancel(unit, *meant.event, meant.occurrence, change.scope));
    int ended = 0;
    for (const Session &was : before) {
        SP_TRY(session, m_sessions.session(was.id));
        // Others of the series that are not meant go on.
        if (change.scope != SeriesScope::This && was.id != id && isToCome(session))
            continue;
        SP_TRY(verdict, assess(unit, was, ChangeFacts::What::Cancel, change.by, true));
        if (isToCome(session)) {
            SP_CHECK(m_sessions.cancel(unit, was.id, change.reason, verdict.standing));
        } else {
            session.cancelReason = change.reason.left(500);
            session.canceledAs = verdict.standing;
            SP_CHECK(m_store.update(session, unit.now()));
        }
        SP_TRY(after, m_sessions.session(was.id));
        SP_CHECK(endedEarly(unit, after, SessionChange::Canceled, unit.now()));
        ++ended;
    }
    // What took place stays, and the rest of its series went by its calendar.
    if (ended == 0 && change.scope == SeriesScope::This)
        SP_CHECK(m_sessions.cancel(unit, id, change.reason));
    return ended;
}

Result<Done> BookingService::release(Unit &unit, const SessionId &id)
{
    SP_CHECK(m_sessions.release(unit, id));
    SP_TRY(session, m_sessions.session(id));
    return endedEarly(unit, session, SessionChange::Released, unit.now());
}

Result<int> BookingService::lapse(Unit &unit)
{
    SP_TRY(over, m_store.lapsed(unit.now()));
    for (const Session &each : over) {
        SP_CHECK(m_sessions.lapse(unit, each.id));
        SP_TRY(session, m_sessions.session(each.id));
        SP_CHECK(endedEarly(unit, session,
            session.state == SessionState::Expired ? SessionChange::Expired : SessionChange::Released,
            each.cutoff.value_or(unit.now())));
    }
    return static_cast<int>(over.size());
}

Result<Done> BookingService::tell(Unit &unit, const Session &session, SessionChange change)
{
    for (const SessionEffect effect : effectsOf(change)) {
        SP_TRY(first, m_store.claimEffect(session.id, session.version, effectName(effect), unit.now()));
        if (first)
            SP_CHECK(unit.publish(SessionEffectDue{session.id, session.version, effect, change}));
    }
    return Done{};
}

void BookingService::registerJobs(JobRunner &runner)
{
    m_holds.registerJobs(runner, {[this](Unit &unit) -> Result<Done> {
                                      SP_CHECK(lapse(unit));
                                      return Done{};
                                  },
                                     [this] { return m_store.nextCutoff(); }});
}

}  // namespace sp
