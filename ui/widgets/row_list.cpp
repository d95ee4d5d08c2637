// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_list.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled headingHeight{36};
constexpr metrics::Scaled noteHeight{18};
constexpr metrics::Scaled barWidth{84};
constexpr metrics::Scaled chipRoom{92};  ///< Amounts line up whatever the chip says.
constexpr metrics::Scaled leastName{140};

QRectF mirroredBox(const QRectF &box, qreal offset, qreal width, qreal top, qreal height, bool mirrored)
{
    return {mirrored ? box.right() - offset - width : box.left() + offset, top, width, height};
}

/// Where the lines of a row begin so that together they stand in its middle.
qreal firstLine(const QRectF &box, const ListRow &row)
{
    const qreal lines = lineHeight(TextSize::Base) + (row.note.isEmpty() ? 0 : +noteHeight) +
                        (row.chip ? metrics::chip + 4 : 0);
    return std::floor((box.height() - 1 - lines) / 2);
}

/// What a screen reader says for a row.
QString spokenRow(const ListRow &row)
{
    QStringList parts = {row.title, row.note};
    if (row.chip)
        parts << row.chip->text;
    parts << row.trailing << row.trailingNote;
    if (row.trailingChip)
        parts << row.trailingChip->text;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

}  // namespace

RowModel::RowModel(QObject *parent) : QAbstractListModel(parent) {}

void RowModel::setRows(std::vector<ListRow> rows)
{
    const bool sameShape =
        rows.size() == m_rows.size() && std::ranges::equal(rows, m_rows, {}, &ListRow::key, &ListRow::key);
    if (sameShape) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RowModel::indexOf(const QByteArray &key) const
{
    const auto found = std::ranges::find(m_rows, key, &ListRow::key);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListRow &entry = row(index.row());
    switch (role) {
    case RowRole:
        return QVariant::fromValue(entry);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return spokenRow(entry);
    default:
        return {};
    }
}

Qt::ItemFlags RowModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || row(index.row()).isHeading)
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

RowDelegate::RowDelegate(int rowHeight, QObject *parent) : QStyledItemDelegate(parent), m_rowHeight(rowHeight)
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto row = index.data(RowRole).value<ListRow>();
    return {200, row.isHeading ? headingHeight : m_rowHeight};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Theme::tokens();
    const auto row = index.data(RowRole).value<ListRow>();
    const QRectF box(option.rect);
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (row.isHeading) {
        painter->fillRect(box, t.surface);
        const QRectF words = box.adjusted(metrics::gapLarge, 4, -metrics::gapLarge, 0);
        drawLine(*painter, words, mirrored ? Qt::AlignRight : Qt::AlignLeft,
            fontFor(TextSize::Caption, Weight::Semi), t.muted, row.title);
        drawLine(*painter, words, mirrored ? Qt::AlignLeft : Qt::AlignRight, fontFor(TextSize::Caption),
            t.muted, row.trailing);
        painter->restore();
        return;
    }
    const bool chosen = option.state & QStyle::State_Selected;
    const bool hot = option.state & QStyle::State_MouseOver;
    painter->fillRect(box, chosen ? t.tint : hot ? t.hover : t.surface);
    painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), t.line);
    if (chosen)
        painter->fillRect(mirroredBox(box, 0, metrics::markBar, box.top(), box.height(), mirrored), t.accent);
    const Ends ends = isStacked(box, row) ? paintStacked(*painter, box, row, mirrored)
                                          : paintTrailing(*painter, box, row, mirrored);
    paintLeading(*painter, box, ends, row, chosen, mirrored);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        drawBox(*painter, box.adjusted(0, 0, 0, -1), 2, QColor(), t.accent, metrics::focusWidth);
    painter->restore();
}

