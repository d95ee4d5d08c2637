// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/hours_view.h"

#include "ui/calendar/clock_card.h"
#include "ui/calendar/hours_header.h"
#include "ui/calendar/overlap_card.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/states.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

namespace sp::ui {

HoursView::HoursView(QWidget *parent)
    : QWidget(parent), m_grid(new HoursGrid), m_header(new HoursHeader(*m_grid, this)),
      m_lane(new AllDayLane(*m_grid, this)), m_scroll(new QScrollArea(this)), m_card(new OverlapCard(this)),
      m_clocks(new ClockCard(*m_grid)), m_empty(new Card(CardLook::Plain, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_lane);
    m_scroll->setWidget(m_grid);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
    makeEmpty();
    connect(m_clocks, &ClockCard::dayRequested, this, &HoursView::dateRequested);
    connect(m_header, &HoursHeader::dayRequested, this, &HoursView::dayRequested);
    connect(m_grid, &HoursGrid::chosenChanged, this, [this] {
        m_header->update();
        m_lane->update();
        showChosen();
    });
    connect(m_grid, &HoursGrid::previewChanged, this, &HoursView::showPreview);
}

void HoursView::makeEmpty()
{
    m_empty->setObjectName(QStringLiteral("emptyHours"));
    m_empty->setAttribute(Qt::WA_NoMousePropagation);  // The pointer on it draws no session below.
    auto *inner = new QVBoxLayout(m_empty);
    inner->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    auto *state = new StateView(
        {StateContent::Kind::Empty, tr("Nothing on these days"),
            tr("Draw over the hours to book a session there."), tr("New session"), Icon::Calendar},
        m_empty);
    inner->addWidget(state);
    connect(state, &StateView::acted, this, &HoursView::newRequested);
    m_empty->hide();
}

void HoursView::showEmpty()
{
    const ShownDays &shown = m_grid->shown();
    const bool read = shown.first != LocalDate();
    // A day with nothing in it is nothing to speak of.
    m_empty->setVisible(
        read && shown.count > 1 && shown.items.empty() && !m_grid->preview() && !m_grid->booking());
    m_empty->adjustSize();
    // Below the hours most sessions are at, in the middle of the days.
    const QRect days =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(m_grid->gutter(), 0, 0, 0));
    m_empty->move(days.center().x() - m_empty->width() / 2, height() - metrics::gapPane - m_empty->height());
    m_empty->raise();
}

void HoursView::setBooking(const std::optional<CalendarMove> &at)
{
    m_grid->setBooking(at);
    m_clocks->setAside(at.has_value());
    showEmpty();
}

void HoursView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showEmpty();
}

bool HoursView::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        showEmpty();
    return QWidget::event(event);
}

void HoursView::setShown(const ShownDays &shown)
{
    m_grid->setShown(shown);
    m_lane->refresh();
    m_header->refresh();
    m_clocks->refresh();
    showEmpty();
}

void HoursView::setNow(LocalTime now)
{
    m_grid->setNow(now);
    m_header->update();
}

void HoursView::setSecondClock(const SecondClock &clock)
{
    m_grid->setSecondClock(clock);
    m_header->update();
    m_lane->update();
}

void HoursView::showPreview()
{
    const auto preview = m_grid->preview();
    showEmpty();
    if (!preview) {
        m_card->hide();
        return;
    }
    const QRect box = m_grid->previewBox().toRect();
    if (preview->item)
        m_scroll->ensureVisible(box.center().x(), box.center().y(), 0, box.height() / 2 + 24);
    if (!preview->item || preview->overlap.clash.shared == std::chrono::minutes(0)) {
        m_card->hide();
        return;
    }
    m_card->present(*preview, m_grid->shown());
    const auto here = [&](const QRect &part) {
        return QRect(m_grid->mapTo(this, part.topLeft()), part.size());
    };
    m_card->standBeside(here(box), here(m_grid->boxOf(preview->item->key()).toRect()));
}

void HoursView::showHour(int hour)
{
    // Room for the label that stands across the line of the hour.
    m_scroll->verticalScrollBar()->setValue(static_cast<int>(HoursGrid::minuteY(hour * 60)) - 12);
}

void HoursView::showChosen()
{
    const CalendarItem *item = m_grid->chosen();
    if (!item)
        return;
    const QRect box = m_grid->boxOf(item->key()).toRect();
    if (!box.isEmpty())
        m_scroll->ensureVisible(box.center().x(), box.center().y(), 0, box.height() / 2 + 24);
}

}  // namespace sp::ui
