// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/week_view.h"

#include "ui/session/time_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr int headHeight = 68;
constexpr int wholeDayRow = 24;
constexpr int wholeDayRows = 3;

int sessionsOn(const Week &week, LocalDate day)
{
    return static_cast<int>(std::ranges::count_if(
        week.items, [day](const WeekItem &item) { return item.isSession() && dateOf(item.start) == day; }));
}

bool isWholeDayOn(const WeekItem &item, LocalDate day)
{
    return item.allDay && item.start < LocalTime(day + days(1)) && item.end > LocalTime(day);
}

int mostWholeDays(const Week &week)
{
    qsizetype most = 0;
    for (int day = 0; day < 7; ++day)
        most = std::max<qsizetype>(most, std::ranges::count_if(week.items, [&](const WeekItem &item) {
            return isWholeDayOn(item, week.monday + days(day));
        }));
    return static_cast<int>(std::min<qsizetype>(most, wholeDayRows));
}

}  // namespace

WeekHeader::WeekHeader(WeekGrid &grid, QWidget *parent) : QWidget(parent), m_grid(grid)
{
    describe(this, QAccessible::StaticText, tr("Days of the week"));
    setFixedHeight(headHeight);
}

void WeekHeader::refresh()
{
    const int rows = mostWholeDays(m_grid.week());
    setFixedHeight(headHeight + (rows > 0 ? rows * wholeDayRow + 8 : 0));
    update();
}

bool WeekHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        update();
    return QWidget::event(event);
}

QRectF WeekHeader::dayBox(int day) const
{
    QRectF box = m_grid.dayBox(day);
    // The grid scrolls in a port that gives some width to its scroll bar.
    box.translate(m_grid.mapTo(parentWidget(), QPoint(0, 0)).x(), 0);
    box.setHeight(height());
    return box;
}

void WeekHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Theme::tokens();
    painter.fillRect(rect(), t.ground);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int day = 0; day < 7; ++day) {
        const QRectF box = dayBox(day);
        painter.fillRect(box, t.surface);
        painter.fillRect(QRectF(mirrored ? box.right() - 1 : box.left(), 0, 1, height()), t.line);
        paintDay(painter, day);
    }
    paintZones(painter);
    paintWholeDays(painter);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), t.line);
}

void WeekHeader::paintDay(QPainter &painter, int day) const
{
    const Tokens &t = Theme::tokens();
    const Week &week = m_grid.week();
    const LocalDate date = week.monday + days(day);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const QRectF box = dayBox(day).adjusted(12, 0, -8, 0);
    const bool today = date == dateOf(m_grid.now());
    const QString name = QLocale().dayName(day + 1, QLocale::ShortFormat);
    const QString number = QString::number(static_cast<unsigned>(civil(date).day()));
    const QFont nameFont = fontFor(TextSize::Strong), numberFont = fontFor(TextSize::Strong, Weight::Semi);
    const qreal nameWide = textWidth(nameFont, name, Figures::Proportional) + 6;
    const qreal numberWide = textWidth(numberFont, number, Figures::Tabular);
    const qreal plate = today ? 7 : 0;
    drawLine(painter, QRectF(mirrored ? box.right() - nameWide : box.left(), 12, nameWide, 24), leading,
        nameFont, today ? t.accent : t.muted, name);
    const QRectF figure(
        mirrored ? box.right() - nameWide - plate - numberWide : box.left() + nameWide + plate, 12,
        numberWide + 1, 24);
    if (today)
        drawBox(painter, figure.adjusted(-7, 0, 7, 0), metrics::radiusControl, t.accent, QColor());
    drawFigures(painter, figure, Qt::AlignLeft, numberFont, today ? t.onAccent : t.ink, number);

    const QRectF below(box.left(), 40, box.width(), 16);
    const auto other = TimeZone::create(m_grid.otherZone());
    if (other && day > 0) {
        const QString before = offsetText(week.zone, *other, date - days(1)),
                      now = offsetText(week.zone, *other, date);
        if (before != now) {
            drawIcon(painter, QRectF(mirrored ? below.right() - 14 : below.left(), 41, 14, 14), Icon::Clock,
                14, t.watch);
            drawLine(painter, mirrored ? below.adjusted(0, 0, -18, 0) : below.adjusted(18, 0, 0, 0), leading,
                fontFor(TextSize::Caption, Weight::Medium), t.watch,
                u"%1 %2"_s.arg(placeOf(m_grid.otherZone()), now));
            return;
        }
    }
    const int sessions = sessionsOn(week, date);
    drawLine(painter, below, leading, fontFor(TextSize::Caption), t.muted,
        sessions == 0   ? tr("Free")
        : sessions == 1 ? tr("1 session")
                        : tr("%1 sessions").arg(sessions));
}

