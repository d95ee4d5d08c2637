// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/hours_header.h"

#include "ui/calendar/calendar_words.h"
#include "ui/session/time_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/duration_text.h"
#include "ui/widgets/line_order.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr metrics::Scaled headHeight{68};
constexpr metrics::Scaled firstTop{12};
constexpr metrics::Scaled secondTop{40};
constexpr metrics::Scaled clockTop{20};
constexpr int signGap = 4;

int sessionsOn(const ShownDays &shown, LocalDate day)
{
    return static_cast<int>(std::ranges::count_if(shown.items,
        [day](const CalendarItem &item) { return item.isSession() && dateOf(item.start) == day; }));
}

}  // namespace

HoursHeader::HoursHeader(HoursGrid &grid, QWidget *parent) : QWidget(parent), m_grid(grid)
{
    describe(this, QAccessible::StaticText, tr("Days and clocks"));
    setFixedHeight(headHeight);
}

void HoursHeader::refresh()
{
    const bool oneDay = m_grid.shown().count == 1;
    setCursor(oneDay ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

bool HoursHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        update();
    return QWidget::event(event);
}

void HoursHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const ShownDays &shown = m_grid.shown();
    for (int day = 0; day < shown.count && shown.count > 1; ++day)
        if (dayBox(day).contains(event->position()))
            Q_EMIT dayRequested(shown.first + days(day));
}

QRectF HoursHeader::dayBox(int day) const
{
    QRectF box = m_grid.dayBox(day);
    // The grid scrolls in a port that gives some width to its scroll bar.
    box.translate(m_grid.mapTo(parentWidget(), QPoint(0, 0)).x(), 0);
    box.setHeight(height());
    return box;
}

QRectF HoursHeader::wordsBox(int day) const
{
    return dayBox(day).adjusted(12, 0, -8, 0);
}

void HoursHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Theme::tokens();
    painter.fillRect(rect(), t.ground);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int day = 0; day < m_grid.shown().count; ++day) {
        const QRectF box = dayBox(day);
        painter.fillRect(box, t.surface);
        painter.fillRect(QRectF(mirrored ? box.right() - 1 : box.left(), 0, 1, height()), t.line);
        paintDay(painter, day);
    }
    paintClocks(painter);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), t.line);
}

void HoursHeader::paintDay(QPainter &painter, int day) const
{
    const Tokens &t = Theme::tokens();
    const LocalDate date = m_grid.shown().first + days(day);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const QRectF box = wordsBox(day);
    const bool today = date == dateOf(m_grid.now());
    const QString number = QString::number(static_cast<unsigned>(civil(date).day()));
    const QFont nameFont = fontFor(TextSize::Strong), numberFont = fontFor(TextSize::Strong, Weight::Semi);
    const qreal numberWide = textWidth(numberFont, number, Figures::Tabular);
    const qreal plate = today ? 7 : 0;
    QString name = QLocale().dayName(isoWeekday(date), QLocale::ShortFormat);
    const auto nameRoom = [&] { return textWidth(nameFont, name, Figures::Proportional) + 6; };
    // "M 26" rather than half a figure.
    if (nameRoom() + plate + numberWide > box.width())
        name = QLocale().dayName(isoWeekday(date), QLocale::NarrowFormat);
    const qreal nameWide = nameRoom();
    drawLine(painter,
        QRectF(
            mirrored ? box.right() - nameWide : box.left(), firstTop, nameWide, lineHeight(TextSize::Strong)),
        leading, nameFont, today ? t.accent : t.muted, name);
    const QRectF figure(
        mirrored ? box.right() - nameWide - plate - numberWide : box.left() + nameWide + plate, firstTop,
        numberWide + 1, lineHeight(TextSize::Strong));
    if (today)
        drawBox(painter, figure.adjusted(-7, 0, 7, 0), metrics::radiusControl, t.accent, QColor());
    drawFigures(painter, figure, Qt::AlignLeft, numberFont, today ? t.onAccent : t.ink, number);
    paintBelow(painter, day);
}

