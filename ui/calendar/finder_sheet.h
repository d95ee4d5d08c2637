// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_acts.h"
#include "ui/calendar/free_times.h"
#include "ui/widgets/sheet.h"

namespace sp::ui {

class CheckRow;
class ClientPicker;
class EngineClient;
class FieldFrame;
class FinderStrip;
class Label;
class Select;

/// Finds free times for a service and a client, best first and each with why. Those that are ticked are
/// copied for a letter, held for a day, or, a single one, booked.
class FinderSheet : public Sheet {
    Q_OBJECT

public:
    FinderSheet(EngineClient &engine, QWidget &region);
    void setClient(const ClientSummary &client);
    ClientPicker &picker() { return *m_client; }
    FinderStrip &strip() { return *m_strip; }
    /// What is offered now, best first.
    const FreeTimes &times() const { return m_times; }

Q_SIGNALS:
    void copied(const QString &words);
    void held(const std::vector<sp::HoldId> &holds, const QString &words);
    void booked(const sp::UnitId &unit, const QString &words);

private:
    void loadServices();
    void look();
    void show(const FreeTimes &found);
    void refresh();
    std::vector<Interval> ticked() const;
    std::optional<FreeTimesQuestion> question() const;
    bool hasClient();
    void copy();
    void hold();
    void book();
    /// Somebody else was faster, or something else went wrong: it says so and looks again.
    void failed(const Error &error);

    EngineClient &m_engine;
    std::vector<Service> m_services;
    FreeTimes m_times{{}, TimeZone::utc(), TimeZone::utc()};
    int m_asked = 0;  ///< Answers to older questions are not shown.
    ClientPicker *m_client;
    Select *m_service;
    FieldFrame *m_serviceFrame;
    Select *m_horizon;
    Select *m_preferred;
    Label *m_words;
    FinderStrip *m_strip;
    std::vector<CheckRow *> m_rows;
    Button *m_copy;
    Button *m_book;
    Button *m_hold;
};

}  // namespace sp::ui
