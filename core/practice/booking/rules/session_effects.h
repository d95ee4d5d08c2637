// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace sp {

/// What became of a session.
enum class SessionChange { Asked, Booked, Confirmed, Rescheduled, Canceled, Released, Expired };

/// What others do about it: write it to calendars elsewhere, invite or uninvite whoever comes, set or drop
/// reminders, offer the time to others.
enum class SessionEffect { Calendar, Invitation, Cancellation, Reminders, SlotFreed };

/// Each belongs to one version of the session and happens once for it (primitives.md P22: "effects once per
/// (appointment, version, effect)").
std::vector<SessionEffect> effectsOf(SessionChange change);
/// "calendar", "slot_freed"...
QByteArray effectName(SessionEffect effect);
/// "asked", "rescheduled"...
QByteArray changeName(SessionChange change);

}  // namespace sp
