// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_model.h"
#include "ui/widgets/sheet.h"

namespace sp::ui {

/// An entry of a calendar elsewhere: when it is, which calendar it comes from, and why it cannot be changed
/// here, or what a change does.
class EntrySheet : public Sheet {
    Q_OBJECT

public:
    EntrySheet(const CalendarItem &item, const TimeZone &zone, QWidget &region);

Q_SIGNALS:
    /// It is a session after all.
    void sessionRequested();
    /// Its calendar is not to be seen any more.
    void switchOffRequested(const QByteArray &calendar);
};

}  // namespace sp::ui