void RowDelegate::paintLeading(QPainter &painter, const QRectF &box, const Ends &ends, const ListRow &row,
    bool chosen, bool mirrored) const
{
    const Tokens &t = Theme::tokens();
    const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    qreal offset = metrics::gapLarge;
    qreal y = box.top() + firstLine(box, row);
    if (!row.avatarName.isEmpty()) {
        const qreal top = row.chip ? y + 2 : box.top() + std::floor((box.height() - 1 - metrics::avatar) / 2);
        drawAvatar(painter, mirroredBox(box, offset, metrics::avatar, top, metrics::avatar, mirrored),
            initialsOf(row.avatarName));
        offset += metrics::avatar + metrics::gap;
    }
    const qreal room = box.width() - offset - ends.first - metrics::gapSmall;
    const qreal wide =
        box.width() - offset - (row.chip ? metrics::gapLarge : ends.second + metrics::gapSmall);
    drawLine(painter, mirroredBox(box, offset, room, y, lineHeight(TextSize::Base), mirrored), leading,
        fontFor(TextSize::Base, chosen ? Weight::Semi : Weight::Medium), t.ink, row.title);
    y += lineHeight(TextSize::Base);
    if (!row.note.isEmpty()) {
        drawLine(painter, mirroredBox(box, offset, wide, y, noteHeight, mirrored), leading,
            fontFor(TextSize::Caption), t.muted, row.note);
        y += noteHeight;
    }
    if (row.chip)
        drawChip(painter,
            mirroredBox(
                box, offset, std::min<qreal>(wide, chipWidth(*row.chip)), y + 4, metrics::chip, mirrored),
            *row.chip, mirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

bool RowDelegate::isStacked(const QRectF &box, const ListRow &row) const
{
    if (!row.trailingChip || row.trailing.isEmpty() || row.chip || row.note.isEmpty())
        return false;
    const qreal figure = textWidth(fontFor(TextSize::Base, Weight::Semi), row.trailing, Figures::Tabular);
    const qreal chip = std::max<int>(chipWidth(*row.trailingChip), chipRoom);
    const qreal avatar = row.avatarName.isEmpty() ? 0 : metrics::avatar + metrics::gap;
    return box.width() - 2 * metrics::gapLarge - avatar - chip - metrics::gap - figure - metrics::gapSmall <
           leastName;
}

RowDelegate::Ends RowDelegate::paintStacked(
    QPainter &painter, const QRectF &box, const ListRow &row, bool mirrored) const
{
    // Who it is about needs the room: the chip goes below the amount.
    const auto at = [&](qreal width, qreal top, qreal height) {
        return QRectF(mirrored ? box.left() + metrics::gapLarge : box.right() - metrics::gapLarge - width,
            top, width, height);
    };
    const QFont font = fontFor(TextSize::Base, Weight::Semi);
    const int line = lineHeight(TextSize::Base);
    const qreal figure = textWidth(font, row.trailing, Figures::Tabular), chip = chipWidth(*row.trailingChip);
    const qreal top = box.top() + std::floor((box.height() - 1 - line - metrics::chip) / 2);
    drawFigures(painter, at(figure, top, line), mirrored ? Qt::AlignLeft : Qt::AlignRight, font,
        colorOf(row.trailingTone, Theme::tokens()), row.trailing);
    drawChip(painter, at(chip, top + line, metrics::chip), *row.trailingChip,
        mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    return {metrics::gapLarge + figure, metrics::gapLarge + chip};
}

RowDelegate::Ends RowDelegate::paintTrailing(
    QPainter &painter, const QRectF &box, const ListRow &row, bool mirrored) const
{
    const Tokens &t = Theme::tokens();
    const Qt::Alignment trailing = mirrored ? Qt::AlignLeft : Qt::AlignRight;
    const auto at = [&](qreal fromEnd, qreal width, qreal top, qreal height) {
        return QRectF(mirrored ? box.left() + fromEnd : box.right() - fromEnd - width, top, width, height);
    };
    qreal used = metrics::gapLarge;
    if (row.trailingChip) {
        const int width = chipWidth(*row.trailingChip);
        drawChip(painter,
            at(used, width, box.top() + std::floor((box.height() - 1 - metrics::chip) / 2), metrics::chip),
            *row.trailingChip, mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        if (row.trailing.isEmpty() && !row.burndown)
            return {used + width, used + width};
        used += std::max<int>(width, chipRoom) + metrics::gap;
    }
    if (row.trailing.isEmpty() && !row.burndown)
        return {used, used};
    const QFont font =
        row.trailingChip ? fontFor(TextSize::Base, Weight::Semi) : fontFor(TextSize::Caption, Weight::Medium);
    const qreal width =
        std::max<qreal>(textWidth(font, row.trailing, Figures::Tabular), row.burndown ? barWidth : 0);
    const bool second = row.burndown || !row.trailingNote.isEmpty();
    const qreal middle = box.top() + (box.height() - 1) / 2;
    const int line = lineHeight(TextSize::Base);
    // Beside three lines the date of a message stands on the first.
    const qreal top = row.chip ? box.top() + firstLine(box, row)
                      : second ? middle - line + 1
                               : middle - line / 2.0;
    drawFigures(
        painter, at(used, width, top, line), trailing, font, colorOf(row.trailingTone, t), row.trailing);
    if (row.burndown)
        drawBurndown(painter, at(used, barWidth, middle + 5, metrics::burndown), *row.burndown,
            mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    else if (second)
        drawLine(painter, at(used, std::max<qreal>(width, metrics::scaled(80)), middle + 1, noteHeight),
            trailing, fontFor(TextSize::Caption), t.muted, row.trailingNote);
    return {used + width, used + width};
}

RowList::RowList(const QString &accessibleName, int rowHeight, QWidget *parent) : QListView(parent)
{
    setItemDelegate(new RowDelegate(rowHeight, this));
    setAccessibleName(accessibleName);
    // Its row tells, once one is chosen; before that the list itself has to.
    setFocusSign(this, FocusSign::Inside, 0);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setLayoutMode(Batched);
    setBatchSize(200);
    connect(this, &QListView::doubleClicked, this, [this] { Q_EMIT opened(chosenKey()); });
}

QByteArray RowList::chosenKey() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? index.data(RowRole).value<ListRow>().key : QByteArray();
}

void RowList::choose(const QByteArray &key)
{
    for (int i = 0; model() && i < model()->rowCount(); ++i) {
        const QModelIndex index = model()->index(i, 0);
        if (index.data(RowRole).value<ListRow>().key == key) {
            setCurrentIndex(index);
            return;
        }
    }
    setCurrentIndex({});
}

void RowList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT chosen(chosenKey());
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(chosenKey());
        return;
    }
    QListView::keyPressEvent(event);
}

void RowList::mousePressEvent(QMouseEvent *event)
{
    const bool apart =
        event->button() == Qt::MiddleButton ||
        (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier));
    const QModelIndex pressed = indexAt(event->pos());
    if (!m_opensApart || !apart || !pressed.isValid()) {
        QListView::mousePressEvent(event);
        return;
    }
    const QByteArray key = pressed.data(RowRole).value<ListRow>().key;
    if (!key.isEmpty())
        Q_EMIT openedApart(key);
}

}  // namespace sp::ui
