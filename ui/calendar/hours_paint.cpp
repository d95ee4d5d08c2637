// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/block_paint.h"
#include "ui/calendar/calendar_words.h"
#include "ui/calendar/hours_grid.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QLocale>
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
constexpr metrics::Scaled lineStep{16};

bool isNight(int hour)
{
    return hour < dayBegins || hour >= dayEnds;
}

}  // namespace

void HoursGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, event->rect());
    paintUnsuited(painter);
    paintClocks(painter);
    for (const Piece &piece : m_pieces)
        paintBuffers(painter, piece);
    for (const Piece &piece : m_pieces)
        if (pieceBox(piece).toAlignedRect().intersects(event->rect()))
            paintPiece(painter, piece);
    paintClientClocks(painter);
    paintNow(painter);
    if (m_booking && m_shown.contains(dateOf(m_booking->start)))
        paintBooking(painter);
    if (m_drag && m_drag->begun)
        paintDrag(painter);
}

void HoursGrid::paintGround(QPainter &painter, const QRect &dirty) const
{
    const Tokens &t = Theme::tokens();
    painter.fillRect(dirty, t.ground);
    const WorkingHours working = m_shown.hours.value_or(usualHours());
    for (int day = 0; day < m_shown.count; ++day) {
        const QRectF box = dayBox(day);
        painter.fillRect(box, t.off);
        for (const DaySpan &span : working.on(m_shown.first + std::chrono::days(day)))
            painter.fillRect(QRectF(box.left(), minuteY(static_cast<int>(span.from.count())), box.width(),
                                 minuteY(static_cast<int>((span.to - span.from).count()))),
                t.surface);
    }
    const QRectF days = dayBox(0).united(dayBox(m_shown.count - 1));
    for (int hour = 1; hour < 24; ++hour)
        painter.fillRect(QRectF(days.left(), minuteY(hour * 60), days.width(), 1), t.line);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int day = 0; day < m_shown.count; ++day)
        painter.fillRect(
            QRectF(mirrored ? dayBox(day).right() - 1 : dayBox(day).left(), 0, 1, height()), t.line);
    if (!otherZone().isEmpty())
        painter.fillRect(QRectF(mirrored ? width() - ownColumn : ownColumn, 0, 1, height()), t.line);
}

void HoursGrid::paintClocks(QPainter &painter) const
{
    const Tokens &t = Theme::tokens();
    const QFont font = fontFor(TextSize::Caption);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const LocalDate today = dateOf(m_now);
    const CalendarItem *item = chosen();
    const bool current = m_shown.contains(today);
    const LocalDate day = item ? dateOf(item->start) : current ? today : m_shown.first;
    const auto other = TimeZone::create(otherZone());
    const int nowMinute = current ? static_cast<int>((m_now - LocalTime(today)) / minutes(1)) : -60;
    const auto column = [&](qreal from, qreal wide, qreal y) {
        return QRectF(mirrored ? width() - from - wide : from, y - lineStep / 2, wide, lineStep);
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
        const LocalTime there = other->toLocal(m_shown.zone.toInstant(local));
        const auto minute = floor<minutes>(there - LocalTime(dateOf(there))).count();
        const QString text = minute % 60 == 0 ? u"%1"_s.arg(static_cast<int>(minute / 60), 2, 10, QChar(u'0'))
                                              : clockText(there);
        const QRectF box = column(ownColumn, otherColumn - 10, y);
        drawFigures(painter, box, mirrored ? Qt::AlignLeft : Qt::AlignRight, font, t.muted, text);
        if (isNight(static_cast<int>(minute / 60))) {
            const qreal wide = textWidth(font, text, Figures::Tabular) + 4 + metrics::iconTiny;
            const int side = metrics::iconTiny;
            drawIcon(painter,
                QRectF(mirrored ? box.left() + wide - side : box.right() - wide, y - side / 2, side, side),
                Icon::Moon, side, t.muted);
        }
    }
    if (current)
        drawFigures(painter, column(0, ownColumn - 10, minuteY(nowMinute)),
            mirrored ? Qt::AlignLeft : Qt::AlignRight, fontFor(TextSize::Caption, Weight::Semi), t.accent,
            clockText(m_now));
}

void HoursGrid::paintBuffers(QPainter &painter, const Piece &piece) const
{
    const CalendarItem &item = m_shown.items[piece.item];
    const bool moves =
        m_drag && m_drag->begun && m_drag->kind != Drag::Kind::Book && m_drag->item == piece.item;
    if ((moves && m_drag->way == CalendarDrop::Way::Move) || !holdsPlace(item.state) ||
        item.state == SessionState::NoShow)
        return;
    const QRectF box = pieceBox(piece);
    const QBrush hatching = keptFreeBrush();
    const auto strip = [&](minutes length, qreal y, qreal direction) {
        const qreal high = minuteY(static_cast<int>(length.count()));
        if (high > 0)
            painter.fillRect(QRectF(box.left(), direction < 0 ? y - high : y, box.width(), high), hatching);
    };
    const LocalDate day = m_shown.first + days(piece.day);
    if (dateOf(item.start) == day)
        strip(item.before, box.top(), -1);
    if (dateOf(item.end) == day)
        strip(item.after, box.bottom(), 1);
}

