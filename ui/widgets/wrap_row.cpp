// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrap_row.h"

#include "ui/theme/metrics.h"

#include <QAbstractButton>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace sp::ui {

namespace {

bool isIcon(const QLayoutItem &item)
{
    const auto *button = qobject_cast<const QAbstractButton *>(item.widget());
    return button && button->text().isEmpty();
}

}  // namespace

WrapRow::WrapRow(int leadRoom, QWidget *parent) : QLayout(parent), m_leadRoom(leadRoom)
{
    QLayout::setSpacing(metrics::gapSmall);
}

WrapRow::~WrapRow()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void WrapRow::setLead(QWidget *lead)
{
    m_lead = lead;
    addWidget(lead);
}

void WrapRow::addAct(QWidget *act)
{
    addWidget(act);
}

void WrapRow::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *WrapRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *WrapRow::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<QLayoutItem *> WrapRow::shownActs() const
{
    std::vector<QLayoutItem *> acts;
    for (QLayoutItem *item : m_items)
        if (item->widget() != m_lead && !item->isEmpty())
            acts.push_back(item);
    return acts;
}

int WrapRow::wideOf(const Line &acts) const
{
    int wide = acts.empty() ? 0 : spacing() * static_cast<int>(acts.size() - 1);
    for (const QLayoutItem *act : acts)
        wide += act->sizeHint().width();
    return wide;
}

std::vector<WrapRow::Line> WrapRow::linesFor(int width) const
{
    const Line acts = shownActs();
    const int lead = m_lead ? std::min(m_lead->sizeHint().width(), m_leadRoom) + spacing() : 0;
    if (lead + wideOf(acts) <= width)
        return {acts};
    const auto firstWords = std::ranges::find_if(acts, [](QLayoutItem *act) { return !isIcon(*act); });
    const Line icons(acts.begin(), firstWords);
    const bool iconsStay = firstWords != acts.end() && lead + wideOf(icons) <= width;
    std::vector<Line> lines{iconsStay ? icons : Line()};
    Line line;
    for (auto act = iconsStay ? firstWords : acts.begin(); act != acts.end(); ++act) {
        line.push_back(*act);
        if (line.size() > 1 && wideOf(line) > width) {
            line.pop_back();
            lines.push_back(std::exchange(line, {*act}));
        }
    }
    if (!line.empty())
        lines.push_back(line);
    return lines;
}

int WrapRow::leadHeight(int width) const
{
    if (!m_lead)
        return 0;
    return m_lead->hasHeightForWidth() ? m_lead->heightForWidth(width) : m_lead->sizeHint().height();
}

int WrapRow::arrange(const QRect &rect, bool place) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = room.top();
    bool first = true;
    for (const Line &line : linesFor(room.width())) {
        const int wide = wideOf(line);
        const int leadWide = std::max(0, room.width() - wide - (line.empty() ? 0 : spacing()));
        int high = first ? leadHeight(leadWide) : 0;
        for (const QLayoutItem *act : line)
            high = std::max(high, act->sizeHint().height());
        if (place && first && m_lead)
            m_lead->setGeometry(QStyle::visualRect(direction, room, QRect(room.left(), top, leadWide, high)));
        int x = room.right() + 1 - std::min(wide, room.width());
        for (QLayoutItem *act : line) {
            const QSize size = act->sizeHint();
            const QRect box(
                x, top + (high - size.height()) / 2, std::min(size.width(), room.width()), size.height());
            if (place)
                act->setGeometry(QStyle::visualRect(direction, room, box));
            x += size.width() + spacing();
        }
        top += high + (high > 0 ? spacing() : 0);
        first = false;
    }
    return std::max(0, top - room.top() - spacing()) + contentsMargins().top() + contentsMargins().bottom();
}

int WrapRow::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize WrapRow::sizeHint() const
{
    const int lead = m_lead ? m_lead->sizeHint().width() : 0, acts = wideOf(shownActs());
    const int wide = lead + acts + (lead > 0 && acts > 0 ? spacing() : 0) + contentsMargins().left() +
                     contentsMargins().right();
    return {wide, heightForWidth(wide)};
}

QSize WrapRow::minimumSize() const
{
    int wide = m_lead ? m_lead->minimumSizeHint().width() : 0,
        high = m_lead ? m_lead->sizeHint().height() : 0;
    for (const QLayoutItem *act : shownActs()) {
        wide = std::max(wide, act->sizeHint().width());
        high = std::max(high, act->sizeHint().height());
    }
    return {wide + contentsMargins().left() + contentsMargins().right(),
        high + contentsMargins().top() + contentsMargins().bottom()};
}

void WrapRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    // In a bar that is higher than it has to be, all stands in the middle.
    arrange(rect.translated(0, std::max(0, (rect.height() - heightForWidth(rect.width())) / 2)), true);
}

}  // namespace sp::ui
