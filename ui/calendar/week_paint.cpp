// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/week_grid.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

/// Elsewhere the day is taken as 08 to 20: nobody has said when clients are awake.
constexpr int dayBegins = 8;
constexpr int dayEnds = 20;
constexpr qreal wordsInset = 12;
constexpr qreal lineStep = 16;

bool isNight(int hour)
{
    return hour < dayBegins || hour >= dayEnds;
}

void drawDashed(QPainter &painter, const QRectF &box, const QColor &fill, const QColor &edge)
{
    QPen pen(edge, 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(
        box.adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusControl, metrics::radiusControl);
}

}  // namespace

QBrush keptFreeBrush()
{
    return hatchBrush(Theme::tokens().hatch, 1, 5);
}

QString overlapText(const Overlap &overlap)
{
    if (overlap.clash.shared > minutes(0))
        return WeekGrid::tr("Overlaps %1 by %2").arg(overlap.with, durationText(overlap.clash.shared));
    if (overlap.clash.missing > minutes(0))
        return WeekGrid::tr("%1 too close to %2").arg(durationText(overlap.clash.missing), overlap.with);
    return {};
}

void WeekGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, event->rect());
    paintZones(painter);
    for (const Piece &piece : m_pieces)
        paintBuffers(painter, piece);
    for (const Piece &piece : m_pieces)
        if (pieceBox(piece).toAlignedRect().intersects(event->rect()))
            paintPiece(painter, piece);
    paintNow(painter);
    if (m_drag && m_drag->begun)
        paintDrag(painter);
}

void WeekGrid::paintGround(QPainter &painter, const QRect &dirty) const
{
    const Tokens &t = Theme::tokens();
    painter.fillRect(dirty, t.ground);
    const WorkingHours working = m_week.hours.value_or(usualHours());
    for (int day = 0; day < 7; ++day) {
        const QRectF box = dayBox(day);
        painter.fillRect(box, t.off);
        for (const DaySpan &span : working.on(m_week.monday + std::chrono::days(day)))
            painter.fillRect(QRectF(box.left(), minuteY(static_cast<int>(span.from.count())), box.width(),
                                 minuteY(static_cast<int>((span.to - span.from).count()))),
                t.surface);
    }
    const QRectF days = dayBox(0).united(dayBox(6));
    for (int hour = 1; hour < 24; ++hour)
        painter.fillRect(QRectF(days.left(), minuteY(hour * 60), days.width(), 1), t.line);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int day = 0; day < 7; ++day)
        painter.fillRect(
            QRectF(mirrored ? dayBox(day).right() - 1 : dayBox(day).left(), 0, 1, height()), t.line);
    if (!otherZone().isEmpty())
        painter.fillRect(QRectF(mirrored ? width() - ownColumn : ownColumn, 0, 1, height()), t.line);
}

void WeekGrid::paintZones(QPainter &painter) const
{
    const Tokens &t = Theme::tokens();
    const QFont font = fontFor(TextSize::Caption);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const LocalDate today = dateOf(m_now);
    const WeekItem *item = chosen();
    const bool current = today >= m_week.monday && today < m_week.monday + days(7);
    const LocalDate day = item ? dateOf(item->start) : current ? today : m_week.monday;
    const auto other = TimeZone::create(otherZone());
    const int nowMinute = current ? static_cast<int>((m_now - LocalTime(today)) / minutes(1)) : -60;
    const auto column = [&](qreal from, qreal wide, qreal y) {
        return QRectF(mirrored ? width() - from - wide : from, y - 8, wide, 16);
    };
    for (int hour = 1; hour < 24; ++hour) {
        const LocalTime local = LocalTime(day) + hours(hour);
        const qreal y = minuteY(hour * 60);
        // The label of the present takes the place of the one it would touch.
        if (std::abs(nowMinute - hour * 60) > 14)
            drawFigures(painter, column(0, ownColumn - 10, y), mirrored ? Qt::AlignLeft : Qt::AlignRight,
                font, t.muted, clockText(local));
        if (!other || otherZone().isEmpty())
            continue;
        const LocalTime there = other->toLocal(m_week.zone.toInstant(local));
        const auto minute = floor<minutes>(there - LocalTime(dateOf(there))).count();
        const QString text = minute % 60 == 0 ? u"%1"_s.arg(static_cast<int>(minute / 60), 2, 10, QChar(u'0'))
                                              : clockText(there);
        const QRectF box = column(ownColumn, otherColumn - 10, y);
        drawFigures(painter, box, mirrored ? Qt::AlignLeft : Qt::AlignRight, font, t.muted, text);
        if (isNight(static_cast<int>(minute / 60))) {
            const qreal wide = textWidth(font, text, Figures::Tabular) + 4 + 14;
            drawIcon(painter, QRectF(mirrored ? box.left() + wide - 14 : box.right() - wide, y - 7, 14, 14),
                Icon::Moon, 14, t.muted);
        }
    }
    if (current)
        drawFigures(painter, column(0, ownColumn - 10, minuteY(nowMinute)),
            mirrored ? Qt::AlignLeft : Qt::AlignRight, fontFor(TextSize::Caption, Weight::Semi), t.accent,
            clockText(m_now));
}