void HoursGrid::paintLeaving(QPainter &painter, const QRectF &box, const CalendarItem &item) const
{
    const Tokens &t = Theme::tokens();
    const Qt::Alignment leading = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    drawDashedBox(painter, box, metrics::radiusControl, t.surface, t.control);
    const QRectF words = box.adjusted(wordsInset, 4, -wordsInset, 0);
    drawLine(painter, QRectF(words.left(), words.top(), words.width(), lineStep), leading,
        fontFor(TextSize::Caption), t.muted, item.title);
    if (box.height() > 2 * lineStep)
        drawLine(painter, QRectF(words.left(), words.top() + lineStep, words.width(), lineStep), leading,
            fontFor(TextSize::Caption), t.muted, tr("was %1").arg(clockText(item.start)));
}

void HoursGrid::paintPiece(QPainter &painter, const Piece &piece) const
{
    const Tokens &t = Theme::tokens();
    const CalendarItem &item = m_shown.items[piece.item];
    const QRectF box = pieceBox(piece);
    const bool isChosen = &item == m_chosen;
    const bool leaves = m_drag && m_drag->begun && m_drag->kind == Drag::Kind::Move &&
                        m_drag->way == CalendarDrop::Way::Move && m_drag->item == piece.item;
    painter.save();
    if (leaves) {
        paintLeaving(painter, box, item);
        painter.restore();
        return;
    }
    QPainterPath outline;
    outline.addRoundedRect(box, metrics::radiusControl, metrics::radiusControl);
    if (item.tentative || item.held) {
        drawDashedBox(painter, box, metrics::radiusControl, t.surface, item.held ? t.accent : t.watch);
    } else if (item.from) {
        drawOverlayBox(painter, box, metrics::radiusControl, item, layoutDirection());
    } else if (item.isSession()) {
        drawSessionBox(painter, box, metrics::radiusControl, item, layoutDirection());
    } else if (item.busy) {
        painter.fillPath(outline, t.surface);
        painter.fillPath(outline, hatchBrush(t.hatch));
        drawBox(painter, box, metrics::radiusControl, QColor(), t.line);
    } else {
        drawBox(painter, box, metrics::radiusControl, t.surface, t.control);
    }
    paintWords(painter, uncovered(box), item);
    if (isChosen)
        drawBox(
            painter, box, metrics::radiusControl, QColor(), t.accent, hasFocus() ? metrics::focusWidth : 1);
    painter.restore();
}

QRectF HoursGrid::uncovered(const QRectF &box) const
{
    const QRectF over = previewBox();
    const bool hidesHead = over.intersects(box) && over.top() <= box.top() + lineStep;
    return hidesHead && over.bottom() + lineStep <= box.bottom()
               ? box.adjusted(0, over.bottom() - box.top(), 0, 0)
               : box;
}

void HoursGrid::paintTakenWords(QPainter &painter, const QRectF &box, const CalendarItem &item) const
{
    const Tokens &t = Theme::tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QFont plain = fontFor(TextSize::Caption);
    QRectF room = box.adjusted(8, 5, -8, 0);
    // A plate under the words, since nobody reads on stripes.
    const auto say = [&](const QRectF &within, const QString &words, const QColor &color) {
        // Stripes and sign say enough where a word would be a letter or two; the tooltip says the rest.
        if (!isReadable(plain, words, within.width() - 9))
            return;
        const qreal wide = std::min(within.width(), textWidth(plain, words, Figures::Proportional) + 9);
        const QRectF plate(
            mirrored ? within.right() - wide : within.left(), within.top() - 2, wide, lineStep + 2);
        drawBox(painter, plate, metrics::radiusKey, t.surface, QColor());
        drawLine(painter, plate.adjusted(4, 0, -4, 0), mirrored ? Qt::AlignRight : Qt::AlignLeft, plain,
            color, words);
    };
    if (!item.from) {
        say(room, item.title, t.muted);
        return;
    }
    const qreal wide = overlaySignWidth(*item.from);
    // Words are not cut for a letter that has room below them.
    const bool below = textWidth(plain, item.title, Figures::Proportional) + 9 > room.width() - wide - 2 &&
                       box.height() > 2 * (lineStep + 2);
    drawOverlaySign(painter,
        QRectF(mirrored ? room.left() - 2 : room.right() - wide + 2,
            room.top() - 2 + (below ? lineStep + 2 : 0), wide, overlaySignSide),
        *item.from);
    const QRectF beside = mirrored ? room.adjusted(wide + 2, 0, 0, 0) : room.adjusted(0, 0, -wide - 2, 0);
    say(below ? room : beside, item.title, item.from->onlyBusy ? t.muted : t.ink);
    int line = 1;
    const QString clocks = clockRangeText(item.start, item.end);
    const bool whole = textWidth(plain, clocks, Figures::Proportional) + 9 <= room.width();
    for (const QString &words : {whole ? clocks : clockText(item.start), item.from->name}) {
        QRectF next = room.translated(0, line++ * (lineStep + 2));
        if (below && line == 2)
            next = mirrored ? next.adjusted(wide + 2, 0, 0, 0) : next.adjusted(0, 0, -wide - 2, 0);
        if (next.top() + lineStep + 2 > box.bottom())
            break;
        // A time that is cut is a wrong one; where the block stands says it too.
        if (line == 2 && textWidth(plain, words, Figures::Proportional) + 9 > next.width())
            continue;
        say(next, words, t.muted);
    }
}

