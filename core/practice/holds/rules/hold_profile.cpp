// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/holds/rules/hold_profile.h"

#include <algorithm>
#include <array>

namespace sp {

using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

using Kind = HoldProfile::Kind;

// The lengths are P23's; where it leaves one to the flow ("H min", "T"), a quarter of an hour is usual.
// clang-format off
constexpr std::array profiles = {
    HoldProfile{HoldPurpose::Click,         "click",          90s,     10s, 10min,    Kind::Exclusive},
    HoldProfile{HoldPurpose::Clarification, "clarification",  10min,   1min, 24h,     Kind::Exclusive},
    HoldProfile{HoldPurpose::Draft,         "draft",          24h,     1h,  days(7),  Kind::Exclusive},
    HoldProfile{HoldPurpose::WaitlistOffer, "waitlist_offer", 15min,   1min, 24h,     Kind::Exclusive},
    HoldProfile{HoldPurpose::Checkout,      "checkout",       15min,   1min, 2h,      Kind::Shared},
    HoldProfile{HoldPurpose::Claim,         "claim",          15min,   1min, 24h,     Kind::Shared},
    HoldProfile{HoldPurpose::DstProposal,   "dst_proposal",   24h,     1h,  72h,      Kind::Exclusive},
    HoldProfile{HoldPurpose::Proposal,      "proposal",       days(7), 1h,  days(30), Kind::Exclusive},
    HoldProfile{HoldPurpose::Promotion,     "promotion",      days(7), 1h,  days(90), Kind::Exclusive},
    HoldProfile{HoldPurpose::CreditGrace,   "credit_grace",   2h,      1min, 72h,     Kind::Exclusive},
    HoldProfile{HoldPurpose::SeatOffer,     "seat_offer",     15min,   1min, 24h,     Kind::Shared},
};
// clang-format on

}  // namespace

const HoldProfile &holdProfile(HoldPurpose purpose)
{
    return *std::ranges::find(profiles, purpose, &HoldProfile::purpose);
}

std::optional<HoldPurpose> holdPurposeFromName(QByteArrayView name)
{
    for (const HoldProfile &each : profiles)
        if (name == each.name)
            return each.purpose;
    return std::nullopt;
}

Result<milliseconds> holdLength(HoldPurpose purpose, std::optional<milliseconds> wished)
{
    const HoldProfile &profile = holdProfile(purpose);
    const milliseconds length = wished.value_or(profile.usual);
    if (length < profile.least || length > profile.most)
        return Error{ErrorCode::InvalidInput, "hold.ttl",
            {{QStringLiteral("purpose"), QString::fromLatin1(profile.name)},
                {QStringLiteral("least"), static_cast<qint64>(profile.least / 1s)},
                {QStringLiteral("most"), static_cast<qint64>(profile.most / 1s)}}};
    return length;
}

}  // namespace sp