void WeekGrid::paintBuffers(QPainter &painter, const Piece &piece) const
{
    const WeekItem &item = m_week.items[piece.item];
    const bool moves =
        m_drag && m_drag->begun && m_drag->kind != Drag::Kind::Book && m_drag->item == piece.item;
    if (moves || !holdsPlace(item.state) || item.state == SessionState::NoShow)
        return;
    const QRectF box = pieceBox(piece);
    const QBrush hatching = keptFreeBrush();
    const auto strip = [&](minutes length, qreal y, qreal direction) {
        const qreal high = minuteY(static_cast<int>(length.count()));
        if (high > 0)
            painter.fillRect(QRectF(box.left(), direction < 0 ? y - high : y, box.width(), high), hatching);
    };
    const LocalDate day = m_week.monday + days(piece.day);
    if (dateOf(item.start) == day)
        strip(item.before, box.top(), -1);
    if (dateOf(item.end) == day)
        strip(item.after, box.bottom(), 1);
}

void WeekGrid::paintPiece(QPainter &painter, const Piece &piece) const
{
    const Tokens &t = Theme::tokens();
    const WeekItem &item = m_week.items[piece.item];
    const QRectF box = pieceBox(piece);
    const bool isChosen = item.key() == m_chosen;
    const bool leaving =
        m_drag && m_drag->begun && m_drag->kind != Drag::Kind::Book && m_drag->item == piece.item;
    painter.save();
    if (leaving && m_drag->kind == Drag::Kind::Move) {
        drawDashed(painter, box, t.surface, t.control);
        const QRectF words = box.adjusted(wordsInset, 4, -6, 0);
        drawLine(painter, QRectF(words.left(), words.top(), words.width(), lineStep), Qt::AlignLeft,
            fontFor(TextSize::Caption), t.muted, item.title);
        drawLine(painter, QRectF(words.left(), words.top() + lineStep, words.width(), lineStep),
            Qt::AlignLeft, fontFor(TextSize::Caption), t.muted, tr("was %1").arg(clockText(item.start)));
        painter.restore();
        return;
    }
    QPainterPath outline;
    outline.addRoundedRect(box, metrics::radiusControl, metrics::radiusControl);
    if (item.tentative) {
        drawDashed(painter, box, t.surface, t.watch);
    } else if (item.isSession()) {
        painter.fillPath(outline, t.tint);
        painter.setClipPath(outline);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        painter.fillRect(
            QRectF(mirrored ? box.right() - 3 : box.left(), box.top(), 3, box.height()), t.accent);
        painter.setClipping(false);
    } else if (item.busy) {
        painter.fillPath(outline, t.surface);
        painter.fillPath(outline, hatchBrush(t.hatch));
        drawBox(painter, box, metrics::radiusControl, QColor(), t.line);
    } else {
        drawBox(painter, box, metrics::radiusControl, t.surface, t.control);
    }
    paintWords(painter, box, item);
    if (isChosen)
        drawBox(
            painter, box, metrics::radiusControl, QColor(), t.accent, hasFocus() ? metrics::focusWidth : 1);
    painter.restore();
}

void WeekGrid::paintWords(QPainter &painter, const QRectF &box, const WeekItem &item) const
{
    const Tokens &t = Theme::tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const QFont plain = fontFor(TextSize::Caption);
    if (!item.isSession() && item.busy) {
        // A plate under the words, since nobody reads on stripes.
        const QRectF room = box.adjusted(8, 5, -8, 0);
        const qreal wide = std::min(room.width(), textWidth(plain, item.title, Figures::Proportional) + 9);
        const QRectF plate(mirrored ? room.right() - wide : room.left(), room.top() - 2, wide, 18);
        drawBox(painter, plate, metrics::radiusKey, t.surface, QColor());
        drawLine(painter, plate.adjusted(4, 0, -4, 0), leading, plain, t.muted, item.title);
        return;
    }
    const std::optional<Icon> sign = item.tentative  ? std::optional(Icon::Hour)
                                     : item.unbilled ? std::optional(Icon::Leak)
                                                     : std::nullopt;
    QRectF words = mirrored ? box.adjusted(6, 4, -wordsInset, -2) : box.adjusted(wordsInset, 4, -6, -2);
    if (words.height() < 2 * lineStep - 4)
        words.setTop(box.top() + std::max(0.0, (box.height() - lineStep) / 2));
    if (sign)
        drawIcon(painter, QRectF(mirrored ? words.left() : words.right() - 14, words.top() + 1, 14, 14),
            *sign, 14, t.watch);
    const auto line = [&](int at) {
        const qreal keep = at == 0 && sign ? 18 : 0;
        return QRectF(mirrored ? words.left() + keep : words.left(), words.top() + at * lineStep,
            words.width() - keep, lineStep);
    };
    drawLine(painter, line(0), leading, fontFor(TextSize::Caption, Weight::Semi), t.ink, item.title);
    QStringList lines;
    const QString there =
        item.clientZone.isEmpty() ? QString() : clockThere(item.start, m_week.zone, item.clientZone);
    const QString range = clockRangeText(item.start, item.end);
    lines << range;
    if (item.unbilled)
        lines << tr("not invoiced");
    if (!there.isEmpty())
        lines << there;
    if (!item.note.isEmpty())
        lines << item.note;
    const QColor color = item.isSession() && !item.tentative ? t.onTint : t.muted;
    const int fits = static_cast<int>((words.height() + 2) / lineStep) - 1;
    for (int i = 0; i < std::min<int>(fits, static_cast<int>(lines.size())); ++i)
        drawLine(painter, line(i + 1), leading, plain, color, lines[i]);
}

