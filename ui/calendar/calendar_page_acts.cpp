// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to the calendar from its page: opening, moving, copying, canceling, booking.
#include "ui/calendar/booking_popover.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/calendar_questions.h"
#include "ui/calendar/calendar_words.h"
#include "ui/calendar/finder_sheet.h"
#include "ui/engine/ask.h"
#include "ui/engine/undo_offer.h"
#include "ui/messages/error_text.h"
#include "ui/session/client_picker.h"
#include "ui/session/held_acts.h"
#include "ui/session/time_words.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr hours dayBegins{9};

Result<ClientSummary> summaryOf(Engine &engine, const ClientId &client)
{
    SP_TRY(found, engine.people().client(client));
    return ClientSummary{
        found.id, found.status, found.details.name, found.details.company, found.details.zone, found.email()};
}

}  // namespace

void CalendarPage::openItem(const CalendarItem &item)
{
    if (item.session) {
        Q_EMIT openSession(*item.session);
        return;
    }
    if (item.held)
        openHold(item);
    else if (item.from)
        openEntry(item);
    else
        openPlannedOf(item);
}

void CalendarPage::openPlannedOf(const CalendarItem &item)
{
    if (!item.entry)
        return;
    PlannedSession planned{item.entry->when};
    planned.entry = item.entry;
    planned.client = item.client;
    planned.clientName = item.client ? item.title : QString();
    planned.service = item.entry->service;
    planned.title = item.entry->summary;
    planned.allDay = item.allDay;
    Q_EMIT openPlanned(planned);
}

void CalendarPage::drop(const CalendarDrop &drop)
{
    askOverlap(*this, shown(), drop, now(), [this](const CalendarDrop &settled) { settle(settled); });
}

void CalendarPage::settle(const CalendarDrop &drop)
{
    if (drop.way == CalendarDrop::Way::Copy) {
        put(drop, SeriesScope::This);
        return;
    }
    const CalendarItem &item = drop.item;
    const bool moves = drop.to.start != item.start;
    askScope(*this, item,
        {moves ? tr("Move to %1?").arg(placeText(item, drop.to.start)) : tr("Change the length?"),
            moves ? tr("Move") : tr("Change")},
        [this, drop](SeriesScope scope) { put(drop, scope); });
}

void CalendarPage::put(const CalendarDrop &drop, SeriesScope scope)
{
    const CalendarItem &item = drop.item;
    CalendarMove to = drop.to;
    const bool copies = drop.way == CalendarDrop::Way::Copy;
    const QString when = placeText(item, to.start);
    QString words = copies                   ? tr("%1 copied to %2").arg(item.title, when)
                    : to.start != item.start ? tr("%1 moved to %2").arg(item.title, when)
                                             : tr("%1 now takes %2").arg(item.title, lengthText(to.length));
    const Overlap overlap = overlapOf(shown(), {to.start, to.start + to.length, item.before, item.after},
        copies ? QByteArray() : item.key());
    if (item.busy && !item.isLong() && !overlap.none())
        words += u". "_s + overlapText(overlap);
    if (overlap.clash.shared > minutes(0))
        to.overlap = CalendarMove::Overlap::Wanted;
    ask(
        m_engine, this,
        [item, to, scope, copies, zone = shown().zone](Engine &engine) {
            return copies ? copyItem(engine, item, zone, to) : moveItem(engine, item, zone, to, scope);
        },
        [this, drop, scope, words](const Result<UnitId> &unit) {
            if (const auto advice = unit ? std::nullopt : adviceOf(unit.error()))
                askAnyway(*this, shown(), drop, *advice,
                    [this, scope](const CalendarDrop &settled) { put(settled, scope); });
            else
                told(unit, words);
        });
}

void CalendarPage::cancel(const CalendarItem &item)
{
    if (item.held) {
        m_holds->release(item.held->id);
        return;
    }
    const QString words =
        item.isSession() ? tr("Session with %1 cancelled").arg(item.title) : tr("%1 removed").arg(item.title);
    askScope(*this, item,
        {tr("Cancel which ones?"), item.isSession() ? tr("Cancel the session") : tr("Remove")},
        [this, item, words](SeriesScope scope) {
            ask(
                m_engine, this, [item, scope](Engine &engine) { return cancelItem(engine, item, scope); },
                [this, words](const Result<UnitId> &unit) { told(unit, words); });
        });
}

void CalendarPage::told(const Result<UnitId> &unit, const QString &words)
{
    if (!unit) {
        Q_EMIT toast(errorText(unit.error()), {});
        return;
    }
    Q_EMIT toast(words,
        undoOffer(m_engine, this, *unit, [this](const Error &error, const std::function<void()> &again) {
            Q_EMIT toast(errorText(error), again);
        }));
}

void CalendarPage::openMenu(const CalendarMove &at, const QRect &anchor, const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("New session…")), &QAction::triggered, this, [this, at, anchor] {
        book(at, QRect(m_hours->grid().mapTo(this, anchor.topLeft()), anchor.size()));
    });
    connect(menu->addAction(tr("Find a free time…")), &QAction::triggered, this, &CalendarPage::findTimes);
    QAction *log = menu->addAction(tr("Log a past session…"));
    log->setEnabled(at.start < now());
    connect(log, &QAction::triggered, this, [this, at] { Q_EMIT logRequested(at); });
    menu->popup(where);
}

