// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/practice/booking/booking_service.h"

#include <vector>

namespace sp::faults {

/// Numbers that a seed repeats.
class Luck {
public:
    explicit Luck(std::uint64_t seed) : m_random(seed) {}
    int below(int bound);

private:
    SeededRandom m_random;
};

/// What bookings of one practitioner should come to, written down without any database: lists that are looked
/// through from end to end, and time that ends things by itself. Each act answers the reason it is refused
/// for, or nothing; ids are the practice's.
struct Oracle {
    struct Session {
        SessionId id;
        int who;
        Interval when;
        SessionState state = SessionState::Confirmed;
        SessionPlace place = SessionPlace::Exclusive;
        std::optional<Instant> cutoff = {};
        Interval booked = {};  ///< As it was booked first; asked for again it is the same.
    };
    struct Hold {
        HoldId id;
        int who;
        Interval when;
        HoldPurpose purpose;
        Instant expires;
        HoldStatus status = HoldStatus::Active;
        std::optional<SessionId> session = {};
    };
    std::vector<Session> sessions;
    std::vector<Hold> holds;

    bool live(const Session &each, Instant now) const;
    bool stands(const Hold &each, Instant now) const;
    QByteArray shown(const Session &each, Instant now) const;
    HoldStatus shown(const Hold &each, Instant now) const;

    QByteArray claim(
        const std::optional<sp::Hold> &placed, int who, Interval when, HoldPurpose purpose, Instant now);
    QByteArray bookHeld(std::size_t at, const std::optional<SessionId> &booked, Instant now);
    QByteArray book(const std::optional<SessionId> &booked, int who, Interval when,
        const SessionBooking &wanted, Instant now);
    QByteArray agree(std::size_t at, Instant now);
    QByteArray move(std::size_t at, Interval when, bool hasReason, Instant now);
    QByteArray cancel(std::size_t at, Instant now);
    void release(std::size_t at, Instant now);

private:
    static bool shared(const Hold &each);
    /// Whether a session may not stand there; `pays`: it comes from a shared hold.
    bool taken(Interval when, const std::optional<SessionId> &self, bool pays, Instant now) const;
    const Session *same(int who, Interval when, Instant now) const;
    void convert(std::size_t at, const SessionId &session, Instant now);
};

}  // namespace sp::faults
