// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_paper.h"
#include "ui/theme/type.h"

#include <QFont>
#include <QPainter>

/// What the sheets of a calendar are made of; in points.
namespace sp::ui::paper {

inline constexpr qreal headHeight = 44;
inline constexpr int small = 8;
inline constexpr int normal = 9;

QFont font(int points, Weight weight = Weight::Regular);
/// One line, cut with an ellipsis where there is no room.
void line(QPainter &painter, const QRectF &box, const QFont &font, const QString &text,
    Qt::Alignment alignment = Qt::AlignLeading);
/// The title above a sheet, and whose clock it is by.
void head(QPainter &painter, const QSizeF &size, const CalendarPaper &calendar, int sheet);
/// A block with its words: a box of lines, dashed while not agreed on, hatched where it is no session.
void block(QPainter &painter, const QRectF &box, const CalendarItem &item, const QStringList &words);
/// "14:00 Maya Brooks", with what is to be known of it besides.
QString entryLine(const CalendarItem &item);
/// What a session is besides its time: "10:00 New York", "By phone", "not confirmed yet".
QStringList remarks(const CalendarItem &item, const TimeZone &own);

/// Days from top to bottom, each with its entries, over as many sheets as they take; answers how many.
int list(const PaperSheets &sheets, const CalendarPaper &calendar,
    const std::function<bool(LocalDate)> &includes, int sheet);
void hoursSheet(const PaperSheets &sheets, const CalendarPaper &calendar);
/// Answers the days that had no room for all that is on them.
std::vector<LocalDate> monthSheet(const PaperSheets &sheets, const CalendarPaper &calendar);

}  // namespace sp::ui::paper
