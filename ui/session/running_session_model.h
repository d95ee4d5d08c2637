// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"
#include "ui/session/planned_session.h"

#include <QTimer>

namespace sp::ui {

/// What the top bar, the tray and the session page share: the running session and the next one. The time that
/// ticks is reckoned here from the timer's segments and the clock; the engine is asked only when something
/// changed.
class RunningSessionModel : public QObject {
    Q_OBJECT

public:
    explicit RunningSessionModel(EngineClient &client, QObject *parent = nullptr);

    const std::optional<RunningSession> &running() const { return m_running; }
    /// The service of the running session; nothing when none runs.
    const std::optional<Service> &runningService() const { return m_service; }
    /// The next appointment that has not begun, within a week; the one at hand while its time runs.
    const std::optional<PlannedSession> &next() const { return m_next; }
    const TimeZone &zone() const { return m_zone; }
    Instant now() const { return m_client.clock().now(); }
    /// On the timer, pauses left out.
    std::chrono::milliseconds elapsed() const;
    bool isReady() const { return m_ready; }
    /// Asks the engine again.
    void refresh();

Q_SIGNALS:
    /// Another session, another state.
    void changed();
    /// Each second while a session runs, and each time the minute turns.
    void ticked();
    void failed(const Error &error);

private:
    struct Found {
        std::optional<RunningSession> running;
        std::optional<Service> service;
        std::optional<PlannedSession> next;
        TimeZone zone;
    };
    static Result<Found> look(Engine &engine);
    void adopt(const Found &found);
    void turn();

    EngineClient &m_client;
    std::optional<RunningSession> m_running;
    std::optional<Service> m_service;
    std::optional<PlannedSession> m_next;
    TimeZone m_zone = TimeZone::utc();
    QTimer m_timer;
    bool m_ready = false;
};

}  // namespace sp::ui
