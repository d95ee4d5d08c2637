// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/calendar_connector.h"
#include "core/practice/syncing/sync_account.h"
#include "ui/engine/engine_client.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace sp::ui {

class Sheet;
struct AccountPurpose;

/// Calendars elsewhere: which accounts there are and how they are, which of their calendars count here, and
/// where bookings go.
class CalendarsSection : public QWidget {
    Q_OBJECT

public:
    CalendarsSection(EngineClient &engine, QWidget &region, QWidget *parent);
    void load();

Q_SIGNALS:
    void toast(const QString &text, const std::function<void()> &undo);

private:
    struct Connected {
        syncing::CalendarAccount account;
        std::vector<syncing::CalendarHere> calendars;
    };
    using Work = std::function<Result<Done>(Engine &engine, Unit &unit)>;

    struct Loaded {
        std::vector<RemoteAccountKind> kinds;
        std::vector<Connected> accounts;
    };

    void show(const std::vector<Connected> &all);
    QWidget *accountCard(const Connected &connected);
    QWidget *calendarRow(const syncing::CalendarAccount &account, const syncing::CalendarHere &calendar);
    QWidget *missingRow(const syncing::CalendarHere &calendar);
    /// How the account fares, and what to do where it does not.
    QString health(const syncing::CalendarAccount &account) const;
    bool signsIn(const syncing::CalendarAccount &account) const;
    /// `then` follows once it was done.
    void openForm(const AccountPurpose &purpose, const std::function<void()> &then = {});
    /// What writes there is asked for first where it was not allowed yet.
    void choose(
        const syncing::CalendarAccount &account, const RemoteCalendarId &id, const CalendarChoice &choice);
    void act(const QByteArray &permission, const Work &work);

    EngineClient &m_engine;
    QWidget &m_region;
    std::vector<RemoteAccountKind> m_kinds;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    QPointer<Sheet> m_form;
};

}  // namespace sp::ui
