// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/month_grid.h"

#include "ui/calendar/calendar_words.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/focus_ring.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr int weeks = 6;
constexpr metrics::Scaled numberHeight{27};
constexpr metrics::Scaled rowHeight{21};
constexpr int inset = 4;

}  // namespace

MonthGrid::MonthGrid(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFocusSign(this, FocusSign::Own, 0);
    describe(this, QAccessible::Table, tr("Days of the month"));
}

void MonthGrid::setShown(const ShownDays &shown, LocalDate cursor)
{
    const QByteArray kept = m_chosen ? m_chosen->key() : QByteArray();
    m_drag.reset();
    m_shown = shown;
    m_cursor = cursor;
    m_chosen = m_shown.find(kept);
    arrange();
    update();
}

void MonthGrid::setNow(LocalTime now)
{
    m_now = now;
    update();
}

void MonthGrid::arrange()
{
    m_chips.clear();
    m_landing.reset();
    m_bars.clear();
    m_days.fill({});
    if (m_shown.count != dayCount)
        return;
    std::vector<std::vector<std::size_t>> timed(dayCount);
    for (std::size_t i = 0; i < m_shown.items.size(); ++i) {
        const CalendarItem &item = m_shown.items[i];
        // What reaches over midnight stands on the day it begins.
        const int day = std::max(0, m_shown.dayOf(dateOf(item.start)));
        if (!item.isLong() && !item.out && day < dayCount)
            timed[static_cast<std::size_t>(day)].push_back(i);
    }
    if (isLanding()) {
        const auto clockOf = [this](std::size_t item) {
            const LocalTime start = m_shown.items[item].start;
            return start - floor<days>(start);
        };
        // By the clock, as it would stand there once let go of.
        auto &there = timed[static_cast<std::size_t>(m_drag->to)];
        there.insert(std::ranges::upper_bound(there, clockOf(m_drag->item), {}, clockOf), m_drag->item);
    }
    for (int week = 0; week < weeks; ++week)
        arrangeWeek(week, timed);
}

void MonthGrid::arrangeWeek(int week, const std::vector<std::vector<std::size_t>> &timed)
{
    const int first = week * weekDays;
    const std::vector<DayBar> bars = barsOf(m_shown, m_shown.first + days(first), weekDays);
    const int room = rowsIn(first), withMore = saysMoreBeside() ? room : room - 1;
    std::array<int, weekDays> barRows{};
    for (const DayBar &bar : bars)
        for (int day = bar.from; day <= bar.to; ++day)
            barRows[static_cast<std::size_t>(day)] =
                std::max(barRows[static_cast<std::size_t>(day)], bar.row + 1);
    const auto dayOf = [&](int day) -> Day & { return m_days[static_cast<std::size_t>(first + day)]; };
    const auto entries = [&](int day) -> const std::vector<std::size_t> & {
        return timed[static_cast<std::size_t>(first + day)];
    };
    for (int day = 0; day < weekDays; ++day) {
        const int wanted = barRows[static_cast<std::size_t>(day)] + static_cast<int>(entries(day).size());
        dayOf(day).rows = wanted > room ? withMore : room;
    }
    const auto fits = [&](const DayBar &bar) {
        for (int day = bar.from; day <= bar.to; ++day)
            if (bar.row >= dayOf(day).rows)
                return false;
        return true;
    };
    // A bar is drawn whole or not at all; where it is not, each of its days needs a row to say so, which may
    // take another bar's.
    for (bool changed = true; changed;) {
        changed = false;
        for (const DayBar &bar : bars)
            for (int day = bar.from; day <= bar.to && !fits(bar); ++day)
                if (dayOf(day).rows > withMore) {
                    dayOf(day).rows = withMore;
                    changed = true;
                }
    }
    for (const DayBar &bar : bars) {
        if (fits(bar)) {
            m_bars.push_back({bar, week});
            continue;
        }
        for (int day = bar.from; day <= bar.to; ++day)
            ++dayOf(day).hidden;
    }
    for (int day = 0; day < weekDays; ++day) {
        int row = barRows[static_cast<std::size_t>(day)];
        const bool landsHere = isLanding() && m_drag->to == first + day;
        const auto lands = [&](std::size_t item) { return landsHere && item == m_drag->item; };
        // It is always seen where it lands, in the last row if its own has no room.
        bool pending = landsHere;
        for (const std::size_t item : entries(day)) {
            pending = pending && !lands(item);
            const bool hasRow = row < dayOf(day).rows - (pending ? 1 : 0);
            if (lands(item))
                m_landing = Chip{item, first + day, std::min(row++, std::max(0, dayOf(day).rows - 1))};
            else if (hasRow)
                m_chips.push_back({item, first + day, row++});
            else
                ++dayOf(day).hidden;
        }
    }
}

