// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_paper.h"

#include "ui/calendar/calendar_words.h"
#include "ui/calendar/paper_parts.h"
#include "ui/session/time_words.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CalendarPaper)
};

}  // namespace

namespace paper {

namespace {

constexpr qreal rowHeight = 15;
constexpr qreal dayHeight = 24;
constexpr qreal timeWidth = 84;

}  // namespace

QFont font(int points, Weight weight)
{
    QFont font = fontFor(TextSize::Base, weight);
    // The painter counts in points, so a pixel of the font is one.
    font.setPixelSize(points);
    return font;
}

void line(
    QPainter &painter, const QRectF &box, const QFont &font, const QString &text, Qt::Alignment alignment)
{
    if (box.width() < 4)
        return;
    painter.setFont(font);
    painter.setPen(Qt::black);
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width());
    painter.drawText(box, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

void head(QPainter &painter, const QSizeF &size, const CalendarPaper &calendar, int sheet)
{
    line(painter, {0, 0, size.width() * 0.65, 24}, font(16, Weight::Semi), calendar.title);
    const QString zone = Words::tr("Times in %1").arg(placeOf(calendar.shown.zone.name()));
    const QString printed = Words::tr("printed %1").arg(shortDay(calendar.printedOn, calendar.shown.first));
    QString note = u"%1, %2"_s.arg(zone, printed);
    if (sheet > 1)
        note += u", "_s + Words::tr("sheet %1").arg(sheet);
    line(painter, {size.width() * 0.65, 4, size.width() * 0.35, 20}, font(small), note, Qt::AlignTrailing);
    painter.fillRect(QRectF(0, 30, size.width(), 1), Qt::black);
}

QString entryLine(const CalendarItem &item)
{
    QString text = item.allDay ? item.title : u"%1 %2"_s.arg(clockText(item.start), item.title);
    if (item.tentative)
        text += u" ("_s + Words::tr("not confirmed yet") + u')';
    return text;
}

QStringList remarks(const CalendarItem &item, const TimeZone &own)
{
    QStringList words;
    if (const QString there = clockThere(item.start, own, item.clientZone); !item.allDay && !there.isEmpty())
        words << there;
    if (!item.note.isEmpty())
        words << item.note;
    if (item.tentative)
        words << Words::tr("not confirmed yet");
    return words;
}

void block(QPainter &painter, const QRectF &box, const CalendarItem &item, const QStringList &words)
{
    painter.save();
    painter.setPen(QPen(Qt::black, 0.75, item.tentative ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::white);
    painter.drawRect(box);
    const bool hatched = !item.isSession() && item.busy && !item.isLong();
    if (hatched) {
        // Lines, drawn one by one: a brush would be a picture in the file.
        painter.setClipRect(box);
        painter.setPen(QPen(Qt::black, 0.25));
        for (qreal x = box.left() - box.height(); x < box.right(); x += 7)
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    }
    constexpr qreal step = 10;
    qreal y = box.top() + 2;
    for (qsizetype i = 0; i < words.size() && y + step <= box.bottom() + 1; ++i, y += step) {
        const QFont face = font(small, i == 0 && item.isSession() ? Weight::Semi : Weight::Regular);
        const qreal wide = std::min(box.width() - 8, QFontMetricsF(face).horizontalAdvance(words[i]) + 4);
        const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
        const QRectF row(mirrored ? box.right() - 4 - wide : box.left() + 4, y, wide, step);
        if (hatched)
            painter.fillRect(row.adjusted(-1, 0, 1, 0), Qt::white);
        line(painter, row, face, words[i]);
    }
    painter.restore();
}

int list(const PaperSheets &sheets, const CalendarPaper &calendar,
    const std::function<bool(LocalDate)> &includes, int sheet)
{
    QPainter &painter = sheets.painter;
    const qreal wide = sheets.size.width();
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    head(painter, sheets.size, calendar, sheet);
    int count = 1;
    qreal y = headHeight;
    const auto place = [&](qreal offset, qreal width, qreal height) {
        return QRectF(mirrored ? wide - offset - width : offset, y, width, height);
    };
    const auto need = [&](qreal height) {
        if (y + height <= sheets.size.height())
            return;
        sheets.next();
        ++count;
        head(painter, sheets.size, calendar, sheet + count - 1);
        y = headHeight;
    };
    std::optional<LocalDate> day;
    for (const CalendarItem &item : calendar.shown.items) {
        const LocalDate on = std::max(dateOf(item.start), calendar.shown.first);
        if (!includes(on))
            continue;
        if (day != on) {
            day = on;
            need(dayHeight + rowHeight);
            line(painter, place(0, wide, dayHeight).adjusted(0, 6, 0, 0), font(normal + 1, Weight::Semi),
                u"%1 %2"_s.arg(dayTitle(on)).arg(static_cast<int>(civil(on).year())));
            y += dayHeight;
        }
        need(rowHeight);
        const QString time = item.allDay ? Words::tr("all day") : clockRangeText(item.start, item.end);
        line(painter, place(8, timeWidth, rowHeight), font(normal), time);
        QString words = item.title;
        for (const QString &remark : remarks(item, calendar.shown.zone))
            words += u"  ·  "_s + remark;
        line(painter, place(8 + timeWidth, wide - 8 - timeWidth, rowHeight),
            font(normal, item.isSession() ? Weight::Semi : Weight::Regular), words);
        y += rowHeight;
    }
    if (!day)
        line(painter, place(0, wide, rowHeight), font(normal), Words::tr("Nothing in the calendar"));
    return count;
}

}  // namespace paper

QPageLayout::Orientation paperOrientation(CalendarView view)
{
    return view == CalendarView::Day || view == CalendarView::Agenda ? QPageLayout::Portrait
                                                                     : QPageLayout::Landscape;
}

int paintPaper(const PaperSheets &sheets, const CalendarPaper &calendar)
{
    if (calendar.view == CalendarView::Agenda) {
        const DayRange range = rangeOf(calendar.view, calendar.date, calendar.shown.hours, 1);
        return paper::list(
            sheets, calendar,
            [&](LocalDate day) { return day >= range.first && day < range.first + days(range.count); }, 1);
    }
    if (calendar.view != CalendarView::Month) {
        paper::head(sheets.painter, sheets.size, calendar, 1);
        paper::hoursSheet(sheets, calendar);
        return 1;
    }
    paper::head(sheets.painter, sheets.size, calendar, 1);
    const std::vector<LocalDate> crowded = paper::monthSheet(sheets, calendar);
    if (crowded.empty())
        return 1;
    sheets.next();
    return 1 + paper::list(
                   sheets, calendar,
                   [&](LocalDate day) { return std::ranges::find(crowded, day) != crowded.end(); }, 2);
}

int printPaper(QPagedPaintDevice &device, const CalendarPaper &calendar)
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = device.logicalDpiX() / 72.0;
    painter.scale(scale, scale);
    const QSizeF size = device.pageLayout().paintRectPoints().size();
    return paintPaper({painter, size, [&device] { device.newPage(); }}, calendar);
}

}  // namespace sp::ui
