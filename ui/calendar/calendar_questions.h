// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_acts.h"
#include "ui/calendar/calendar_clash.h"
#include "ui/calendar/slot_advice.h"

#include <functional>

class QWidget;

namespace sp::ui {

/// Asks over `region` which ones of a series are meant; answers at once for what does not repeat.
struct ScopeQuestion {
    QString title;
    QString act;  ///< Of the button.
};
void askScope(QWidget &region, const CalendarItem &item, const ScopeQuestion &question,
    const std::function<void(SeriesScope)> &go);

/// Asks over `region` where a block goes that would stand on another one: to a place that is free, or there
/// all the same. Nothing happens when the answer is no.
void askOverlap(QWidget &region, const ShownDays &shown, const CalendarDrop &drop, LocalTime now,
    const std::function<void(const CalendarDrop &)> &go);

/// Asks over `region` where a block goes that was refused there because it breaks the owner's own rules: to
/// one of the nearest free places, or there all the same and why. Nothing happens when the answer is no.
void askAnyway(QWidget &region, const ShownDays &shown, const CalendarDrop &drop, const SlotAdvice &advice,
    const std::function<void(const CalendarDrop &)> &go);

}  // namespace sp::ui
