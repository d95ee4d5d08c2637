// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_header.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace sp::ui {

namespace {
constexpr int padding = 12;  ///< That of the cells.
constexpr metrics::Scaled arrow{12};
constexpr int apart = 4;  ///< Between a name and its arrow.
}  // namespace

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = Theme::tokens();
    painter->save();
    painter->fillRect(rect, t.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
    const QVariant aligned = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const bool trailing = aligned.isValid() && (aligned.toInt() & Qt::AlignTrailing);
    const QString name = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const QFont font = fontFor(TextSize::Caption, Weight::Medium);
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect, box); };
    QRect words = rect.adjusted(padding, 0, -padding, -1);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    if (sorted) {
        const int room = arrow + apart;
        const int wide = std::min(
            static_cast<int>(std::ceil(textWidth(font, name, Figures::Proportional))), words.width() - room);
        // Figures stay in line with their column: there the arrow stands before the name.
        const int x = trailing ? words.right() + 1 - wide - room : words.left() + wide + apart;
        drawIcon(*painter, placed({x, words.top(), arrow, words.height()}),
            sortIndicatorOrder() == Qt::AscendingOrder ? Icon::Up : Icon::Down, arrow, t.ink);
        words.adjust(trailing ? room : 0, 0, trailing ? 0 : -room, 0);
    }
    const Qt::Alignment side =
        QStyle::visualAlignment(layoutDirection(), trailing ? Qt::AlignRight : Qt::AlignLeft);
    drawLine(*painter, placed(words), side, font, sorted ? t.ink : t.muted, name);
    painter->restore();
}

}  // namespace sp::ui
