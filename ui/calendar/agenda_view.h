// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/agenda_list.h"
#include "ui/engine/engine_client.h"

#include <QWidget>

class QStackedLayout;

namespace sp::ui {

/// The agenda reads its days as it is scrolled: some weeks at a time, both ways.
class AgendaView : public QWidget {
    Q_OBJECT

public:
    explicit AgendaView(EngineClient &engine, QWidget *parent = nullptr);
    AgendaList &list() { return *m_list; }
    const AgendaModel &model() const { return m_model; }
    /// The days around a date, which comes to the top; today where there is none.
    void showDate(std::optional<LocalDate> date);
    /// The same days again, where they are.
    void reload();
    /// What is of these calendars, by the text of their ids, is not seen from the next reading on.
    void switchOff(const std::set<QByteArray> &calendars) { m_off = calendars; }
    /// The practice was locked.
    void clear();

Q_SIGNALS:
    void topDayChanged(sp::LocalDate day);
    void bookRequested();
    void failed(const sp::Error &error);
    void loaded();

private:
    struct Answer {
        ShownDays shown;
        LocalDate today = {};
        AgendaModel::Ahead ahead = AgendaModel::Ahead::Unknown;
    };
    enum class Toward { Earlier, Later };
    static Result<Answer> read(Engine &engine, std::optional<DayRange> days, std::optional<LocalDate> around);
    void ask(std::optional<DayRange> days, std::optional<LocalDate> around);
    void extend(Toward toward);
    void present(const Answer &answer, std::optional<LocalDate> around);

    EngineClient &m_engine;
    AgendaModel m_model;
    AgendaList *m_list;
    QWidget *m_empty;
    QStackedLayout *m_stack;
    AgendaModel::Ahead m_ahead = AgendaModel::Ahead::Unknown;
    std::optional<LocalDate> m_around;  ///< What was asked for last.
    std::set<QByteArray> m_off;
    int m_asked = 0;
    bool m_reading = false;
    bool m_presenting = false;  ///< What the list does then, nobody scrolled.
};

}  // namespace sp::ui