void HoursGrid::paintWords(QPainter &painter, const QRectF &box, const CalendarItem &item) const
{
    const Tokens &t = Theme::tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const QFont plain = fontFor(TextSize::Caption);
    if (!item.isSession() && !item.held && (item.busy || item.from)) {
        paintTakenWords(painter, box, item);
        return;
    }
    const std::optional<Icon> sign = item.tentative || item.held ? std::optional(Icon::Hour)
                                     : item.unbilled             ? std::optional(Icon::Leak)
                                                                 : std::nullopt;
    QRectF words = mirrored ? box.adjusted(6, 4, -wordsInset, -2) : box.adjusted(wordsInset, 4, -6, -2);
    if (words.height() < 2 * lineStep - 4)
        words.setTop(box.top() + std::max(0.0, (box.height() - lineStep) / 2));
    const int side = metrics::iconTiny;
    const int fits = static_cast<int>((words.height() + 2) / lineStep) - 1;
    const QFont bold = fontFor(TextSize::Caption, Weight::Semi);
    // A name is not cut for a sign that has room below it.
    const bool below =
        fits > 0 && textWidth(bold, item.title, Figures::Proportional) > words.width() - side - 4;
    const int signLine = below ? 1 : 0;
    if (sign)
        drawIcon(painter,
            QRectF(mirrored ? words.left() : words.right() - side, words.top() + signLine * lineStep + 1,
                side, side),
            *sign, side, item.held ? t.accent : t.watch);
    const auto line = [&](int at) {
        const qreal keep = at == signLine && sign ? side + 4 : 0;
        return QRectF(mirrored ? words.left() + keep : words.left(), words.top() + at * lineStep,
            words.width() - keep, lineStep);
    };
    drawLine(painter, line(0), leading, bold, t.ink,
        isReadable(bold, item.title, line(0).width()) ? item.title : initialsOf(item.title));
    QStringList lines;
    const QString there =
        item.clientZone.isEmpty() ? QString() : clockThere(item.start, m_shown.zone, item.clientZone);
    // A time that is cut is a wrong one: where both do not fit, the block's height tells the end.
    const auto whole = [&](const QString &text, const QString &shorter) {
        return textWidth(plain, text, Figures::Proportional) <= line(1).width() ? text : shorter;
    };
    lines << whole(clockRangeText(item.start, item.end), clockText(item.start));
    // The weekday is enough, and where even that has no room its sign and the tooltip say it.
    if (item.held) {
        const LocalTime until = item.held->until;
        const bool sameDay = dateOf(until) == dateOf(item.start);
        const QString brief =
            sameDay ? clockText(until)
                    : u"%1 %2"_s.arg(QLocale().dayName(isoWeekday(dateOf(until)), QLocale::ShortFormat),
                          clockText(until));
        lines.prepend(whole(tr("until %1").arg(brief), brief));
    }
    // Its sign says so too.
    if (const QString unbilled = tr("not invoiced");
        item.unbilled && textWidth(plain, unbilled, Figures::Proportional) <= words.width())
        lines << unbilled;
    if (!there.isEmpty())
        lines << there;
    if (!item.note.isEmpty())
        lines << item.note;
    const QColor color = item.isSession() && !item.tentative ? t.onTint : t.muted;
    // A short block has one line for both clocks.
    if (fits == 1 && !there.isEmpty() && !item.held)
        lines = {whole(u"%1, %2"_s.arg(clockText(item.start), there), clockText(item.start))};
    for (int i = 0; i < std::min<int>(fits, static_cast<int>(lines.size())); ++i)
        if (isReadable(plain, lines[i], line(i + 1).width()))
            drawLine(painter, line(i + 1), leading, plain, color, lines[i]);
}

void HoursGrid::paintNow(QPainter &painter) const
{
    const LocalDate today = dateOf(m_now);
    if (!m_shown.contains(today))
        return;
    const Tokens &t = Theme::tokens();
    const QRectF box = dayBox(m_shown.dayOf(today));
    const qreal y = minuteY(static_cast<int>((m_now - LocalTime(today)) / minutes(1)));
    painter.fillRect(QRectF(box.left(), y - 0.75, box.width(), 1.5), t.accent);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawEllipse(QPointF(layoutDirection() == Qt::RightToLeft ? box.right() : box.left(), y), 4, 4);
}

}  // namespace sp::ui
