// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <chrono>
#include <optional>

namespace sp::ui {

/// What is known of the running session, as far as it is spoken of.
struct HeardSession {
    SessionId session;
    QString client = {};
    std::chrono::minutes planned = {};
    bool paused = false;
    bool over = false;  ///< Its planned time has passed.
};

/// What a screen reader says when one state follows the other: that a session has begun, pauses, goes on, is
/// over its planned time or has ended. Empty when nothing is to be said.
QString spokenChange(const std::optional<HeardSession> &before, const std::optional<HeardSession> &now);

class RunningSessionModel;

/// Tells screen readers how the session runs, wherever in the window somebody works.
class SessionVoice : public QObject {
    Q_OBJECT

public:
    SessionVoice(const RunningSessionModel &model, QWidget &window, QObject *parent = nullptr);

private:
    void hear();

    const RunningSessionModel &m_model;
    QPointer<QWidget> m_window;
    std::optional<HeardSession> m_heard;
    bool m_begun = false;  ///< What runs already when the practice opens is nothing new.
};

}  // namespace sp::ui