void CalendarPage::findTimes()
{
    openFinder();
}

void CalendarPage::findTimesFor(const ClientId &client)
{
    QPointer<FinderSheet> sheet = openFinder();
    ask(
        m_engine, this, [client](Engine &engine) { return summaryOf(engine, client); },
        [this, sheet](const Result<ClientSummary> &found) {
            if (!found)
                Q_EMIT toast(errorText(found.error()), {});
            else if (sheet)
                sheet->setClient(*found);
        });
}

FinderSheet *CalendarPage::openFinder()
{
    closeBooking();
    auto *sheet = new FinderSheet(m_engine, *this);
    connect(sheet, &FinderSheet::copied, this, [this](const QString &words) { Q_EMIT toast(words, {}); });
    connect(sheet, &FinderSheet::booked, this,
        [this](const UnitId &unit, const QString &words) { told(unit, words); });
    connect(sheet, &FinderSheet::held, this, [this](const std::vector<HoldId> &holds, const QString &words) {
        Q_EMIT toast(words, [this, holds] {
            ask(
                m_engine, this, [holds](Engine &engine) { return releaseTimes(engine, holds); },
                [this](const Result<Done> &done) {
                    if (!done)
                        Q_EMIT toast(errorText(done.error()), {});
                });
        });
    });
    sheet->open();
    return sheet;
}

QRect CalendarPage::anchorOf(LocalTime at) const
{
    const LocalDate day = dateOf(at);
    if (m_habits.view == CalendarView::Agenda || !shown().contains(day))
        return QRect(width() / 2 - 200, m_head->height() + 24, 1, 1);
    if (m_habits.view == CalendarView::Month) {
        const QRect cell = m_month->cellBox(shown().dayOf(day)).toRect();
        return QRect(m_month->mapTo(this, cell.topLeft()), cell.size());
    }
    const HoursGrid &grid = m_hours->grid();
    const QRectF column = grid.dayBox(shown().dayOf(day));
    const qreal top = HoursGrid::minuteY(static_cast<int>((at - LocalTime(day)) / minutes(1)));
    return QRect(grid.mapTo(this, QPointF(column.left(), top).toPoint()),
        QSize(static_cast<int>(column.width()), HoursGrid::hourHeight));
}

void CalendarPage::newSession()
{
    if (m_habits.view == CalendarView::Month && m_month->cursor() > dateOf(now())) {
        bookOn(m_month->cursor(), anchorOf(LocalTime(m_month->cursor())));
        return;
    }
    const bool ahead = m_habits.view == CalendarView::Agenda || shown().past() <= dateOf(now());
    const LocalDate first = ahead ? dateOf(now()) : shown().first;
    const LocalTime from = std::max(LocalTime(floor<hours>(now()) + hours(1)), LocalTime(first) + dayBegins);
    const LocalTime at = nextFreeHour(shown(), from);
    openBooking({at, hours(1)}, BookingTime::Proposed, anchorOf(at));
}

void CalendarPage::bookOn(LocalDate day, const QRect &anchor)
{
    if (day < dateOf(now())) {
        Q_EMIT logRequested({LocalTime(day) + dayBegins, hours(1)});
        return;
    }
    const LocalTime from = std::max(LocalTime(floor<hours>(now()) + hours(1)), LocalTime(day) + dayBegins);
    const LocalTime free = nextFreeHour(shown(), from);
    book({dateOf(free) == day ? free : LocalTime(day) + dayBegins, hours(1)}, anchor);
}

void CalendarPage::bookFor(const ClientId &client)
{
    ask(
        m_engine, this, [client](Engine &engine) { return summaryOf(engine, client); },
        [this](const Result<ClientSummary> &found) {
            newSession();
            if (found && m_booking)
                m_booking->setClient(*found);
        });
}

void CalendarPage::book(const CalendarMove &at, const QRect &anchor)
{
    openBooking(at, BookingTime::Chosen, anchor);
}

void CalendarPage::openBooking(const CalendarMove &at, BookingTime time, const QRect &anchor)
{
    closeBooking();
    m_booking = new BookingPopover(m_engine, shown(), at, time, *this);
    connect(m_booking, &BookingPopover::closed, this, &CalendarPage::closeBooking);
    connect(m_booking, &BookingPopover::booked, this, [this](const UnitId &unit, const QString &words) {
        closeBooking();
        told(unit, words);
    });
    connect(m_booking, &BookingPopover::timeTyped, this,
        [this, form = m_booking.data()](const std::optional<CalendarMove> &typed) {
            if (form == m_booking)
                m_hours->setBooking(typed);
        });
    connect(m_booking, &BookingPopover::clientChosen, this, [this](const ClientId &client) {
        m_bookedFor = client;
        considerClient();
    });
    m_hours->setBooking(m_booking->time());
    m_booking->openAt(anchor);
}

void CalendarPage::closeBooking()
{
    if (!m_booking)
        return;
    m_hours->setBooking({});
    m_bookedFor.reset();
    considerClient();
    m_booking->giveUp();
    m_booking->hide();
    m_booking->deleteLater();
    m_booking.clear();
    current()->setFocus(Qt::OtherFocusReason);
}

}  // namespace sp::ui
