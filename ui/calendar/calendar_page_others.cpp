// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the calendar beside sessions: calendars elsewhere and times that are held.
#include "ui/calendar/calendar_foot.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/entry_sheet.h"
#include "ui/calendar/hold_sheet.h"
#include "ui/calendar/overlay_legend.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/session/held_acts.h"
#include "ui/widgets/shown_names.h"

#include <QMenu>

namespace sp::ui {

void CalendarPage::showLegend(const ShownDays &days)
{
    m_legend->present(days.overlays, m_habits.off);
}

void CalendarPage::switchCalendar(const QByteArray &calendar, bool seen)
{
    if (seen)
        m_habits.off.erase(calendar);
    else
        m_habits.off.insert(calendar);
    m_agenda->switchOff(m_habits.off);
    readAgain();
    Q_EMIT habitsChanged(m_habits);
}

void CalendarPage::openEntry(const CalendarItem &item)
{
    auto *sheet = new EntrySheet(item, shown().zone, *this);
    connect(sheet, &EntrySheet::sessionRequested, this, [this, item] { openPlannedOf(item); });
    connect(sheet, &EntrySheet::switchOffRequested, this,
        [this](const QByteArray &calendar) { switchCalendar(calendar, false); });
    sheet->open();
}

void CalendarPage::wireHolds()
{
    connect(m_holds, &HeldActs::done, this, &CalendarPage::toast);
    connect(
        m_holds, &HeldActs::failed, this, [this](const Error &error) { Q_EMIT toast(errorText(error), {}); });
    connect(m_holds, &HeldActs::refused, this, &CalendarPage::bookingRefused);
}

void CalendarPage::openHold(const CalendarItem &item, const std::optional<Error> &refused)
{
    auto *sheet = new HoldSheet(m_engine, item, shown().zone, *this);
    connect(sheet, &HoldSheet::bookRequested, m_holds, &HeldActs::book);
    connect(sheet, &HoldSheet::extendRequested, m_holds, &HeldActs::extend);
    connect(sheet, &HoldSheet::releaseRequested, m_holds, &HeldActs::release);
    sheet->open();
    if (const auto advice = refused ? adviceOf(*refused) : std::nullopt)
        sheet->warn(*advice);
}

void CalendarPage::bookingRefused(const HoldId &hold, const Error &error)
{
    const CalendarItem *item = shown().find("hold/" + hold.text());
    // What the owner may set aside, or has to say, is asked; the rest is only told.
    if (item && (adviceOf(error) || error.reason == "hold.service_missing"))
        openHold(*item, error);
    else
        Q_EMIT toast(errorText(error), {});
}

void CalendarPage::considerClient()
{
    const CalendarItem *chosen = m_hours->grid().chosen();
    std::optional<ClientId> client = m_bookedFor;
    if (!client && chosen)
        client = chosen->client;
    const ShownDays &days = m_hours->grid().shown();
    const int asked = ++m_clientAsked;
    const auto present = [this](const std::optional<ClientHours> &hours) {
        m_hours->grid().setClientHours(hours);
        m_foot->setUnsuited(hours ? hours->name : QString());
    };
    if (!client) {
        present({});
        return;
    }
    ask(
        m_engine, this,
        [client = *client, first = days.first, count = days.count](
            Engine &engine) { return readClientHours(engine, client, first, count); },
        [this, asked, present](const Result<std::optional<ClientHours>> &hours) {
            if (asked != m_clientAsked)
                return;
            // Who may not read clients sees the calendar all the same.
            std::optional<ClientHours> named = hours ? *hours : std::nullopt;
            if (named)
                named->name = ShownNames::of(named->name);
            present(named);
        });
}

void CalendarPage::openItemMenu(const CalendarItem &item, const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, item] { openItem(item); });
    if (item.held) {
        const HoldId id = item.held->id;
        QAction *book = menu->addAction(tr("Book it"));
        book->setEnabled(item.client.has_value());
        connect(book, &QAction::triggered, this, [this, id] { m_holds->book(id); });
        connect(menu->addAction(tr("Hold it longer")), &QAction::triggered, this,
            [this, id] { m_holds->extend(id); });
        connect(menu->addAction(tr("Let go of it")), &QAction::triggered, this,
            [this, id] { m_holds->release(id); });
    }
    if (item.from) {
        const QByteArray calendar = item.from->id.text();
        connect(menu->addAction(tr("Switch %1 off").arg(item.from->name)), &QAction::triggered, this,
            [this, calendar] { switchCalendar(calendar, false); });
        if (item.from->readOnly)
            menu->addAction(overlayRule(*item.from))->setEnabled(false);
    }
    if (item.movable())
        connect(menu->addAction(item.isSession() ? tr("Cancel the session…") : tr("Remove…")),
            &QAction::triggered, this, [this, item] { cancel(item); });
    menu->popup(where);
}

}  // namespace sp::ui
