// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/booking/rules/session_effects.h"

namespace sp {

std::vector<SessionEffect> effectsOf(SessionChange change)
{
    using enum SessionEffect;
    switch (change) {
    case SessionChange::Asked:
        return {Calendar};
    case SessionChange::Booked:
    case SessionChange::Confirmed:
        return {Calendar, Invitation, Reminders};
    case SessionChange::Rescheduled:
        return {Calendar, Invitation, Reminders, SlotFreed};
    case SessionChange::Canceled:
    case SessionChange::Released:
        return {Calendar, Cancellation, Reminders, SlotFreed};
    case SessionChange::Expired:
        // Nobody was asked, so nobody is told.
        return {Calendar, SlotFreed};
    }
    return {};
}

QByteArray effectName(SessionEffect effect)
{
    constexpr const char *names[] = {"calendar", "invitation", "cancellation", "reminders", "slot_freed"};
    return names[static_cast<int>(effect)];
}

QByteArray changeName(SessionChange change)
{
    constexpr const char *names[] = {
        "asked", "booked", "confirmed", "rescheduled", "canceled", "released", "expired"};
    return names[static_cast<int>(change)];
}

}  // namespace sp