void WeekGrid::paintDrag(QPainter &painter) const
{
    const Tokens &t = Theme::tokens();
    const QRectF box = spanBox(m_drag->to.start, m_drag->to.length);
    const LocalTime end = m_drag->to.start + m_drag->to.length;
    const WeekItem *item = m_drag->kind == Drag::Kind::Book ? nullptr : &m_week.items[m_drag->item];
    const Overlap overlap = overlapOf(m_week,
        {m_drag->to.start, end, item ? item->before : minutes(0), item ? item->after : minutes(0)},
        item ? item->key() : QByteArray());
    painter.save();
    drawBox(painter, box, metrics::radiusControl, t.raised, t.accent, 2);
    QColor bands = t.bad;
    bands.setAlphaF(0.4F);  // The words above them carry the meaning.
    QPainterPath inside;
    inside.addRoundedRect(box.adjusted(2, 2, -2, -2), metrics::radiusKey, metrics::radiusKey);
    for (const WeekItem &other : m_week.items) {
        if (!other.busy || other.allDay || (item && other.key() == item->key()))
            continue;
        const LocalTime from = std::max(m_drag->to.start, other.start), until = std::min(end, other.end);
        if (from >= until)
            continue;
        const QRectF taken = spanBox(from, duration_cast<minutes>(until - from));
        painter.setClipPath(inside);
        painter.fillRect(taken, t.badTint);
        painter.fillRect(taken, hatchBrush(bands, 2, 8));
        painter.setClipping(false);
    }
    const QRectF words = box.adjusted(wordsInset, 4, -8, 0);
    qreal y = words.top();
    const auto say = [&](const QFont &font, const QColor &color, const QString &text) {
        if (text.isEmpty() || y + lineStep > box.bottom() + 2)
            return;
        const QRectF row(words.left(), y, words.width(), lineStep);
        drawBox(painter,
            QRectF(row.left() - 3, y, std::min(row.width(), textWidth(font, text, Figures::Proportional) + 6),
                lineStep),
            3, t.raised, QColor());
        drawLine(painter, row, Qt::AlignLeft, font, color, text);
        y += lineStep;
    };
    const QFont bold = fontFor(TextSize::Caption, Weight::Semi);
    const QByteArray zone = item ? item->clientZone : otherZone();
    const QString there = zone.isEmpty() ? QString() : clockThere(m_drag->to.start, m_week.zone, zone);
    const bool moving = m_drag->kind == Drag::Kind::Move && !there.isEmpty();
    say(bold, t.ink, item ? item->title : tr("New session"));
    // Both clocks in one line where only the start changes, so that the overlap keeps its place.
    say(bold, t.ink,
        moving ? u"%1  %2"_s.arg(clockText(m_drag->to.start), there) : clockRangeText(m_drag->to.start, end));
    if (overlap.clash.shared > minutes(0))
        say(bold, t.bad, tr("%1 taken").arg(durationText(overlap.clash.shared)));
    else if (!overlap.none())
        say(bold, t.watch, overlapText(overlap));
    if (isOffHours(m_week, m_drag->to.start, end))
        say(fontFor(TextSize::Caption), t.watch, tr("outside your working hours"));
    if (!moving)
        say(fontFor(TextSize::Caption), t.muted, there);
    painter.restore();
}

void WeekGrid::paintNow(QPainter &painter) const
{
    const LocalDate today = dateOf(m_now);
    if (today < m_week.monday || today >= m_week.monday + days(7))
        return;
    const Tokens &t = Theme::tokens();
    const QRectF box = dayBox(static_cast<int>((today - m_week.monday).count()));
    const qreal y = minuteY(static_cast<int>((m_now - LocalTime(today)) / minutes(1)));
    painter.fillRect(QRectF(box.left(), y - 0.75, box.width(), 1.5), t.accent);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawEllipse(QPointF(layoutDirection() == Qt::RightToLeft ? box.right() : box.left(), y), 4, 4);
}

}  // namespace sp::ui
