// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/sessions/rules/session_state.h"

#include <algorithm>
#include <array>

namespace sp {

using namespace std::chrono_literals;

namespace {

struct Transition {
    SessionState from;
    SessionEvent event;
    SessionState to;
};

// data-model.md section 6, row "Appointment", with the exits of primitives.md P22. A session may be finished
// without a timer: it is logged after the fact.
// clang-format off
constexpr Transition transitions[] = {
    {SessionState::Tentative,  SessionEvent::Confirm,    SessionState::Confirmed},
    {SessionState::Tentative,  SessionEvent::Release,    SessionState::Released},
    {SessionState::Tentative,  SessionEvent::Cancel,     SessionState::Canceled},
    {SessionState::Tentative,  SessionEvent::Expire,     SessionState::Expired},
    {SessionState::Confirmed,  SessionEvent::Start,      SessionState::InProgress},
    {SessionState::Confirmed,  SessionEvent::Finish,     SessionState::Completed},
    {SessionState::Confirmed,  SessionEvent::MarkNoShow, SessionState::NoShow},
    {SessionState::Confirmed,  SessionEvent::Cancel,     SessionState::Canceled},
    {SessionState::InProgress, SessionEvent::Finish,     SessionState::Completed},
    {SessionState::Completed,  SessionEvent::Reopen,     SessionState::Confirmed},
    {SessionState::NoShow,     SessionEvent::Reopen,     SessionState::Confirmed},
};
constexpr std::array stateNames = {
    std::pair{SessionState::Tentative, "Tentative"},   std::pair{SessionState::Confirmed, "Confirmed"},
    std::pair{SessionState::InProgress, "InProgress"}, std::pair{SessionState::Completed, "Completed"},
    std::pair{SessionState::NoShow, "NoShow"},         std::pair{SessionState::Canceled, "Canceled"},
    std::pair{SessionState::Released, "Released"},     std::pair{SessionState::Expired, "Expired"},
};
constexpr std::array eventNames = {
    std::pair{SessionEvent::Confirm, "confirm"}, std::pair{SessionEvent::Start, "start"},
    std::pair{SessionEvent::Finish, "finish"},   std::pair{SessionEvent::MarkNoShow, "no_show"},
    std::pair{SessionEvent::Cancel, "cancel"},   std::pair{SessionEvent::Release, "release"},
    std::pair{SessionEvent::Reopen, "reopen"},   std::pair{SessionEvent::Expire, "expire"},
};
// clang-format on

}  // namespace

QByteArray sessionStateName(SessionState state)
{
    return std::ranges::find(stateNames, state, &std::pair<SessionState, const char *>::first)->second;
}

std::optional<SessionState> sessionStateFromName(QByteArrayView name)
{
    for (const auto &[state, text] : stateNames)
        if (name == text)
            return state;
    return std::nullopt;
}

QByteArray sessionEventName(SessionEvent event)
{
    return std::ranges::find(eventNames, event, &std::pair<SessionEvent, const char *>::first)->second;
}

Result<SessionState> nextSessionState(SessionState from, SessionEvent event, const SessionFacts &facts)
{
    const auto known = std::ranges::find_if(
        transitions, [&](const Transition &each) { return each.from == from && each.event == event; });
    const QString eventText = QString::fromLatin1(sessionEventName(event));
    if (known == std::end(transitions))
        return Error{ErrorCode::Refused, "session.transition",
            {{QStringLiteral("from"), QString::fromLatin1(sessionStateName(from))},
                {QStringLiteral("event"), eventText}}};
    const bool early =
        (event == SessionEvent::Start && facts.now < facts.start - sessionStartsEarliest) ||
        (event == SessionEvent::MarkNoShow && facts.now < facts.start) ||
        (event == SessionEvent::Finish && from == SessionState::Confirmed && facts.now < facts.start);
    if (early)
        return Error{ErrorCode::Refused, "session.not_yet", {{QStringLiteral("event"), eventText}}};
    return known->to;
}

}  // namespace sp