void WeekHeader::paintZones(QPainter &painter) const
{
    const Tokens &t = Theme::tokens();
    const Week &week = m_grid.week();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto column = [&](qreal from, qreal wide, qreal y) {
        return QRectF(mirrored ? width() - from - wide : from, y, wide, 16).adjusted(4, 0, -4, 0);
    };
    drawLine(painter, column(0, WeekGrid::ownColumn, 20), Qt::AlignHCenter,
        fontFor(TextSize::Caption, Weight::Medium), t.ink, placeOf(week.zone.name()));
    drawLine(painter, column(0, WeekGrid::ownColumn, 36), Qt::AlignHCenter, fontFor(TextSize::Caption),
        t.muted, tr("you"));
    const auto other = TimeZone::create(m_grid.otherZone());
    if (!other || m_grid.otherZone().isEmpty())
        return;
    const WeekItem *item = m_grid.chosen();
    const LocalDate day =
        item ? dateOf(item->start) : std::clamp(dateOf(m_grid.now()), week.monday, week.monday + days(6));
    drawLine(painter, column(WeekGrid::ownColumn, WeekGrid::otherColumn, 20), Qt::AlignHCenter,
        fontFor(TextSize::Caption, Weight::Medium), t.ink, placeOf(m_grid.otherZone()));
    drawLine(painter, column(WeekGrid::ownColumn, WeekGrid::otherColumn, 36), Qt::AlignHCenter,
        fontFor(TextSize::Caption), t.muted, offsetText(week.zone, *other, day));
    painter.fillRect(
        QRectF(mirrored ? width() - WeekGrid::ownColumn : WeekGrid::ownColumn, 0, 1, height()), t.line);
}

void WeekHeader::paintWholeDays(QPainter &painter) const
{
    const Tokens &t = Theme::tokens();
    const Week &week = m_grid.week();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int day = 0; day < 7; ++day) {
        int row = 0;
        for (const WeekItem &item : week.items) {
            if (!isWholeDayOn(item, week.monday + days(day)) || row == wholeDayRows)
                continue;
            const QRectF box(dayBox(day).left() + 4, headHeight + row * wholeDayRow, dayBox(day).width() - 8,
                wholeDayRow - 2);
            drawBox(painter, box, metrics::radiusControl, item.isSession() ? t.tint : t.fill, QColor());
            drawLine(painter, box.adjusted(8, 0, -8, 0), mirrored ? Qt::AlignRight : Qt::AlignLeft,
                fontFor(TextSize::Caption, Weight::Medium), item.isSession() ? t.onTint : t.ink, item.title);
            ++row;
        }
    }
}

WeekView::WeekView(QWidget *parent)
    : QWidget(parent), m_grid(new WeekGrid), m_header(new WeekHeader(*m_grid, this)),
      m_scroll(new QScrollArea(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    m_scroll->setWidget(m_grid);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
    connect(m_grid, &WeekGrid::chosenChanged, this, [this] {
        m_header->update();
        showChosen();
    });
}

void WeekView::setWeek(const Week &week)
{
    m_grid->setWeek(week);
    m_header->refresh();
}

void WeekView::setNow(LocalTime now)
{
    m_grid->setNow(now);
    m_header->update();
}

void WeekView::showHour(int hour)
{
    // Room for the label that stands across the line of the hour.
    m_scroll->verticalScrollBar()->setValue(static_cast<int>(WeekGrid::minuteY(hour * 60)) - 12);
}

void WeekView::showChosen()
{
    const WeekItem *item = m_grid->chosen();
    if (!item)
        return;
    const QRect box = m_grid->boxOf(item->key()).toRect();
    if (!box.isEmpty())
        m_scroll->ensureVisible(box.center().x(), box.center().y(), 0, box.height() / 2 + 24);
}

}  // namespace sp::ui
