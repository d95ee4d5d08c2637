// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/life/booking_oracle.h"

#include <cstring>

namespace sp::faults {

int Luck::below(int bound)
{
    std::uint32_t drawn = 0;
    std::array<unsigned char, sizeof drawn> bytes{};
    m_random.fill(bytes);
    std::memcpy(&drawn, bytes.data(), sizeof drawn);
    return static_cast<int>(drawn % static_cast<std::uint32_t>(bound));
}

bool Oracle::live(const Session &each, Instant now) const
{
    return each.state == SessionState::Confirmed ||
           (each.state == SessionState::Tentative && !(each.cutoff && *each.cutoff <= now));
}

bool Oracle::stands(const Hold &each, Instant now) const
{
    return each.status == HoldStatus::Active && each.expires > now;
}

QByteArray Oracle::shown(const Session &each, Instant now) const
{
    if (each.state == SessionState::Tentative && !live(each, now))
        return "Released";
    return sessionStateName(each.state);
}

HoldStatus Oracle::shown(const Hold &each, Instant now) const
{
    return each.status == HoldStatus::Active && !stands(each, now) ? HoldStatus::Expired : each.status;
}

bool Oracle::shared(const Hold &each)
{
    return each.purpose == HoldPurpose::Checkout;
}

bool Oracle::taken(Interval when, const std::optional<SessionId> &self, bool pays, Instant now) const
{
    for (const Session &each : sessions)
        if (live(each, now) && each.place != SessionPlace::Open && each.when.overlaps(when) &&
            self != each.id)
            return true;
    for (const Hold &each : holds)
        if (stands(each, now) && each.when.overlaps(when) && !(pays && shared(each)))
            return true;
    return false;
}

const Oracle::Session *Oracle::same(int who, Interval when, Instant now) const
{
    for (const Session &each : sessions)
        if (each.who == who && each.booked == when && each.when == when && live(each, now))
            return &each;
    return nullptr;
}

QByteArray Oracle::claim(
    const std::optional<sp::Hold> &placed, int who, Interval when, HoldPurpose purpose, Instant now)
{
    for (const Hold &each : holds)
        if (stands(each, now) && each.who == who && each.when == when && each.purpose == purpose)
            return placed && placed->id == each.id ? "" : "the hold it has already";
    const Hold wanted{
        placed ? placed->id : HoldId(IdBytes{}), who, when, purpose, placed ? placed->expiresAt : now};
    for (const Session &each : sessions)
        if (live(each, now) && each.place != SessionPlace::Open && each.when.overlaps(when))
            return "SLOT_TAKEN";
    for (const Hold &each : holds)
        if (stands(each, now) && each.when.overlaps(when) &&
            (!shared(each) || !shared(wanted) || each.who == who))
            return "SLOT_TAKEN";
    holds.push_back(wanted);
    return {};
}

void Oracle::convert(std::size_t at, const SessionId &session, Instant now)
{
    const Hold won = holds[at];
    for (Hold &each : holds)
        if (each.status == HoldStatus::Active &&
            (each.who == won.who || (shared(each) && each.when.overlaps(won.when))))
            each.status = stands(each, now) ? HoldStatus::Released : HoldStatus::Expired;
    holds[at].status = HoldStatus::Converted;
    holds[at].session = session;
}

QByteArray Oracle::bookHeld(std::size_t at, const std::optional<SessionId> &booked, Instant now)
{
    const Hold held = holds[at];
    if (held.session)
        return booked == held.session ? "" : "the session it became";
    const Session *known = same(held.who, held.when, now);
    if (!stands(held, now))
        return "hold.over";
    if (known) {
        const SessionId id = known->id;
        convert(at, id, now);
        return booked == id ? "" : "the session that is there";
    }
    // Its own holds and, if it is one of several, the others' are out of the way.
    std::vector<Hold> before = holds;
    convert(at, SessionId(IdBytes{}), now);
    if (taken(held.when, {}, shared(held), now)) {
        holds = std::move(before);
        return "SLOT_TAKEN";
    }
    if (!booked) {
        holds = std::move(before);
        return {};
    }
    holds[at].session = *booked;
    sessions.push_back(
        {*booked, held.who, held.when, SessionState::Confirmed, SessionPlace::Exclusive, {}, held.when});
    return {};
}

QByteArray Oracle::book(
    const std::optional<SessionId> &booked, int who, Interval when, const SessionBooking &wanted, Instant now)
{
    if (const Session *known = same(who, when, now))
        return booked == known->id ? "" : "the session that is there";
    Session made{
        booked.value_or(SessionId(IdBytes{})), who, when, SessionState::Confirmed, wanted.place, {}, when};
    if (wanted.tentative != TentativeKind::None) {
        made.state = SessionState::Tentative;
        made.cutoff = wanted.cutoff;
    }
    if (made.place != SessionPlace::Open && taken(when, {}, false, now)) {
        if (wanted.overbooked.isEmpty())
            return "SLOT_TAKEN";
        made.place = SessionPlace::Overbooked;
    }
    if (booked)
        sessions.push_back(made);
    return {};
}

QByteArray Oracle::agree(std::size_t at, Instant now)
{
    Session &session = sessions[at];
    if (session.cutoff && *session.cutoff <= now)
        return "session.cutoff_passed";
    if (session.state != SessionState::Tentative)
        return "session.transition";
    if (session.place == SessionPlace::Open) {
        if (taken(session.when, session.id, false, now))
            return "SLOT_TAKEN";
        session.place = SessionPlace::Exclusive;
    }
    session.state = SessionState::Confirmed;
    session.cutoff.reset();
    return {};
}

QByteArray Oracle::move(std::size_t at, Interval when, bool hasReason, Instant now)
{
    Session &session = sessions[at];
    if (!live(session, now))
        return "session.transition";
    if (session.place != SessionPlace::Open) {
        const bool blocked = taken(when, session.id, false, now);
        if (blocked && !hasReason)
            return "SLOT_TAKEN";
        if (blocked)
            session.place = SessionPlace::Overbooked;
        else if (session.place == SessionPlace::Overbooked)
            session.place = SessionPlace::Exclusive;
    }
    if (when != session.when)
        session.booked = {};
    session.when = when;
    return {};
}

QByteArray Oracle::cancel(std::size_t at, Instant now)
{
    if (!live(sessions[at], now))
        return "session.transition";
    sessions[at].state = SessionState::Canceled;
    return {};
}

void Oracle::release(std::size_t at, Instant now)
{
    if (holds[at].status == HoldStatus::Active)
        holds[at].status = stands(holds[at], now) ? HoldStatus::Released : HoldStatus::Expired;
}

}  // namespace sp::faults
