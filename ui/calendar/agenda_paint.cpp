// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agenda_list.h"
#include "ui/calendar/block_paint.h"
#include "ui/calendar/calendar_words.h"
#include "ui/session/service_colour.h"
#include "ui/session/time_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled timeWidth{112};
constexpr metrics::Scaled firstTop{8};

/// `box` from `offset` on in reading direction.
QRectF directed(const QRectF &box, qreal offset, qreal width, qreal top, qreal height, bool mirrored)
{
    return {mirrored ? box.right() - offset - width : box.left() + offset, top, width, height};
}

std::optional<ChipContent> chipOf(const CalendarItem &item)
{
    if (item.held)
        return ChipContent{
            AgendaDelegate::tr("Held %1").arg(heldUntilText(item)), ChipTone::Accent, Icon::Hour};
    if (item.unbilled)
        return ChipContent{AgendaDelegate::tr("Not invoiced"), ChipTone::Watch, Icon::Leak};
    if (item.tentative)
        return ChipContent{AgendaDelegate::tr("Not confirmed"), ChipTone::Watch, Icon::Hour};
    if (item.state == SessionState::Completed)
        return ChipContent{AgendaDelegate::tr("Finished"), ChipTone::Good, Icon::Check};
    if (item.state == SessionState::InProgress)
        return ChipContent{AgendaDelegate::tr("In session"), ChipTone::Accent, Icon::Play};
    if (item.state == SessionState::NoShow)
        return ChipContent{AgendaDelegate::tr("No-show"), ChipTone::Outlined, Icon::Ban};
    return std::nullopt;
}

}  // namespace

AgendaDelegate::AgendaDelegate(const AgendaModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const CalendarItem *item = m_model.item(index.row());
    if (item)
        return {200, item->isSession() ? entryHeight : otherHeight};
    return {200, +headingHeight};
}

void AgendaDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Theme::tokens();
    const AgendaRow &row = m_model.row(index.row());
    const QRectF box(option.rect);
    if (const CalendarItem *item = m_model.item(index.row())) {
        paintEntry(*painter, option, *item);
    } else if (row.kind == AgendaRow::Kind::Day) {
        paintHeading(*painter, box, row, option.direction);
    } else {
        const bool link = row.kind == AgendaRow::Kind::Earlier;
        const bool chosen = option.state & QStyle::State_Selected;
        painter->fillRect(box, chosen                                           ? t.tint
                               : option.state & QStyle::State_MouseOver && link ? t.hover
                                                                                : t.surface);
        drawLine(*painter, box.adjusted(metrics::gapPane, 0, -metrics::gapPane, 0),
            option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft,
            fontFor(TextSize::Base, link ? Weight::Medium : Weight::Regular), link ? t.accent : t.muted,
            index.data().toString());
    }
    painter->restore();
}

void AgendaDelegate::paintHeading(
    QPainter &painter, const QRectF &box, const AgendaRow &row, Qt::LayoutDirection direction) const
{
    const Tokens &t = Theme::tokens();
    const bool mirrored = direction == Qt::RightToLeft;
    const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const bool today = row.day == m_model.today();
    painter.fillRect(box, t.ground);
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), t.line);
    const QString title = agendaDay(row.day, m_model.today());
    const QFont font = fontFor(TextSize::Base, Weight::Semi);
    const qreal wide = textWidth(font, title, Figures::Proportional) + metrics::gap;
    drawLine(painter, directed(box, metrics::gapPane, wide, box.top() + 4, box.height() - 4, mirrored),
        leading, font, today ? t.accent : t.ink, title);
    const QString sessions =
        row.count == 0 ? tr("no session") : tr("%n sessions", nullptr, static_cast<int>(row.count));
    drawLine(painter,
        directed(
            box, metrics::gapPane + wide, metrics::scaled(160), box.top() + 4, box.height() - 4, mirrored),
        leading, fontFor(TextSize::Caption), t.muted, sessions);
}

