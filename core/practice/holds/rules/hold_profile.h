// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <optional>

namespace sp {

/// What a hold is for (primitives.md P23, "Hold profiles").
enum class HoldPurpose {
    Click,          ///< Somebody chose it and is answering (F02.1).
    Clarification,  ///< Something has to be asked first (F03.2).
    Draft,          ///< A booking is being prepared (F01.4).
    WaitlistOffer,  ///< It was offered to the next in line (F16.3).
    Checkout,       ///< Somebody is paying (F17.5).
    Claim,          ///< Somebody who waited wants it (F17.5).
    DstProposal,    ///< A proposal because clocks change (F30.6).
    Proposal,       ///< Offered until all have answered (F32.4).
    Promotion,      ///< Kept until an offer ends (F26.4).
    CreditGrace,    ///< Until credit or payment is there (F13.1).
    SeatOffer,      ///< A seat in a group (F34.6).
};

/// How long a hold of a purpose lasts, and whether it keeps everybody else away: offers that go out in waves
/// do not, for the first who pays gets it.
struct HoldProfile {
    HoldPurpose purpose;
    const char *name;
    std::chrono::milliseconds usual;
    std::chrono::milliseconds least;
    std::chrono::milliseconds most;
    enum class Kind { Exclusive, Shared } kind;
};

const HoldProfile &holdProfile(HoldPurpose purpose);
/// "click", "dst_proposal"...
std::optional<HoldPurpose> holdPurposeFromName(QByteArrayView name);
/// How long it lasts: as usual, or as wished. Fails with InvalidInput "hold.ttl" {purpose, least, most} in
/// seconds.
Result<std::chrono::milliseconds> holdLength(
    HoldPurpose purpose, std::optional<std::chrono::milliseconds> wished = {});

}  // namespace sp
