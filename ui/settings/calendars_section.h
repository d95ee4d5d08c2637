// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/syncing/sync_account.h"
#include "ui/engine/engine_client.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace sp::ui {

class Sheet;

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

    void show(const std::vector<Connected> &all);
    QWidget *accountCard(const Connected &connected);
    QWidget *calendarRow(const syncing::CalendarAccount &account, const syncing::CalendarHere &calendar);
    QWidget *missingRow(const syncing::CalendarHere &calendar);
    /// How the account fares, and what to do where it does not.
    QString health(const syncing::CalendarAccount &account) const;
    void openForm(const std::optional<syncing::CalendarAccount> &account);
    void act(const QByteArray &permission, const Work &work);

    EngineClient &m_engine;
    QWidget &m_region;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    QPointer<Sheet> m_form;
};

}  // namespace sp::ui
