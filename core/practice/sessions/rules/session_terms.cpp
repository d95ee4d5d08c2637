// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/sessions/rules/session_terms.h"

#include <array>

namespace sp {

namespace {

constexpr std::array tentativeNames = {
    "", "AwaitingConfirm", "PendingConsent", "PendingPayment", "PendingApproval", "Draft"};
constexpr std::array standingNames = {"in_policy", "late", "provider"};
constexpr std::array placeNames = {"Exclusive", "Shared", "Overbooked", "Open"};

template <typename Value, std::size_t size>
std::optional<Value> named(const std::array<const char *, size> &names, QByteArrayView name)
{
    for (std::size_t at = 0; at < size; ++at)
        if (name == names[at])
            return static_cast<Value>(at);
    return std::nullopt;
}

}  // namespace

QByteArray tentativeKindName(TentativeKind kind)
{
    return tentativeNames[static_cast<std::size_t>(kind)];
}

TentativeKind tentativeKindFromName(QByteArrayView name)
{
    return named<TentativeKind>(tentativeNames, name).value_or(TentativeKind::None);
}

QByteArray standingName(Standing standing)
{
    return standingNames[static_cast<std::size_t>(standing)];
}

std::optional<Standing> standingFromName(QByteArrayView name)
{
    return named<Standing>(standingNames, name);
}

QByteArray placeName(SessionPlace place)
{
    return placeNames[static_cast<std::size_t>(place)];
}

SessionPlace placeFromName(QByteArrayView name)
{
    return named<SessionPlace>(placeNames, name).value_or(SessionPlace::Exclusive);
}

}  // namespace sp
