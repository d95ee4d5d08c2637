// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/running_session_model.h"
#include "ui/today/today_model.h"
#include "ui/tray/tray_state.h"

namespace sp {

/// Everything the tray says, from the two models that know. Hidden names show as initials.
ui::TrayState trayState(
    const ui::RunningSessionModel &running, const ui::TodayView &today, ui::TrayState::Names names);
/// What it says while the practice is locked.
ui::TrayState lockedTrayState();

}  // namespace sp