QString HoursHeader::clockWords(LocalDate date, const WordsFit &fits) const
{
    const ShownDays &shown = m_grid.shown();
    for (const ClockNotice &notice : shown.clockNotices) {
        if (dateOf(shown.zone.toLocal(notice.change.at)) != date)
            continue;
        if (!notice.change.own)
            return placeWithOffset(
                placeOf(notice.change.zone.name()), offsetText(shown.zone, notice.change.zone, date), fits);
        const QString shift = durationText(duration_cast<minutes>(abs(notice.change.shift)));
        return tr("Clocks %1", "−1 h")
            .arg(leftToRight((notice.change.shift < seconds(0) ? u"−"_s : u"+"_s) + shift));
    }
    // The zone beside the own one is told also where nobody is booked soon.
    const auto other = TimeZone::create(m_grid.otherZone());
    if (!other || date == shown.first)
        return {};
    const QString now = offsetText(shown.zone, *other, date);
    return offsetText(shown.zone, *other, date - days(1)) == now
               ? QString()
               : placeWithOffset(placeOf(m_grid.otherZone()), now, fits);
}

QString HoursHeader::wordsBelow(int day) const
{
    const ShownDays &shown = m_grid.shown();
    const LocalDate date = shown.first + days(day);
    // The day on which clocks move apart says so instead of counting, beside a sign.
    const auto besideSign = [&](const QString &words) {
        return textWidth(fontFor(TextSize::Caption, Weight::Medium), words, Figures::Proportional) <=
               wordsBox(day).width() - metrics::iconTiny - signGap;
    };
    if (QString clocks = clockWords(date, besideSign); !clocks.isEmpty())
        return clocks;
    const int sessions = sessionsOn(shown, date);
    const QString sum = sessions == 0 ? tr("Free") : tr("%n sessions", nullptr, sessions);
    // The number alone still says how full the day is; half a word says nothing.
    const bool fits =
        textWidth(fontFor(TextSize::Caption), sum, Figures::Proportional) <= wordsBox(day).width();
    return sessions == 0 || fits ? sum : QLocale().toString(sessions);
}

void HoursHeader::paintBelow(QPainter &painter, int day) const
{
    const Tokens &t = Theme::tokens();
    const QRectF column = wordsBox(day);
    const QRectF box(column.left(), secondTop, column.width(), lineHeight(TextSize::Caption));
    const QString words = wordsBelow(day);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const bool isOfClocks =
        !clockWords(m_grid.shown().first + days(day), [](const QString &) { return true; }).isEmpty();
    if (isOfClocks) {
        const int side = metrics::iconTiny, keep = side + signGap;
        drawIcon(painter, QRectF(mirrored ? box.right() - side : box.left(), box.top() + 1, side, side),
            Icon::Clock, side, t.watch);
        drawLine(painter, mirrored ? box.adjusted(0, 0, -keep, 0) : box.adjusted(keep, 0, 0, 0), leading,
            fontFor(TextSize::Caption, Weight::Medium), t.watch, words);
        return;
    }
    drawLine(painter, box, leading, fontFor(TextSize::Caption), t.muted, words);
}

void HoursHeader::paintClocks(QPainter &painter) const
{
    const Tokens &t = Theme::tokens();
    const ShownDays &shown = m_grid.shown();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto column = [&](qreal from, qreal wide, qreal y) {
        return QRectF(mirrored ? width() - from - wide : from, y, wide, lineHeight(TextSize::Caption))
            .adjusted(4, 0, -4, 0);
    };
    drawLine(painter, column(0, HoursGrid::ownColumn, clockTop), Qt::AlignHCenter,
        fontFor(TextSize::Caption, Weight::Medium), t.ink, placeOf(shown.zone.name()));
    drawLine(painter, column(0, HoursGrid::ownColumn, clockTop + lineHeight(TextSize::Caption)),
        Qt::AlignHCenter, fontFor(TextSize::Caption), t.muted, tr("you"));
    const auto other = TimeZone::create(m_grid.otherZone());
    if (!other || m_grid.otherZone().isEmpty())
        return;
    const CalendarItem *item = m_grid.chosen();
    const LocalDate day =
        item ? dateOf(item->start) : std::clamp(dateOf(m_grid.now()), shown.first, shown.past() - days(1));
    drawLine(painter, column(HoursGrid::ownColumn, HoursGrid::otherColumn, clockTop), Qt::AlignHCenter,
        fontFor(TextSize::Caption, Weight::Medium), t.ink, placeOf(m_grid.otherZone()));
    drawLine(painter,
        column(HoursGrid::ownColumn, HoursGrid::otherColumn, clockTop + lineHeight(TextSize::Caption)),
        Qt::AlignHCenter, fontFor(TextSize::Caption), t.muted, offsetText(shown.zone, *other, day));
    painter.fillRect(
        QRectF(mirrored ? width() - HoursGrid::ownColumn : HoursGrid::ownColumn, 0, 1, height()), t.line);
}

}  // namespace sp::ui
