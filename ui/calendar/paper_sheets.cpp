// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of hours and of a month.
#include "ui/calendar/day_lanes.h"
#include "ui/calendar/paper_parts.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui::paper {

using namespace std::chrono;

namespace {

constexpr qreal hourColumn = 34;
constexpr qreal dayHead = 18;
constexpr qreal barHeight = 14;
constexpr int firstHour = 8, lastHour = 18;  ///< Printed at least.
constexpr int monthColumns = 7, monthRows = 6;
constexpr qreal monthLine = 10.5;
constexpr qreal hair = 0.5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CalendarPaper)
};

int minuteOf(LocalTime time)
{
    return static_cast<int>(duration_cast<minutes>(time - LocalTime(dateOf(time))).count());
}

/// Columns of one sheet, from its leading edge.
struct Columns {
    qreal from;
    qreal wide;
    int count;
    qreal sheet;
    bool mirrored;

    QRectF box(int first, int last, qreal top, qreal height) const
    {
        const qreal left = from + wide * first, width = wide * (last - first + 1);
        return {mirrored ? sheet - left - width : left, top, width, height};
    }
};

/// The hours that are printed.
std::pair<int, int> hoursOf(const ShownDays &shown)
{
    int from = firstHour, to = lastHour;
    for (const CalendarItem &item : shown.items) {
        if (item.isLong())
            continue;
        from = std::min(from, minuteOf(item.start) / 60);
        const bool overnight = dateOf(item.end) > dateOf(item.start);
        to = std::max(to, overnight ? 24 : (minuteOf(item.end) + 59) / 60);
    }
    return {from, to};
}

void paintBars(QPainter &painter, const Columns &columns, const ShownDays &shown,
    const std::vector<DayBar> &bars, qreal top)
{
    for (const DayBar &bar : bars) {
        const CalendarItem &item = shown.items[bar.item];
        block(painter,
            columns.box(bar.from, bar.to, top + bar.row * barHeight, barHeight).adjusted(1, 1, -1, -1), item,
            {entryLine(item)});
    }
}

void paintDayBlocks(QPainter &painter, const QRectF &column, const ShownDays &shown, LocalDate day,
    const std::function<qreal(int)> &yOf)
{
    std::vector<const CalendarItem *> items;
    std::vector<std::pair<int, int>> spans;
    const LocalTime midnight(day);
    for (const CalendarItem &item : shown.items) {
        if (item.isLong() || item.start >= midnight + days(1) || item.end <= midnight)
            continue;
        const int from = item.start < midnight ? 0 : minuteOf(item.start);
        const int to = item.end >= midnight + days(1) ? 24 * 60 : minuteOf(item.end);
        items.push_back(&item);
        spans.emplace_back(from, std::max(to, from + 20));
    }
    const std::vector<Lane> lanes = lanesOf(spans);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const qreal wide = (column.width() - 4) / lanes[i].columns;
        const qreal top = yOf(spans[i].first), bottom = yOf(spans[i].second);
        QStringList words{items[i]->title, clockRangeText(items[i]->start, items[i]->end)};
        words << remarks(*items[i], shown.zone);
        if (bottom - top < 22)
            words = QStringList{entryLine(*items[i])};
        block(painter,
            QRectF(column.left() + 2 + lanes[i].column * wide, top + 0.5, wide - 1, bottom - top - 1),
            *items[i], words);
    }
}

}  // namespace