int MonthGrid::rowsIn(int day) const
{
    return std::max(1, static_cast<int>(cellBox(day).height() - numberHeight) / rowHeight);
}

QRectF MonthGrid::cellBox(int day) const
{
    const int row = day / weekDays, at = day % weekDays;
    const int column = layoutDirection() == Qt::RightToLeft ? weekDays - 1 - at : at;
    const auto edge = [](qreal length, int part, int parts) { return std::round(length * part / parts); };
    const qreal left = edge(width(), column, weekDays), right = edge(width(), column + 1, weekDays);
    const qreal high = height() - headHeight;
    const qreal top = headHeight + edge(high, row, weeks), bottom = headHeight + edge(high, row + 1, weeks);
    return {left, top, right - left, bottom - top};
}

QRectF MonthGrid::rowBox(int fromDay, int toDay, int row) const
{
    const QRectF cells = cellBox(fromDay).united(cellBox(toDay));
    return QRectF(cells.left() + inset, cells.top() + numberHeight + row * rowHeight,
        cells.width() - 2 * inset, rowHeight - 2);
}

QRectF MonthGrid::barBox(const WeekBar &bar) const
{
    const int first = bar.week * weekDays;
    return rowBox(first + bar.bar.from, first + bar.bar.to, bar.bar.row);
}

QRectF MonthGrid::boxOf(const QByteArray &key) const
{
    for (const Chip &chip : m_chips)
        if (m_shown.items[chip.item].key() == key)
            return chipBox(chip);
    for (const WeekBar &bar : m_bars)
        if (m_shown.items[bar.bar.item].key() == key)
            return barBox(bar);
    return {};
}

QRectF MonthGrid::moreBox(int day) const
{
    if (hiddenOn(day) == 0)
        return {};
    if (!saysMoreBeside())
        return rowBox(day, day, m_days[static_cast<std::size_t>(day)].rows);
    const QRectF cell = cellBox(day);
    // The first day of a month has its name beside it.
    const bool named = civil(m_shown.first + days(day)).day() == std::chrono::day(1);
    const qreal number = metrics::scaled(named ? 58 : 30);
    return {layoutDirection() == Qt::RightToLeft ? cell.left() : cell.left() + number,
        cell.top() + metrics::scaled(5), cell.width() - number, qreal(lineHeight(TextSize::Base))};
}

int MonthGrid::dayAt(QPointF at) const
{
    for (int day = 0; day < dayCount; ++day)
        if (cellBox(day).contains(at))
            return day;
    const int row = at.y() < headHeight ? 0 : weeks - 1;
    return row * weekDays;
}

std::optional<std::size_t> MonthGrid::itemAt(QPointF at) const
{
    for (const Chip &chip : m_chips)
        if (chipBox(chip).contains(at))
            return chip.item;
    for (const WeekBar &bar : m_bars)
        if (barBox(bar).contains(at))
            return bar.bar.item;
    return std::nullopt;
}

bool MonthGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    // A chip has room for a part of it only.
    auto *help = static_cast<QHelpEvent *>(event);
    if (const auto item = itemAt(help->pos()))
        QToolTip::showText(help->globalPos(), tooltipOf(m_shown.items[*item], m_shown.zone), this);
    else
        QToolTip::hideText();
    return true;
}

void MonthGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (byKey && m_chosen) {
        Q_EMIT itemMenuRequested(
            CalendarItem(*m_chosen), mapToGlobal(boxOf(m_chosen->key()).center().toPoint()));
    } else if (const auto item = itemAt(event->pos()); item && !byKey) {
        choose(&m_shown.items[*item]);
        Q_EMIT itemMenuRequested(CalendarItem(m_shown.items[*item]), event->globalPos());
    }
}

void MonthGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MonthGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MonthGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (m_drag && m_drag->by == Drag::By::Keys)
        endDrag();
    update();
}

bool MonthGrid::isOfMonth(LocalDate date) const
{
    // The middle week is always of the month the weeks are about.
    const year_month_day middle = civil(m_shown.first + days(2 * weekDays)), day = civil(date);
    return middle.year() == day.year() && middle.month() == day.month();
}

}  // namespace sp::ui
