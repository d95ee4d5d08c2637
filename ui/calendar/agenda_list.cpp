// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agenda_list.h"

#include "ui/widgets/focus_ring.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace sp::ui {

AgendaList::AgendaList(AgendaModel &model, QWidget *parent)
    : QListView(parent), m_model(model), m_delegate(new AgendaDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Agenda"));
    setFocusSign(this, FocusSign::Inside, 0);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    connect(this, &QListView::doubleClicked, this, &AgendaList::act);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_model.row(index.row()).kind == AgendaRow::Kind::Earlier)
            act(index);
    });
}

const CalendarItem *AgendaList::chosen() const
{
    return currentIndex().isValid() ? m_model.item(currentIndex().row()) : nullptr;
}

void AgendaList::choose(const QByteArray &key)
{
    const int row = m_model.indexOf(key);
    setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row, 0));
}

void AgendaList::act(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (m_model.row(index.row()).kind == AgendaRow::Kind::Earlier)
        Q_EMIT earlierRequested();
    else if (const CalendarItem *item = m_model.item(index.row()))
        Q_EMIT openRequested(CalendarItem(*item));
}

void AgendaList::showDay(LocalDate date)
{
    const int heading = m_model.headingOf(date);
    if (heading < 0)
        return;
    scrollTo(m_model.index(heading, 0), PositionAtTop);
    viewport()->update();
}

int AgendaList::topHeading() const
{
    const QModelIndex top = indexAt({1, 1});
    for (int row = top.isValid() ? top.row() : -1; row >= 0; --row)
        if (m_model.row(row).kind == AgendaRow::Kind::Day)
            return row;
    return -1;
}

std::optional<LocalDate> AgendaList::topDay() const
{
    const int heading = topHeading();
    if (heading >= 0)
        return m_model.row(heading).day;
    const int first = m_model.headingOf(m_model.shown().first);
    return first < 0 ? std::nullopt : std::optional(m_model.row(first).day);
}

std::optional<AgendaList::Anchor> AgendaList::anchor() const
{
    const int heading = topHeading();
    if (heading < 0)
        return std::nullopt;
    return Anchor{m_model.row(heading).day, -visualRect(m_model.index(heading, 0)).top()};
}

void AgendaList::restore(const Anchor &anchor)
{
    const int heading = m_model.headingOf(anchor.day);
    if (heading < 0)
        return;
    executeDelayedItemsLayout();
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + visualRect(m_model.index(heading, 0)).top() + anchor.above);
}

void AgendaList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QListView::scrollTo(index, hint);
    const int covered = AgendaDelegate::headingHeight - visualRect(index).top();
    if (hint == EnsureVisible && m_model.item(index.row()) && covered > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - covered);
}

void AgendaList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    const int heading = topHeading();
    if (heading < 0)
        return;
    // The next heading pushes this one out.
    qreal top = 0;
    for (int row = heading + 1; row < m_model.rowCount(); ++row) {
        const QRect box = visualRect(m_model.index(row, 0));
        if (box.top() > AgendaDelegate::headingHeight)
            break;
        if (m_model.row(row).kind == AgendaRow::Kind::Day && box.top() < AgendaDelegate::headingHeight)
            top = box.top() - AgendaDelegate::headingHeight;
    }
    QPainter painter(viewport());
    m_delegate->paintHeading(painter, QRectF(0, top, viewport()->width(), AgendaDelegate::headingHeight),
        m_model.row(heading), layoutDirection());
}

void AgendaList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    // The heading that stays would be scrolled along.
    viewport()->update();
    if (const auto day = topDay())
        Q_EMIT topDayChanged(*day);
    const QScrollBar *bar = verticalScrollBar();
    if (bar->maximum() > 0 && bar->value() > bar->maximum() - viewport()->height())
        Q_EMIT laterRequested();
}

void AgendaList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void AgendaList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    if (const CalendarItem *item = m_model.item(index.row()))
        Q_EMIT itemMenuRequested(CalendarItem(*item),
            byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void AgendaList::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        act(currentIndex());
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (const CalendarItem *item = chosen(); item && item->endable())
            Q_EMIT cancelRequested(CalendarItem(*item));
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        Q_EMIT stepRequested(event->key() == Qt::Key_Left ? -forward : forward);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        QListView::keyPressEvent(event);
        return;
    default:
        // Letters choose the view; the list must not search by them.
        event->ignore();
    }
}

}  // namespace sp::ui