void hoursSheet(const PaperSheets &sheets, const CalendarPaper &calendar)
{
    QPainter &painter = sheets.painter;
    const ShownDays &shown = calendar.shown;
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const Columns columns{hourColumn, (sheets.size.width() - hourColumn) / shown.count, shown.count,
        sheets.size.width(), mirrored};
    for (int day = 0; day < shown.count; ++day) {
        const LocalDate date = shown.first + days(day);
        line(painter, columns.box(day, day, headHeight - 8, dayHead).adjusted(4, 0, -4, 0),
            font(normal + 1, Weight::Semi),
            u"%1 %2"_s
                .arg(QLocale().dayName(
                    isoWeekday(date), shown.count == 1 ? QLocale::LongFormat : QLocale::ShortFormat))
                .arg(static_cast<unsigned>(civil(date).day())));
    }
    const std::vector<DayBar> bars = barsOf(shown, shown.first, shown.count);
    const qreal barsTop = headHeight + dayHead - 8;
    const qreal top = barsTop + rowsOf(bars) * barHeight + (bars.empty() ? 6 : 9);
    const auto [from, to] = hoursOf(shown);
    const qreal perMinute = (sheets.size.height() - top - 4) / ((to - from) * 60.0);
    const auto yOf = [&, first = from](int minute) { return top + (minute - first * 60) * perMinute; };
    for (int hour = from; hour <= to; ++hour) {
        const qreal y = yOf(hour * 60);
        painter.fillRect(columns.box(0, shown.count - 1, y, 0.25), Qt::black);
        const QRectF label(mirrored ? sheets.size.width() - hourColumn : 0, y - 6, hourColumn - 4, 12);
        if (hour < to)
            line(painter, label, font(small), clockText(LocalTime(shown.first) + hours(hour)),
                Qt::AlignTrailing);
    }
    for (int day = 0; day < shown.count; ++day) {
        const QRectF column = columns.box(day, day, top, yOf(to * 60) - top);
        painter.fillRect(QRectF(mirrored ? column.right() : column.left(), headHeight - 6, hair,
                             column.bottom() - headHeight + 6),
            Qt::black);
        paintDayBlocks(painter, column, shown, shown.first + days(day), yOf);
    }
    paintBars(painter, columns, shown, bars, barsTop);
}

std::vector<LocalDate> monthSheet(const PaperSheets &sheets, const CalendarPaper &calendar)
{
    QPainter &painter = sheets.painter;
    const ShownDays &shown = calendar.shown;
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const Columns columns{0, sheets.size.width() / monthColumns, monthColumns, sheets.size.width(), mirrored};
    std::vector<LocalDate> crowded;
    for (int day = 0; day < monthColumns; ++day)
        line(painter, columns.box(day, day, headHeight - 10, 14).adjusted(4, 0, -4, 0),
            font(small, Weight::Semi), QLocale().dayName(day + 1, QLocale::LongFormat));
    const qreal top = headHeight + 6;
    const qreal high = (sheets.size.height() - top - 2) / monthRows;
    const auto room = static_cast<std::size_t>(std::floor((high - 15) / monthLine));
    for (int day = 0; day < monthColumns * monthRows; ++day) {
        const LocalDate date = shown.first + days(day);
        const bool within = civil(date).month() == civil(calendar.date).month();
        const QRectF cell =
            columns.box(day % monthColumns, day % monthColumns, top + day / monthColumns * high, high);
        painter.setPen(QPen(Qt::black, hair));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell);
        QString number = QString::number(static_cast<unsigned>(civil(date).day()));
        // Another month's day is put in brackets: a paler black is no black.
        if (!within)
            number = u"(%1)"_s.arg(number);
        line(painter, cell.adjusted(4, 2, -4, 0).intersected(QRectF(0, cell.top(), sheets.size.width(), 14)),
            font(normal, Weight::Semi), number);
        std::vector<const CalendarItem *> entries;
        for (const CalendarItem &item : shown.items)
            if (item.isLong() ? item.isOn(date) : dateOf(item.start) == date)
                entries.push_back(&item);
        const bool fits = entries.size() <= room;
        const std::size_t listed = fits ? entries.size() : room - 1;
        for (std::size_t i = 0; i < listed; ++i)
            line(painter,
                QRectF(cell.left() + 4, cell.top() + 15 + static_cast<qreal>(i) * monthLine, cell.width() - 8,
                    monthLine),
                font(small, entries[i]->isSession() ? Weight::Semi : Weight::Regular),
                entryLine(*entries[i]));
        if (fits)
            continue;
        crowded.push_back(date);
        line(painter,
            QRectF(cell.left() + 4, cell.top() + 15 + static_cast<qreal>(listed) * monthLine,
                cell.width() - 8, monthLine),
            font(small), Words::tr("+%1 more, see sheet 2").arg(entries.size() - listed));
    }
    return crowded;
}

}  // namespace sp::ui::paper
