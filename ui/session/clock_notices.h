// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/scheduling/rules/clock_changes.h"
#include "ui/session/planned_session.h"

namespace sp::ui {

/// A change of clocks, with whose sessions it touches.
struct ClockNotice {
    struct Touched {
        TouchedTime times;
        QString client;
        TimeZone zone;
    };
    ClockChange change;
    std::vector<Touched> touched = {};
};

/// The changes within `window` that matter to who is booked; `planned` reaches a week beyond it.
std::vector<ClockNotice> clockNotices(
    const std::vector<PlannedSession> &planned, const TimeZone &own, Interval window);
/// The same, of what the calendar has. Nothing for who may not see it.
Result<std::vector<ClockNotice>> readClockNotices(Engine &engine, Interval window, const TimeZone &own);

/// "New York turns its clocks back", "Your clocks go forward"
QString clockNoticeTitle(const ClockNotice &notice);
/// "New York turns its clocks back on Sun 1 Nov."
QString clockNoticeSentence(const ClockNotice &notice, LocalDate today);
/// "2 sessions affected."
QString touchedCount(const ClockNotice &notice);
/// "Maya Brooks, Tue 3 Nov 14:00: 09:00 in New York instead of 10:00"
QString touchedText(const ClockNotice::Touched &touched, LocalDate today);
/// "Sun 1 Nov 02:00": when, on the wall that changes.
QString clockNoticeWhen(const ClockNotice &notice, LocalDate today);

}  // namespace sp::ui
