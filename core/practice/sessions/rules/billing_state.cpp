// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/sessions/rules/billing_state.h"

#include <algorithm>
#include <array>

namespace sp {

namespace {

using S = BillingState;
using E = BillingEvent;

struct Transition {
    S from;
    E event;
    S to;
};

// clang-format off
constexpr Transition transitions[] = {
    {S::Unbilled,    E::Draft,     S::Draft},
    {S::Unbilled,    E::Waive,     S::Waived},
    {S::Unbilled,    E::Cover,     S::NotBillable},
    {S::Draft,       E::Free,      S::Unbilled},
    {S::Draft,       E::Issue,     S::Billed},
    {S::Billed,      E::Pay,       S::Paid},
    {S::Billed,      E::TakeBack,  S::Unbilled},
    {S::Billed,      E::Credit,    S::Credited},
    {S::Paid,        E::Owe,       S::Billed},
    {S::Paid,        E::TakeBack,  S::Unbilled},
    {S::Paid,        E::Credit,    S::Credited},
    {S::Credited,    E::BillAgain, S::Unbilled},
    {S::Credited,    E::Waive,     S::Waived},
    {S::Waived,      E::BillAgain, S::Unbilled},
    {S::NotBillable, E::BillAgain, S::Unbilled},
};
constexpr std::array stateNames = {
    std::pair{S::Unbilled, "Unbilled"}, std::pair{S::Draft, "Draft Invoice"}, std::pair{S::Billed, "Billed"},
    std::pair{S::Paid, "Paid"},         std::pair{S::Credited, "Credited"},   std::pair{S::Waived, "Waived"},
    std::pair{S::NotBillable, "Not billable"},
};
constexpr std::array eventNames = {
    std::pair{E::Draft, "draft"},       std::pair{E::Free, "free"},       std::pair{E::Issue, "issue"},
    std::pair{E::Pay, "pay"},           std::pair{E::Owe, "owe"},         std::pair{E::TakeBack, "take_back"},
    std::pair{E::Credit, "credit"},     std::pair{E::BillAgain, "bill_again"},
    std::pair{E::Waive, "waive"},     std::pair{E::Cover, "cover"},
};
// clang-format on

const char *whyNotDrafted(BillingState state)
{
    switch (state) {
    case S::Credited:
        return "session.credited";
    case S::Waived:
    case S::NotBillable:
        return "session.waived";
    case S::Unbilled:
    case S::Draft:
    case S::Billed:
    case S::Paid:
        break;
    }
    return "session.billed";
}

}  // namespace

QByteArray billingStateName(BillingState state)
{
    return std::ranges::find(stateNames, state, &std::pair<BillingState, const char *>::first)->second;
}

std::optional<BillingState> billingStateFromName(QByteArrayView name)
{
    for (const auto &[state, text] : stateNames)
        if (name == text)
            return state;
    return std::nullopt;
}

QByteArray billingEventName(BillingEvent event)
{
    return std::ranges::find(eventNames, event, &std::pair<BillingEvent, const char *>::first)->second;
}

Result<BillingState> nextBillingState(BillingState from, BillingEvent event)
{
    const auto known = std::ranges::find_if(
        transitions, [&](const Transition &each) { return each.from == from && each.event == event; });
    if (known != std::end(transitions))
        return known->to;
    if (event == E::Draft)
        return Error{ErrorCode::Refused, whyNotDrafted(from)};
    return Error{ErrorCode::Refused, "session.billing",
        {{QStringLiteral("from"), QString::fromLatin1(billingStateName(from))},
            {QStringLiteral("event"), QString::fromLatin1(billingEventName(event))}}};
}

bool isOnDocument(BillingState state)
{
    return state == S::Draft || state == S::Billed || state == S::Paid;
}

}  // namespace sp
