// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/running_session_model.h"

#include "ui/engine/ask.h"

#include <algorithm>

namespace sp::ui {

using namespace std::chrono;

RunningSessionModel::RunningSessionModel(EngineClient &client, QObject *parent)
    : QObject(parent), m_client(client)
{
    connect(&m_client, &EngineClient::changed, this, [this](const QByteArray &topic) {
        if (topic == "sessions" || topic == "calendar" || topic == "clients" || topic == "services" ||
            topic == "settings")
            refresh();
    });
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_running && !m_running->paused())
            Q_EMIT ticked();
    });
    m_timer.start(seconds(1));
    connect(&m_client.minute(), &MinuteTick::turned, this, &RunningSessionModel::turn);
    refresh();
}

milliseconds RunningSessionModel::elapsed() const
{
    return m_running ? m_running->elapsed(now()) : milliseconds(0);
}

Result<RunningSessionModel::Found> RunningSessionModel::look(Engine &engine)
{
    SP_TRY(zone, practiceZone(engine));
    if (!engine.may("calendar.read") || !engine.may("session.read"))
        return Found{{}, {}, {}, zone};
    SP_TRY(running, engine.sessions().store().running());
    Found found{std::move(running), {}, {}, zone};
    if (found.running) {
        SP_TRY(service, engine.services().version(found.running->row.session.service));
        found.service = service;
    }
    const Instant now = engine.now();
    SP_TRY(planned, plannedWithin(engine, {now, now + days(7)}, zone));
    const auto next = std::ranges::find_if(planned, [&](const PlannedSession &each) {
        return each.isAppointment() && !each.allDay && !each.isOver() &&
               each.state != SessionState::InProgress && each.when.end > now;
    });
    if (next != planned.end())
        found.next = *next;
    return found;
}

void RunningSessionModel::refresh()
{
    ask(m_client, this, look, [this](const Result<Found> &found) {
        if (found)
            adopt(*found);
        else if (found.error().reason != "workspace.locked")
            Q_EMIT failed(found.error());
    });
}

void RunningSessionModel::adopt(const Found &found)
{
    m_running = found.running;
    m_service = found.service;
    m_next = found.next;
    m_zone = found.zone;
    m_ready = true;
    Q_EMIT changed();
}

void RunningSessionModel::turn()
{
    // What is next changes by time alone when its hour is over.
    if (m_next && m_next->when.end <= now())
        refresh();
    Q_EMIT ticked();
}

}  // namespace sp::ui
