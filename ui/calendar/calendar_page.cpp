// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_page.h"

#include "core/engine/engine.h"
#include "ui/calendar/booking_popover.h"
#include "ui/calendar/calendar_foot.h"
#include "ui/calendar/calendar_words.h"
#include "ui/calendar/overlay_legend.h"
#include "ui/engine/ask.h"
#include "ui/session/failure_state.h"
#include "ui/session/held_acts.h"
#include "ui/session/time_words.h"
#include "ui/syncing/sync_banners.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"

#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace sp::ui {

using namespace std::chrono;

namespace {

}  // namespace

CalendarPage::CalendarPage(EngineClient &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_head(new CalendarHead(this)),
      m_syncing(new SyncBanners(engine, *this, this)), m_stack(new QStackedLayout),
      m_failed(new QWidget(this)), m_hours(new HoursView(this)), m_month(new MonthGrid(this)),
      m_agenda(new AgendaView(engine, this)), m_holds(new HeldActs(engine, this)),
      m_legend(new OverlayLegend(this)), m_foot(new CalendarFoot(engine, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_syncing);
    connect(m_syncing, &SyncBanners::done, this,
        [this](const UnitId &unit, const QString &words) { told(unit, words); });
    auto *body = new QWidget(this);
    body->setObjectName(QStringLiteral("calendarBody"));
    m_foot->setObjectName(QStringLiteral("calendarFoot"));
    body->setLayout(m_stack);
    m_stack->addWidget(m_hours);
    m_stack->addWidget(m_month);
    m_stack->addWidget(m_agenda);
    auto *failed = new QVBoxLayout(m_failed);
    failed->setContentsMargins(metrics::gapPane, metrics::gapPane, metrics::gapPane, metrics::gapPane);
    m_stack->addWidget(m_failed);
    column->addWidget(body, 1);
    column->addWidget(m_legend);
    connect(m_legend, &OverlayLegend::switched, this, &CalendarPage::switchCalendar);
    column->addWidget(m_foot);
    wireHead();
    wireHours();
    wireMonth();
    wireAgenda();
    wireHolds();
    connect(&engine, &EngineClient::unlocked, this, &CalendarPage::load);
    connect(&engine, &EngineClient::locked, this, [this] {
        closeBooking();
        m_hours->setShown({});
        m_month->setShown({}, {});
        m_agenda->clear();
        m_legend->present({}, {});
    });
    connect(&engine, &EngineClient::changed, this, [this](const QByteArray &topic) {
        if (topic != "calendar" && topic != "sessions" && topic != "clients" && topic != "settings" &&
            topic != "holds" && topic != "calendar_accounts")
            return;
        readAgain();
    });
    wireKeys();
    connect(&ShownNames::instance(), &ShownNames::changed, this, &CalendarPage::readAgain);
    connect(&engine.minute(), &MinuteTick::turned, this, &CalendarPage::tick);
    showClock();
    if (engine.isUnlocked())
        load();
}

void CalendarPage::wireKeys()
{
    const QString place = tr("Calendar");
    connect(addShortcut(*this, QKeySequence::Print, {place, tr("Print what is shown")}),
        &QShortcut::activated, this, &CalendarPage::print);
    // keyPressEvent() hears these, so that a letter typed into a field stays a letter.
    tellShortcut(*this, Qt::Key_D, {place, tr("Day")});
    tellShortcut(*this, Qt::SHIFT | Qt::Key_W, {place, tr("Work week")});
    tellShortcut(*this, Qt::Key_W, {place, tr("Week")});
    tellShortcut(*this, Qt::Key_M, {place, tr("Month")});
    tellShortcut(*this, Qt::Key_A, {place, tr("Agenda")});
    tellShortcut(*this, Qt::Key_T, {place, tr("Today")});
    tellShortcut(*this, Qt::Key_N, {place, tr("New session")});
}

void CalendarPage::readAgain()
{
    if (m_habits.view == CalendarView::Agenda)
        m_agenda->reload();
    else
        load();
}

void CalendarPage::wireHead()
{
    connect(m_head, &CalendarHead::viewChosen, this, &CalendarPage::showView);
    connect(m_head, &CalendarHead::stepRequested, this, &CalendarPage::step);
    connect(m_head, &CalendarHead::todayRequested, this, &CalendarPage::goToToday);
    connect(m_head, &CalendarHead::newRequested, this, &CalendarPage::newSession);
    connect(m_head, &CalendarHead::printRequested, this, &CalendarPage::print);
    connect(m_foot, &CalendarFoot::clockChosen, this, [this](const SecondClock &clock) {
        m_habits.clock = clock;
        showClock();
        Q_EMIT habitsChanged(m_habits);
    });
}

void CalendarPage::wireHours()
{
    HoursGrid &grid = m_hours->grid();
    connect(&grid, &HoursGrid::bookRequested, this, [this](const CalendarMove &at, const QRect &anchor) {
        // What was drawn into the past is not to be booked any more.
        if (at.start + at.length <= now())
            Q_EMIT logRequested(at);
        else
            book(at, QRect(m_hours->grid().mapTo(this, anchor.topLeft()), anchor.size()));
    });
    connect(&grid, &HoursGrid::menuRequested, this, &CalendarPage::openMenu);
    connect(&grid, &HoursGrid::itemMenuRequested, this, &CalendarPage::openItemMenu);
    connect(&grid, &HoursGrid::dropped, this, &CalendarPage::drop);
    connect(&grid, &HoursGrid::openRequested, this, &CalendarPage::openItem);
    connect(&grid, &HoursGrid::cancelRequested, this, &CalendarPage::cancel);
    connect(&grid, &HoursGrid::stepRequested, this, &CalendarPage::step);
    connect(&grid, &HoursGrid::chosenChanged, this, &CalendarPage::showClock);
    connect(&grid, &HoursGrid::chosenChanged, this, &CalendarPage::considerClient);
    connect(&m_hours->lane(), &AllDayLane::dropped, this, &CalendarPage::drop);
    connect(&m_hours->lane(), &AllDayLane::openRequested, this, &CalendarPage::openItem);
    connect(&m_hours->lane(), &AllDayLane::cancelRequested, this, &CalendarPage::cancel);
    connect(m_hours, &HoursView::newRequested, this, &CalendarPage::newSession);
    connect(m_hours, &HoursView::dateRequested, this, &CalendarPage::showDate);
    connect(m_hours, &HoursView::dayRequested, this, [this](LocalDate date) {
        m_date = date;
        showView(CalendarView::Day);
    });
}

void CalendarPage::wireMonth()
{
    connect(m_month, &MonthGrid::bookRequested, this, [this](LocalDate day, const QRect &anchor) {
        bookOn(day, QRect(m_month->mapTo(this, anchor.topLeft()), anchor.size()));
    });
    connect(m_month, &MonthGrid::dropped, this, &CalendarPage::drop);
    connect(m_month, &MonthGrid::openRequested, this, &CalendarPage::openItem);
    connect(m_month, &MonthGrid::cancelRequested, this, &CalendarPage::cancel);
    connect(m_month, &MonthGrid::itemMenuRequested, this, &CalendarPage::openItemMenu);
    connect(m_month, &MonthGrid::stepRequested, this, &CalendarPage::step);
    connect(m_month, &MonthGrid::dateRequested, this, &CalendarPage::showDate);
    connect(m_month, &MonthGrid::cursorMoved, this, [this](LocalDate date) { m_date = date; });
    connect(m_month, &MonthGrid::dayRequested, this, [this](LocalDate date) {
        m_date = date;
        showView(CalendarView::Day);
    });
}

void CalendarPage::wireAgenda()
{
    connect(&m_agenda->list(), &AgendaList::openRequested, this, &CalendarPage::openItem);
    connect(&m_agenda->list(), &AgendaList::cancelRequested, this, &CalendarPage::cancel);
    connect(&m_agenda->list(), &AgendaList::itemMenuRequested, this, &CalendarPage::openItemMenu);
    connect(&m_agenda->list(), &AgendaList::stepRequested, this, &CalendarPage::step);
    connect(m_agenda, &AgendaView::bookRequested, this, &CalendarPage::newSession);
    connect(m_agenda, &AgendaView::failed, this, &CalendarPage::showFailure);
    connect(m_agenda, &AgendaView::loaded, this, [this] {
        if (m_habits.view != CalendarView::Agenda)
            return;
        bring(m_agenda);
        showLegend(m_agenda->model().shown());
        // Otherwise the day at the top says it.
        if (!m_agenda->model().hasEntries())
            showTitle({m_agenda->model().today(), 1});
    });
    connect(m_agenda, &AgendaView::topDayChanged, this, [this](LocalDate day) {
        if (m_habits.view != CalendarView::Agenda)
            return;
        m_date = day;
        showTitle({day, 1});
    });
}

void CalendarPage::setHabits(const CalendarHabits &habits)
{
    m_habits = habits;
    m_head->setView(habits.view);
    m_agenda->switchOff(habits.off);
    showClock();
    m_scrolled = false;
    if (m_engine.isUnlocked())
        load();
}

void CalendarPage::showView(CalendarView view)
{
    closeBooking();
    m_head->setView(view);
    const bool changed = m_habits.view != view;
    m_habits.view = view;
    load();
    if (changed)
        Q_EMIT habitsChanged(m_habits);
}

void CalendarPage::showDate(LocalDate date)
{
    closeBooking();
    m_date = date;
    load();
}

void CalendarPage::step(int by)
{
    if (m_date)
        showDate(stepped(m_habits.view, *m_date, by));
}

void CalendarPage::goToToday()
{
    closeBooking();
    m_date.reset();
    m_scrolled = false;
    load();
}

void CalendarPage::load()
{
    const int asked = ++m_asked;
    if (m_habits.view == CalendarView::Agenda) {
        m_agenda->showDate(m_date);
        return;
    }
    ask(
        m_engine, this,
        [view = m_habits.view, date = m_date](Engine &engine) { return readView(engine, view, date); },
        [this, asked](const Result<ShownView> &answer) {
            if (asked == m_asked)
                showAnswer(answer);
        });
}

void CalendarPage::showAnswer(const Result<ShownView> &answer)
{
    if (!answer) {
        showFailure(answer.error());
        return;
    }
    ShownDays days = withNamesAsShown(answer->days);
    days.switchOff(m_habits.off);
    m_date = answer->date;
    const bool isMonth = m_habits.view == CalendarView::Month;
    if (isMonth)
        m_month->setShown(days, answer->date);
    else
        m_hours->setShown(days);
    bring(isMonth ? static_cast<QWidget *>(m_month) : m_hours);
    showLegend(days);
    showTitle({days.first, days.count});
    showClock();
    tick();
    if (!m_scrolled && !isMonth) {
        m_hours->showHour(days.firstHour());
        m_scrolled = isVisible();
    }
}

void CalendarPage::bring(QWidget *view)
{
    // Who chose another view by a key goes on by keys.
    const bool hadFocus =
        m_stack->currentWidget()->isAncestorOf(focusWidget()) || m_stack->currentWidget() == focusWidget();
    const bool sameView = m_stack->currentWidget() == view;
    m_stack->setCurrentWidget(view);
    m_foot->setVisible(view == m_hours);
    if (hadFocus && !sameView)
        current()->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::showFailure(const Error &error)
{
    qDeleteAll(m_failed->findChildren<StateView *>());
    auto *state = new StateView(failureState(error, tr("The calendar could not be read")), m_failed);
    connect(state, &StateView::acted, this, &CalendarPage::load);
    static_cast<QVBoxLayout *>(m_failed->layout())->addWidget(state, 0, Qt::AlignTop);
    m_stack->setCurrentWidget(m_failed);
    m_foot->hide();
    m_legend->hide();
}

void CalendarPage::showTitle(const DayRange &range)
{
    const LocalDate date = m_date.value_or(range.first);
    m_head->setTitle(rangeTitle(m_habits.view, date, range, TitleLength::Full),
        rangeTitle(m_habits.view, date, range, TitleLength::Short));
}

void CalendarPage::showClock()
{
    if (m_hours->grid().secondClock() != m_habits.clock)
        m_hours->setSecondClock(m_habits.clock);
    m_foot->setClock(m_habits.clock, m_hours->grid().otherZone());
    const CalendarItem *chosen = m_hours->grid().chosen();
    m_foot->setHint(!chosen             ? QString()
                    : chosen->movable() ? tr("Enter opens, Alt with arrows moves, drag with Ctrl copies")
                    : chosen->held      ? tr("Enter opens, Delete lets go of it")
                    : chosen->from      ? overlayRule(*chosen->from)
                                        : tr("Enter opens, drag with Ctrl copies"));
}

void CalendarPage::tick()
{
    m_hours->setNow(now());
    m_month->setNow(now());
    // What is over keeps nobody away, whether or not the job that ends it has run.
    if (std::ranges::any_of(shown().items,
            [this](const CalendarItem &item) { return item.held && item.held->until <= now(); }))
        readAgain();
}

QWidget *CalendarPage::current() const
{
    switch (m_habits.view) {
    case CalendarView::Month:
        return m_month;
    case CalendarView::Agenda:
        return &m_agenda->list();
    default:
        return &m_hours->grid();
    }
}

const ShownDays &CalendarPage::shown() const
{
    switch (m_habits.view) {
    case CalendarView::Month:
        return m_month->shown();
    case CalendarView::Agenda:
        return m_agenda->model().shown();
    default:
        return m_hours->grid().shown();
    }
}

LocalTime CalendarPage::now() const
{
    return shown().zone.toLocal(m_engine.clock().now());
}

void CalendarPage::print()
{
    Q_EMIT printRequested(paper());
}

CalendarPaper CalendarPage::paper() const
{
    const LocalDate date = m_date.value_or(shown().first);
    QString title = m_head->title();
    if (m_habits.view == CalendarView::Agenda)
        title = rangeTitle(
            CalendarView::Week, date, rangeOf(CalendarView::Agenda, date, {}, 1), TitleLength::Full);
    ShownDays seen = shown();
    std::erase_if(seen.items, [](const CalendarItem &item) { return item.out; });
    return {m_habits.view, date, std::move(seen), title, dateOf(now())};
}

void CalendarPage::keyPressEvent(QKeyEvent *event)
{
    const bool shifted = event->modifiers() == Qt::ShiftModifier;
    if (event->modifiers() != Qt::NoModifier && !(shifted && event->key() == Qt::Key_W)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_D:
        // The day of what is chosen, where something is.
        if (const CalendarItem *chosen = m_hours->grid().chosen(); chosen && m_hours->isVisible())
            m_date = dateOf(chosen->start);
        showView(CalendarView::Day);
        return;
    case Qt::Key_W:
        showView(shifted ? CalendarView::WorkWeek : CalendarView::Week);
        return;
    case Qt::Key_M:
        showView(CalendarView::Month);
        return;
    case Qt::Key_A:
        showView(CalendarView::Agenda);
        return;
    case Qt::Key_N:
        newSession();
        return;
    case Qt::Key_F:
        findTimes();
        return;
    case Qt::Key_T:
        goToToday();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        step(event->key() == Qt::Key_Left ? -forward : forward);
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        step(event->key() == Qt::Key_PageUp ? -1 : 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CalendarPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_scrolled)
        m_hours->showHour(shown().firstHour());
}

}  // namespace sp::ui
