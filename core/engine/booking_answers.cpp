// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/booking_answers.h"

#include "core/practice/availability/rules/slot_ranking.h"

#include <algorithm>

namespace sp {

using namespace availability;
using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

Result<std::vector<BusyTime>> heldTimes(const HoldService &holds, Interval window, Instant now)
{
    SP_TRY(standing, holds.store().standing(now));
    std::vector<BusyTime> times;
    for (const Hold &hold : standing)
        if (hold.resource == Resource::practitioner() && hold.when.overlaps(window))
            times.push_back({.when = hold.when, .kind = BusyKind::Hold, .source = "holds"});
    return times;
}

Result<SlotQuestion> askedFor(const BookingQuestion &question, const SessionService &sessions)
{
    SlotQuestion asked{.service = question.service,
        .client = question.client,
        .length = ceil<minutes>(question.when.length())};
    if (!question.session)
        return asked;
    SP_TRY(session, sessions.store().find(*question.session));
    if (session) {
        asked.except = session->event;
        asked.exceptOccurrence = session->occurrence;
    }
    return asked;
}

/// What of a verdict binds whoever asks.
bool binds(
    const Violation &violation, const BookingQuestion &question, const AvailabilityService::Asked &known)
{
    const bool guess = violation.source == dayReasonName(DayReason::Hours);
    switch (violation.rule) {
    case SlotRule::Conflict:
        return question.place != SessionPlace::Overbooked && question.place != SessionPlace::Open;
    case SlotRule::Held:
    case SlotRule::Seats:
        return false;
    case SlotRule::Unknown:
        return question.wish.by == ChangedBy::Client;
    case SlotRule::ProviderHours:
        return question.wish.by == ChangedBy::Client || known.hoursSaid || !guess;
    case SlotRule::ClientWindow:
        return question.wish.by == ChangedBy::Client || known.windowsSaid || !guess;
    default:
        return true;
    }
}

Result<BookingVerdict> verdictOn(const BookingQuestion &question, const AvailabilityService &availability,
    const SessionService &sessions, Instant now)
{
    SP_TRY(advice, adviceOn(question, availability, sessions, now));
    const SlotVerdict &verdict = advice.verdict;
    if (verdict.allowed())
        return BookingVerdict{};
    const auto &anyway = question.wish.anyway;
    const Requester who = question.wish.by == ChangedBy::Client ? Requester::Client : Requester::Owner;
    if (anyway && advice.overridable) {
        SP_TRY(rules, overridden(verdict, {who, true, *anyway}));
        SetAside aside{{}, anyway->trimmed()};
        for (const SlotRule rule : rules)
            aside.rules += slotRuleCode(rule);
        return BookingVerdict{.aside = std::move(aside)};
    }
    // What cannot be had comes before what only has to be confirmed.
    const auto hard = std::ranges::find_if(verdict.violations, [&](const Violation &each) {
        return !mayOverride({question.when, {each}}, who);
    });
    const Violation &first = hard == verdict.violations.end() ? verdict.violations.front() : *hard;
    return BookingVerdict{BookingVerdict::Answer::Refused, slotRuleCode(first.rule),
        {{u"violations"_s, violationsJson(verdict.violations)}, {u"overridable"_s, advice.overridable}}};
}

}  // namespace

Result<BookingAdvice> adviceOn(const BookingQuestion &question, const AvailabilityService &availability,
    const SessionService &sessions, Instant now)
{
    BookingAdvice advice{{question.when}};
    const bool client = question.wish.by == ChangedBy::Client;
    if (!client && question.when.start <= now)
        return advice;
    SP_TRY(asked, askedFor(question, sessions));
    SP_TRY(known, availability.ask(asked, question.when, now));
    // The database has the last word on holds, and on what may stand together.
    std::erase_if(known.facts.busy, [&](const BusyTime &busy) {
        return busy.kind == BusyKind::Hold ||
               (busy.kind == BusyKind::Session && question.place == SessionPlace::Shared &&
                   busy.when.overlaps(question.when));
    });
    advice.verdict = assess(known.facts, question.when.start);
    std::erase_if(advice.verdict.violations,
        [&](const Violation &violation) { return !binds(violation, question, known); });
    advice.overridable = mayOverride(advice.verdict, client ? Requester::Client : Requester::Owner);
    return advice;
}

Result<std::vector<Interval>> nearestFree(const BookingQuestion &question,
    const AvailabilityService &availability, const SessionService &sessions, Instant now)
{
    constexpr AlternativeLimits limits{};
    const Interval window{question.when.start - days(1), question.when.start + days(limits.nextDayDays + 2)};
    SP_TRY(asked, askedFor(question, sessions));
    SP_TRY(known, availability.ask(asked, window, now));
    const SlotWish wish{.dayBegins = known.terms.dayBegins, .step = known.terms.step};
    std::vector<Interval> times;
    for (const RankedSlot &slot : alternativesTo(known.facts, question.when.start, wish, limits).slots)
        times.push_back(slot.when);
    return times;
}

void joinBookingAndAvailability(BookingService &booking, AvailabilityService &availability,
    const HoldService &holds, const SessionService &sessions, const Clock &clock)
{
    availability.addBusySource(
        "holds", [&holds, &clock](Interval window) { return heldTimes(holds, window, clock.now()); });
    booking.askAvailability([&availability, &sessions, &clock](const BookingQuestion &question) {
        return verdictOn(question, availability, sessions, clock.now());
    });
    booking.askAlternatives([&availability, &sessions, &clock](const BookingQuestion &question) {
        return nearestFree(question, availability, sessions, clock.now());
    });
}

}  // namespace sp
