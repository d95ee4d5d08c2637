// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session_actions.h"
#include "ui/widgets/sheet.h"

namespace sp::ui {

class CheckRow;
class ClientPicker;
class FieldFrame;
class Select;

/// Asks what the calendar does not say of an occurrence: with whom it is, and which service. The client whom
/// the title names is proposed. Answers by SessionActions::start() or open(), and goes.
class AppointmentSheet : public Sheet {
    Q_OBJECT

public:
    enum class Then { Open, Start };
    AppointmentSheet(EngineClient &client, SessionActions &actions, PlannedSession planned, Then then,
        const TimeZone &zone, QWidget &region);

private:
    struct Known {
        std::vector<Service> services;
        std::optional<ClientSummary> client;
    };
    void load();
    void show(const Known &known);
    void answer();

    EngineClient &m_client;
    SessionActions &m_actions;
    PlannedSession m_planned;
    Then m_then;
    std::vector<Service> m_services;
    ClientPicker *m_who;
    Select *m_service;
    FieldFrame *m_serviceFrame;
    CheckRow *m_series;
};

}  // namespace sp::ui
