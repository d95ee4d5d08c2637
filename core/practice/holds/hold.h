// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/practice/holds/rules/hold_profile.h"
#include "core/primitives/events/event_bus.h"
#include "core/values/time.h"

#include <QString>

namespace sp {

using HoldId = Id<struct HoldTag>;

/// What can be taken only once at a time. Sessions lie on the practitioner; a room or a seat is held beside.
struct Resource {
    QByteArray type;  ///< "practitioner", "room", "seat"
    IdBytes id{};

    static Resource practitioner() { return {"practitioner", {}}; }
    friend bool operator==(const Resource &, const Resource &) = default;
};

/// For whom something is held: "client", "session", "draft", "offer", "profile"...
struct HoldOwner {
    QByteArray type;
    IdBytes id{};

    template <typename Tag>
    static HoldOwner of(QByteArray type, const Id<Tag> &id)
    {
        return {std::move(type), id.bytes()};
    }
    friend bool operator==(const HoldOwner &, const HoldOwner &) = default;
};

/// Active until it became a session, was given up, or its time was over (data-model.md section 6, "Hold").
enum class HoldStatus { Active, Converted, Released, Expired };

QByteArray holdStatusName(HoldStatus status);

/// A time of a resource that is kept for somebody for a while.
struct Hold {
    HoldId id;
    Resource resource;
    Interval when;
    HoldPurpose purpose = HoldPurpose::Click;
    HoldOwner owner;
    HoldProfile::Kind kind = HoldProfile::Kind::Exclusive;
    HoldStatus status = HoldStatus::Active;
    QString label = {};
    std::optional<ClientId> client = {};
    std::optional<SessionId> session = {};  ///< What it became.
    Instant placedAt = {};
    Instant expiresAt = {};
    std::optional<Instant> endedAt = {};
    std::optional<ServiceId> service = {};  ///< What is to be booked there, where somebody said.

    /// Whether it keeps others away at `now`; what is over does not, ended or not.
    bool stands(Instant now) const { return status == HoldStatus::Active && expiresAt > now; }
};

/// What stands where somebody wants to be.
struct Blocking {
    enum class What { Session, Hold } what;
    IdBytes id;
    Interval when;
    std::optional<Instant> until = {};  ///< Of a hold: when it ends by itself.
};
/// Conflict "SLOT_TAKEN" {start, end, status}: "booked", or "temporarily held" with {until}. It does not say
/// by whom.
Error slotTaken(const Blocking &blocking);

/// Published as "hold.created".
struct HoldCreated {
    Hold hold;
    EventRecord record() const;
};

/// Published as "hold.converted", "hold.released" or "hold.expired"; in the last case `hold.endedAt` is when
/// its time was over, not when somebody noticed.
struct HoldEnded {
    Hold hold;
    EventRecord record() const;
};

}  // namespace sp
