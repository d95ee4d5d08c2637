// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_model.h"
#include "ui/engine/engine_client.h"

#include <QWidget>

class QScrollArea;

namespace sp::ui {

class AdviceBox;
class Button;
class ClientPicker;
class DateField;
class DurationField;
class FieldFrame;
class FormKeeper;
class Label;
class Select;
class SessionCreditLine;
class TextField;

/// Whether the time was chosen in the calendar, and so goes before one that was typed some time ago.
enum class BookingTime { Chosen, Proposed };

/// The small form that books what was dragged: who, what, when, how long, once or again and again. Enter
/// books, Esc goes.
class BookingPopover : public QWidget {
    Q_OBJECT

public:
    BookingPopover(EngineClient &engine, const ShownDays &shown, const CalendarMove &at, BookingTime time,
        QWidget &page);
    /// Stands beside `anchor`, within the page.
    void openAt(const QRect &anchor);
    void setClient(const ClientSummary &client);
    ClientPicker &picker() { return *m_client; }
    /// What speaks against the booking as it is typed; none of it keeps it from being booked.
    QStringList warnings() const;
    /// When it would be, as it is typed; nothing while that says no time.
    std::optional<CalendarMove> time() const;
    /// It goes, and nothing was booked: what is typed waits for the next one.
    void giveUp();

Q_SIGNALS:
    void booked(const sp::UnitId &unit, const QString &words);
    void closed();
    /// Another client was chosen, or the first one.
    void clientChosen(const sp::ClientId &client);
    /// Day, start or length changed: what time() says now.
    void timeTyped(const std::optional<sp::ui::CalendarMove> &at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void loadServices();
    void bringBack();
    /// Says at each field what keeps it from being booked.
    bool check();
    void refresh();
    void book();
    void checkClient();
    /// What the days that are shown say against it.
    QStringList seen() const;
    void consider();
    std::optional<LocalTime> start() const;
    std::optional<int> times() const;
    void place();

    EngineClient &m_engine;
    ShownDays m_shown;
    std::vector<Service> m_services;
    QRect m_anchor;
    FormKeeper *m_keeper;
    BookingTime m_way;
    bool m_clientGiven = false;
    std::optional<ClientId> m_blocked;  ///< The client who was chosen last, where marked so.
    ClientPicker *m_client;
    Select *m_service;
    FieldFrame *m_serviceFrame;
    DateField *m_date;
    TextField *m_time;
    DurationField *m_length;
    Select *m_repeat;
    FieldFrame *m_repeatFrame;  ///< Made right after its field, for the order of Tab.
    TextField *m_times;
    Label *m_title;
    Label *m_words;
    SessionCreditLine *m_credit;  ///< What it would draw.
    AdviceBox *m_advice;          ///< What speaks against it; booking goes over it.
    Label *m_error;
    Button *m_book;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_parts = nullptr;  ///< All but the buttons.
    QWidget *m_foot = nullptr;
};

}  // namespace sp::ui