void AgendaDelegate::paintSign(QPainter &painter, const QRectF &box, const CalendarItem &item) const
{
    const Tokens &t = Theme::tokens();
    if (item.isSession() && !item.tentative) {
        drawBox(painter, box, 2, serviceMark(item.colour, t.surface), QColor());
    } else if (item.tentative || item.held) {
        drawDashedBox(painter, box, 2, t.surface, item.held ? t.accent : t.watch);
    } else if (item.from) {
        const qreal wide = overlaySignWidth(*item.from);
        drawOverlaySign(painter,
            QRectF(
                box.center().x() - wide / 2, box.center().y() - overlaySignSide / 2.0, wide, overlaySignSide),
            *item.from);
    } else {
        if (item.busy)
            painter.fillRect(box.adjusted(1, 1, -1, -1), hatchBrush(t.muted, 1.2, 3.5));
        drawBox(painter, box, 2, QColor(), t.control);
    }
}

void AgendaDelegate::paintEntry(
    QPainter &painter, const QStyleOptionViewItem &option, const CalendarItem &item) const
{
    const Tokens &t = Theme::tokens();
    const QRectF whole(option.rect);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const bool chosen = option.state & QStyle::State_Selected;
    painter.fillRect(whole, chosen ? t.tint : option.state & QStyle::State_MouseOver ? t.hover : t.surface);
    painter.fillRect(QRectF(whole.left(), whole.bottom() - 1, whole.width(), 1), t.line);
    if (chosen)
        painter.fillRect(
            directed(whole, 0, metrics::markBar, whole.top(), whole.height(), mirrored), t.accent);
    const QRectF box = whole.adjusted(metrics::gapPane, 0, -metrics::gapPane, 0);
    const QString clock = item.allDay ? tr("all day") : clockRangeText(item.start, item.end);
    const qreal first = box.top() + firstTop;
    const int high = lineHeight(TextSize::Base);
    drawFigures(painter, directed(box, 0, timeWidth, first, high, mirrored), leading,
        fontFor(TextSize::Base, item.isSession() ? Weight::Semi : Weight::Regular),
        item.isSession() ? t.ink : t.muted, clock);
    paintSign(painter,
        directed(box, timeWidth, item.isSession() ? 4 : 10,
            item.isSession() ? first : first + (high - 10) / 2,
            item.isSession() ? box.height() - 2 * firstTop - 1 : 10, mirrored),
        item);
    const qreal words = timeWidth + 22;
    const auto chip = chipOf(item);
    const qreal chipRoom = chip ? chipWidth(*chip) + metrics::gap : 0;
    const qreal room = box.width() - words;
    const QFont font = fontFor(TextSize::Base, item.isSession() ? Weight::Semi : Weight::Regular);
    const qreal name = std::min(room - chipRoom, textWidth(font, item.title, Figures::Proportional) + 1);
    drawLine(painter, directed(box, words, name, first, high, mirrored), leading, font,
        item.isSession() ? t.ink : t.muted, item.title);
    if (item.from)
        drawLine(painter,
            directed(box, words + name + metrics::gap, room - name - metrics::gap, first, high, mirrored),
            leading, fontFor(TextSize::Caption), t.muted, item.from->fullName());
    if (item.isSession()) {
        QStringList notes;
        if (const QString there = clockThere(item.start, m_model.shown().zone, item.clientZone);
            !there.isEmpty())
            notes << there;
        if (!item.note.isEmpty())
            notes << item.note;
        drawLine(painter, directed(box, words, room, first + high, metrics::scaled(18), mirrored), leading,
            fontFor(TextSize::Caption), t.muted, notes.join(u"  ·  "_s));
    }
    if (chip)
        drawChip(painter,
            directed(box, words + name + metrics::gap, chipWidth(*chip), first - 2, metrics::chip, mirrored),
            *chip, option.direction);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        drawBox(painter, whole.adjusted(0, 0, 0, -1), 2, QColor(), t.accent, metrics::focusWidth);
}

}  // namespace sp::ui
