// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session_voice.h"

#include "ui/session/running_session_model.h"
#include "ui/session/time_words.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/shown_names.h"

namespace sp::ui {

QString spokenChange(const std::optional<HeardSession> &before, const std::optional<HeardSession> &now)
{
    if (!now)
        return before ? SessionVoice::tr("The session with %1 has ended").arg(ShownNames::of(before->client))
                      : QString();
    const QString client = ShownNames::of(now->client);
    if (!before || before->session != now->session)
        return SessionVoice::tr("The session with %1 has begun, planned for %2")
            .arg(client, lengthText(now->planned));
    if (now->over && !before->over)
        return SessionVoice::tr("The planned time of the session with %1 is over").arg(client);
    if (now->paused != before->paused)
        return now->paused ? SessionVoice::tr("The session with %1 pauses").arg(client)
                           : SessionVoice::tr("The session with %1 goes on").arg(client);
    return {};
}

SessionVoice::SessionVoice(const RunningSessionModel &model, QWidget &window, QObject *parent)
    : QObject(parent), m_model(model), m_window(&window)
{
    connect(&model, &RunningSessionModel::changed, this, &SessionVoice::hear);
    connect(&model, &RunningSessionModel::ticked, this, &SessionVoice::hear);
}

void SessionVoice::hear()
{
    if (!m_model.isReady())
        return;
    std::optional<HeardSession> now;
    if (const auto &running = m_model.running()) {
        const auto planned = std::chrono::round<std::chrono::minutes>(running->row.session.planned.length());
        now = HeardSession{running->row.session.id, running->row.clientName, planned, running->paused(),
            m_model.elapsed() > running->row.session.planned.length()};
    }
    if (m_begun && m_window)
        announce(*m_window, spokenChange(m_heard, now));
    m_begun = true;
    m_heard = std::move(now);
}

}  // namespace sp::ui
