// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pane_splitter.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/focus_ring.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace sp::ui {

namespace {

constexpr int overList = 4;  ///< Pixels of the edge that lie over the list, whose scroll bar stays reachable.
constexpr int overDetail = 8;  ///< And over the detail's margin.
constexpr int bar = 3;
constexpr int smallStep = 16;
constexpr int largeStep = 64;

}  // namespace

PaneSplitter::PaneSplitter(
    const QString &name, QWidget *list, QWidget *detail, const Widths &widths, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_widths(widths)
{
    setObjectName(name);
    setChildrenCollapsible(false);
    // The list draws the line between both; the edge lies above it.
    setHandleWidth(0);
    list->setMinimumWidth(widths.least);
    addWidget(list);
    addWidget(detail);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
}

void PaneSplitter::setUsual(int usual)
{
    m_widths.usual = usual;
    apply();
}

void PaneSplitter::choose(int width)
{
    m_chosen = std::max(0, width);
    apply();
}

int PaneSplitter::widest() const
{
    return std::max({m_widths.least, m_widths.usual, width() - m_widths.detailLeast});
}

void PaneSplitter::chooseByHand(int width)
{
    choose(width);
    Q_EMIT widthChosen(m_chosen);
}

void PaneSplitter::apply()
{
    if (width() <= 0 || count() < 2)
        return;
    const int wanted = m_chosen > 0 ? m_chosen : m_widths.usual;
    const int list = std::clamp(wanted, m_widths.least, widest());
    setSizes({list, width() - list});
}

QSplitterHandle *PaneSplitter::createHandle()
{
    return new PaneEdge(this);
}

void PaneSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    apply();
}

PaneEdge::PaneEdge(PaneSplitter *splitter) : QSplitterHandle(Qt::Horizontal, splitter), m_splitter(*splitter)
{
    // How far it reaches over its neighbours: QSplitter adds the margins to the width it gives a handle.
    setContentsMargins(overList, 0, overDetail, 0);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setFocusSign(this, FocusSign::Own, 0);
    setToolTip(tr("Drag to make the list wider or narrower; a double click gives it its usual width"));
    describe(this, QAccessible::Splitter, tr("Width of the list"));
    setAccessibleDescription(tr("Arrow keys make it wider or narrower, Enter gives it its usual width"));
}

void PaneEdge::paintEvent(QPaintEvent *)
{
    if (!underMouse() && !hasFocus() && !m_pressed)
        return;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int edge = mirrored ? width() - contentsMargins().right() : contentsMargins().left();
    QPainter(this).fillRect(edge - bar / 2 - 1, 0, bar, height(), Theme::tokens().accent);
}

void PaneEdge::resizeEvent(QResizeEvent *event)
{
    // QSplitterHandle would mask it down to the width it takes in the layout, which is none.
    QWidget::resizeEvent(event);
}

void PaneEdge::mousePressEvent(QMouseEvent *event)
{
    m_pressed = true;
    m_from = m_splitter.listWidth();
    QSplitterHandle::mousePressEvent(event);
    update();
}

void PaneEdge::mouseReleaseEvent(QMouseEvent *event)
{
    QSplitterHandle::mouseReleaseEvent(event);
    const bool dragged = std::exchange(m_pressed, false);
    update();
    // A press that led nowhere chose nothing, nor does the second one of a double click.
    if (dragged && m_splitter.listWidth() != m_from)
        m_splitter.chooseByHand(std::min(m_splitter.listWidth(), m_splitter.widest()));
}

void PaneEdge::mouseDoubleClickEvent(QMouseEvent *)
{
    m_splitter.chooseByHand(0);
}

void PaneEdge::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int step = event->modifiers() & Qt::ShiftModifier ? largeStep : smallStep;
    const auto walk = [&](int by) {
        m_splitter.chooseByHand(
            std::clamp(m_splitter.listWidth() + by, m_splitter.least(), m_splitter.widest()));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(-forward * step);
    case Qt::Key_Right:
        return walk(forward * step);
    case Qt::Key_Home:
        return m_splitter.chooseByHand(m_splitter.least());
    case Qt::Key_End:
        return m_splitter.chooseByHand(m_splitter.widest());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_splitter.chooseByHand(0);
    default:
        QSplitterHandle::keyPressEvent(event);
    }
}

void PaneEdge::focusInEvent(QFocusEvent *event)
{
    QSplitterHandle::focusInEvent(event);
    update();
}

void PaneEdge::focusOutEvent(QFocusEvent *event)
{
    QSplitterHandle::focusOutEvent(event);
    update();
}

}  // namespace sp::ui
