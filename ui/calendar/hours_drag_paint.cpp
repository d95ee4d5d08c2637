// SPDX-License-Identifier: GPL-3.0-or-later
// A drag on its way and a booking that is being typed, as the grid shows them.
#include "ui/calendar/block_paint.h"
#include "ui/calendar/calendar_words.h"
#include "ui/calendar/hours_grid.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr metrics::Scaled lineStep{16};
constexpr qreal wordsInset = 12;

/// A sign on a line, before its words or at its end.
struct Sign {
    Icon icon;
    QColor color;
    bool atEnd = false;
};

/// Lines below each other, each on a plate, since nobody reads on stripes; what has no room is left out.
class Lines {
public:
    Lines(QPainter &painter, const QRectF &box, Qt::LayoutDirection direction)
        : m_painter(painter), m_box(box.adjusted(wordsInset, 4, -8, 2)),
          m_mirrored(direction == Qt::RightToLeft)
    {
    }
    /// How many more there is room for.
    int left() const { return std::max(0, static_cast<int>(m_box.height()) / lineStep); }
    bool fits(const QFont &font, const QString &text) const
    {
        return textWidth(font, text, Figures::Proportional) <= m_box.width();
    }
    void say(const QFont &font, const QColor &color, const QString &text, std::optional<Sign> sign = {})
    {
        if (text.isEmpty() || left() == 0)
            return;
        const QRectF row(m_box.left(), m_box.top(), m_box.width(), lineStep);
        const int side = metrics::iconTiny;
        const qreal before = sign && !sign->atEnd ? side + 4 : 0, after = sign && sign->atEnd ? side + 4 : 0;
        const QRectF words =
            m_mirrored ? row.adjusted(after, 0, -before, 0) : row.adjusted(before, 0, -after, 0);
        const qreal wide = std::min(words.width(), textWidth(font, text, Figures::Proportional)) + before + 6;
        drawBox(m_painter,
            QRectF(m_mirrored ? row.right() - wide + 3 : row.left() - 3, row.top(), wide, lineStep), 3,
            Theme::tokens().raised, QColor());
        if (sign) {
            const bool atRight = m_mirrored != sign->atEnd;
            drawIcon(m_painter, QRectF(atRight ? row.right() - side : row.left(), row.top(), side, lineStep),
                sign->icon, side, sign->color);
        }
        drawLine(m_painter, words, m_mirrored ? Qt::AlignRight : Qt::AlignLeft, font, color, text);
        m_box.setTop(m_box.top() + lineStep);
    }

private:
    QPainter &m_painter;
    QRectF m_box;
    bool m_mirrored;
};

}  // namespace

void HoursGrid::paintTaken(
    QPainter &painter, const QRectF &box, const CalendarMove &at, const QByteArray &except) const
{
    const Tokens &t = Theme::tokens();
    const LocalTime end = at.start + at.length;
    QColor bands = t.bad;
    bands.setAlphaF(0.4F);  // The words above them carry the meaning.
    QPainterPath inside;
    inside.addRoundedRect(box.adjusted(2, 2, -2, -2), metrics::radiusKey, metrics::radiusKey);
    painter.setClipPath(inside);
    for (const CalendarItem &other : m_shown.items) {
        if (!other.busy || other.isLong() || (!except.isEmpty() && other.key() == except))
            continue;
        const LocalTime from = std::max(at.start, other.start), until = std::min(end, other.end);
        if (from >= until)
            continue;
        const QRectF taken = spanBox(from, duration_cast<minutes>(until - from));
        painter.fillRect(taken, t.badTint);
        painter.fillRect(taken, hatchBrush(bands, 2, 8));
    }
    painter.setClipping(false);
}

void HoursGrid::paintDrag(QPainter &painter) const
{
    const Tokens &t = Theme::tokens();
    const QRectF box = previewBox();
    const LocalTime end = m_drag->to.start + m_drag->to.length;
    const CalendarItem *item = m_drag->kind == Drag::Kind::Book ? nullptr : &m_shown.items[m_drag->item];
    painter.save();
    drawBox(painter, box, metrics::radiusControl, t.raised, t.accent, 2);
    if (!item || item->busy)
        paintTaken(painter, box, m_drag->to,
            item && m_drag->way == CalendarDrop::Way::Move ? item->key() : QByteArray());
    const QFont bold = fontFor(TextSize::Caption, Weight::Semi);
    const QByteArray zone = item ? item->clientZone : otherZone();
    const QString there = zone.isEmpty() ? QString() : clockThere(m_drag->to.start, m_shown.zone, zone);
    const bool moving = m_drag->kind == Drag::Kind::Move && !there.isEmpty();
    Lines lines(painter, box, layoutDirection());
    const QString both = u"%1  %2"_s.arg(clockText(m_drag->to.start), there);
    const bool inOne = moving && lines.fits(bold, both);
    const bool shares = m_drag->overlap.clash.shared > minutes(0);
    // Where what is taken has no line left, its sign stands by the name.
    const bool tight = lines.left() < (moving && !inOne ? 4 : 3);
    lines.say(bold, t.ink,
        !item                                    ? tr("New session")
        : m_drag->way == CalendarDrop::Way::Copy ? tr("%1, a copy").arg(item->title)
                                                 : item->title,
        shares && tight ? std::optional(Sign{Icon::Warn, t.bad, true}) : std::nullopt);
    // Both clocks in one line where only the start changes, so that the overlap keeps its place; a clock that
    // is cut is a wrong one, so it has a line of its own before that.
    lines.say(bold, t.ink,
        inOne    ? both
        : moving ? clockText(m_drag->to.start)
                 : clockRangeText(m_drag->to.start, end));
    if (moving && !inOne)
        lines.say(bold, t.ink, there);
    if (shares)
        lines.say(bold, t.bad, tr("%1 taken").arg(durationText(m_drag->overlap.clash.shared)),
            Sign{Icon::Warn, t.bad});
    else if (!m_drag->overlap.none())
        lines.say(bold, t.watch, overlapText(m_drag->overlap));
    if (isOffHours(m_shown, m_drag->to.start, end))
        lines.say(fontFor(TextSize::Caption), t.watch, tr("outside your working hours"));
    if (!moving)
        lines.say(fontFor(TextSize::Caption), t.muted, there);
    painter.restore();
}

void HoursGrid::paintBooking(QPainter &painter) const
{
    const Tokens &t = Theme::tokens();
    const QRectF box = spanBox(m_booking->start, m_booking->length);
    painter.save();
    drawDashedBox(painter, box, metrics::radiusControl, t.raised, t.accent);
    paintTaken(painter, box, *m_booking, {});
    Lines lines(painter, box, layoutDirection());
    lines.say(fontFor(TextSize::Caption, Weight::Semi), t.ink, tr("New session"));
    lines.say(fontFor(TextSize::Caption), t.muted,
        clockRangeText(m_booking->start, m_booking->start + m_booking->length));
    painter.restore();
}

}  // namespace sp::ui
