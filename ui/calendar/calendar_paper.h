// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_model.h"

#include <QPageLayout>

#include <functional>

class QPagedPaintDevice;
class QPainter;

namespace sp::ui {

/// What is printed of the calendar.
struct CalendarPaper {
    CalendarView view = CalendarView::Week;
    LocalDate date = {};  ///< The one the view is about.
    ShownDays shown = {};
    QString title = {};
    LocalDate printedOn = {};
};

/// A week and a month lie, a day and an agenda stand.
QPageLayout::Orientation paperOrientation(CalendarView view);

/// A sheet after another to paint on, in points.
struct PaperSheets {
    QPainter &painter;
    QSizeF size;
    std::function<void()> next;
};
/// Black on white, told apart by lines and words alone; answers how many sheets it took. What a day of the
/// month has no room for follows on sheets of its own.
int paintPaper(const PaperSheets &sheets, const CalendarPaper &paper);
/// The same on a printer or into a file, in the orientation it has; 0 when it takes no ink.
int printPaper(QPagedPaintDevice &device, const CalendarPaper &paper);

}  // namespace sp::ui
