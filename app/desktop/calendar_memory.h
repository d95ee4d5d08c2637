// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_page.h"

class QSettings;

namespace sp {

/// How the calendar was looked at last on this computer; the week with the client's clock where nothing, or
/// nothing that is understood, was kept.
ui::CalendarHabits rememberedHabits(const QSettings &store);
void rememberHabits(QSettings &store, const ui::CalendarHabits &habits);

}  // namespace sp
