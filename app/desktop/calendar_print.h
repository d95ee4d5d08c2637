// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sp::ui {
struct CalendarPaper;
}

namespace sp {

/// Asks for a printer and prints what the calendar shows; a week and a month lie across the sheet.
void printCalendar(const ui::CalendarPaper &paper, QWidget *parent);

}  // namespace sp
