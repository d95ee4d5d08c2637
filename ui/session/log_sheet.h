// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/people/client.h"
#include "core/practice/services/service.h"
#include "ui/engine/engine_client.h"
#include "ui/session/planned_session.h"
#include "ui/widgets/sheet.h"

namespace sp::ui {

class ClientPicker;
class DateField;
class DurationField;
class FieldFrame;
class Label;
class Select;
class TextField;

/// What is known beforehand of a session that took place and was never booked.
struct LogDraft {
    std::optional<ClientId> client = {};
    std::optional<LocalTime> start = {};  ///< On the practice's wall.
    std::optional<std::chrono::minutes> length = {};
};

/// Records a session after the fact: with whom, what, when and how long, and what that comes to. It is
/// finished at once; how it is billed is asked next.
class LogSheet : public Sheet {
    Q_OBJECT

public:
    LogSheet(EngineClient &engine, const LogDraft &draft, QWidget &region);

Q_SIGNALS:
    void logged(const sp::SessionId &session);

private:
    struct Known {
        std::vector<Service> services;
        std::optional<ClientSummary> client;
        TimeZone zone;
        LocalTime now;
    };
    void load(const LogDraft &draft);
    void show(const Known &known, const LogDraft &draft);
    std::optional<LocalTime> start() const;
    const Service *service() const;
    /// As it is typed; nothing while something is missing.
    std::optional<SessionLog> typed() const;
    /// What is wrong with the typed time; empty when nothing.
    QString timeError() const;
    void refresh();
    void preview();
    void log();

    EngineClient &m_engine;
    std::vector<Service> m_services;
    TimeZone m_zone = TimeZone::utc();
    ClientPicker *m_client;
    Select *m_service;
    FieldFrame *m_serviceFrame;
    DateField *m_date;
    TextField *m_time;
    DurationField *m_length;
    Label *m_price;
    Button *m_go;
    bool m_ownLength = false;  ///< Somebody typed one; another service does not change it.
    bool m_logging = false;
    int m_asked = 0;
};

}  // namespace sp::ui
